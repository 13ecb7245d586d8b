package io.github.idealint.rule.builtin.list;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.Idea;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.round.IdeaPlace;
import io.github.idealint.round.IdeaSummary;
import io.github.idealint.round.PageSummary;
import io.github.idealint.round.Round;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.RunKnowledge;
import io.github.idealint.rule.builtin.value.Placeholders;
import io.github.idealint.text.MessageTemplate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Flags ideas whose title another idea of their round already has. */
@RuleInfo(
        id = "duplicate-title",
        summary = "A title that another idea of the round already has",
        severity = Severity.ERROR,
        needs = RunKnowledge.OTHER_PAGES)
public final class DuplicateTitle implements Rule {

    private static final MessageTemplate SAME = new MessageTemplate(
            "{} is also the title of another idea of this round, {}, and links to this idea lead to that one. Choose a"
                    + " title that sets this idea apart, or remove the idea if the two are the same.");

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        SameTitles same = SameTitles.of(context);
        return page.ideas().stream()
                .flatMap(idea -> same.before(IdeaPlace.of(idea, page)).stream()
                        .map(first -> Finding.at(idea.anchor(), message(idea, first, page, context))));
    }

    @Override
    public boolean mayFind(PageSummary page, RuleContext context) {
        SameTitles same = SameTitles.of(context);
        return page.ideas().stream().anyMatch(idea -> same.before(idea.place()).isPresent());
    }

    private static String message(Idea idea, IdeaPlace first, IdeaPage page, RuleContext context) {
        String title = idea.title().map(heading -> heading.text().text()).orElse("");
        return SAME.with(quoted(title), OtherPlace.of(first, first.anchor(), page, context.wiki()));
    }

    /** The ideas whose title another has that stands before them in their round. */
    static final class SameTitles {

        private final Map<IdeaPlace, IdeaPlace> firsts = new HashMap<>();

        private final Placeholders placeholders;

        private SameTitles(Placeholders placeholders) {
            this.placeholders = placeholders;
        }

        /** Those of a run. */
        static SameTitles of(RuleContext context) {
            Placeholders placeholders = Placeholders.of(context);
            return context.onceOfAll(SameTitles.class, wiki -> {
                SameTitles same = new SameTitles(placeholders);
                wiki.rounds().forEach(same::add);
                return same;
            });
        }

        private void add(Round round) {
            Map<String, IdeaSummary> byTitle = new HashMap<>();
            for (IdeaSummary idea : round.ideas()) {
                IdeaSummary first = byTitle.computeIfAbsent(NormalizedWords.of(idea.title()), unseen -> idea);
                if (first != idea && isTitle(idea)) {
                    add(idea.place(), first.place());
                }
            }
        }

        /** Whether the author has written one, and not left the template's. */
        private boolean isTitle(IdeaSummary idea) {
            return !NormalizedWords.of(idea.title()).isEmpty() && !placeholders.areIn(idea.title());
        }

        /** Two ideas that two rounds have in different order are one pair. */
        private void add(IdeaPlace idea, IdeaPlace first) {
            if (!idea.equals(firsts.get(first))) {
                firsts.putIfAbsent(idea, first);
            }
        }

        /** The first idea of the round with the title of an idea; none if the idea itself is the first. */
        Optional<IdeaPlace> before(IdeaPlace idea) {
            return Optional.ofNullable(firsts.get(idea));
        }
    }
}
