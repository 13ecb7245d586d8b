package io.github.idealint.rule.builtin.structure;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Applicability;
import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.Idea;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Title;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.MessageText;
import io.github.idealint.text.TextEdit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Flags titles at another level than the profile's, and headings by which an idea escapes its section of the round page. */
@RuleInfo(
        id = "title-level",
        summary = "A title at another level than the profile's, or a heading above it",
        severity = Severity.ERROR)
public final class TitleLevel implements Rule {

    private static final MessageTemplate OTHER_LEVEL =
            new MessageTemplate("The title {} is a level-{} heading; in this programme, titles are level {}. {}.");
    private static final MessageTemplate ABOVE_TITLES =
            new MessageTemplate("The heading {} is level {}, so it would end this idea's section on a round page. {}.");
    private static final MessageTemplate WRITE = new MessageTemplate("Write '{}'");
    private static final MessageTemplate MAKE = new MessageTemplate("Make it a level-{} heading, as in '{}'");

    /** What stands for a heading that is too long to repeat. */
    private static final String EXAMPLE = "Heading";

    private static final int LOWEST_LEVEL = 6;

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        if (context.profile().page().titleLevel().isEmpty() || page.ideas().isEmpty()) {
            return Stream.empty();
        }
        int wanted = context.profile().page().titleLevel().getAsInt();
        Stream<Finding> titles = page.ideas().stream()
                .flatMap(idea -> idea.title().stream())
                .filter(title -> title.level() != wanted)
                .map(title -> misplacedTitle(page, title, wanted));
        return context.profile().page().onePerPage() && !page.isRound()
                ? Stream.concat(titles, escaping(page, wanted))
                : titles;
    }

    private static Finding misplacedTitle(IdeaPage page, Title title, int wanted) {
        String message =
                OTHER_LEVEL.with(quoted(title.text().text()), title.level(), wanted, advice(page, title, wanted));
        return Finding.at(title.range(), message).fixedBy(move(page, title, wanted, Applicability.SAFE));
    }

    /** How a heading is written at a level; a long one is left out, because nobody is to write one that is cut. */
    private static String advice(IdeaPage page, Title title, int level) {
        String text = title.text().text();
        return text.equals(MessageText.shortened(text))
                ? WRITE.with(page.notation().heading(level, text))
                : MAKE.with(level, page.notation().heading(level, EXAMPLE));
    }

    private static Stream<Finding> escaping(IdeaPage page, int wanted) {
        Stream<Finding> inside = page.ideas().stream()
                .flatMap(idea -> idea.headings().stream()
                        .filter(heading -> heading.level() < wanted)
                        .map(heading -> escape(page, heading, wanted).fixedBy(demotion(page, idea, heading, wanted))));
        int first = page.ideas().get(0).range().start();
        Stream<Finding> above = page.titles().stream()
                .takeWhile(heading -> heading.range().end() <= first)
                .filter(heading -> heading.level() < wanted)
                .map(heading -> escape(page, heading, wanted));
        return Stream.concat(above, inside);
    }

    private static Finding escape(IdeaPage page, Title heading, int wanted) {
        String message =
                ABOVE_TITLES.with(quoted(heading.text().text()), heading.level(), advice(page, heading, below(wanted)));
        return Finding.at(heading.range(), message);
    }

    /** A heading at the level of a misplaced title may begin a second idea instead of a part of this one. */
    private static Optional<Fix> demotion(IdeaPage page, Idea idea, Title heading, int wanted) {
        boolean sibling =
                idea.title().filter(title -> title.level() == heading.level()).isPresent();
        return move(page, heading, below(wanted), sibling ? Applicability.UNSAFE : Applicability.SAFE);
    }

    private static int below(int level) {
        return Math.min(LOWEST_LEVEL, level + 1);
    }

    private static Optional<Fix> move(IdeaPage page, Title heading, int level, Applicability applicability) {
        List<TextEdit> edits = page.notation().changeLevel(page.source(), heading.range(), level);
        return edits.isEmpty()
                ? Optional.empty()
                : Optional.of(new Fix(advice(page, heading, level), applicability, edits));
    }
}
