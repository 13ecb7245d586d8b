package io.github.idealint.rule.builtin.mentor;

import static io.github.idealint.text.MessageText.all;
import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.Idea;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Mentor;
import io.github.idealint.round.IdeaPlace;
import io.github.idealint.round.IdeaSummary;
import io.github.idealint.round.PageSummary;
import io.github.idealint.round.Wiki;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.RunKnowledge;
import io.github.idealint.rule.builtin.mentor.MentorLoads.Load;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.Passage;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Flags mentors who stand for more ideas of a round than the profile allows. */
@RuleInfo(
        id = "mentor-load",
        summary = "A mentor with more ideas of a round than the profile allows",
        severity = Severity.INFO,
        needs = RunKnowledge.OTHER_PAGES)
public final class MentorLoad implements Rule {

    private static final MessageTemplate OVERLOADED = new MessageTemplate(
            "{} mentors {} ideas in this round ({}), but the limit is {}." + " Find another mentor for {} of them.");
    private static final MessageTemplate UNTITLED = new MessageTemplate("an untitled idea in {}");

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        OptionalInt most = context.profile().round().mostIdeasPerMentor();
        return most.isEmpty()
                ? Stream.empty()
                : page.ideas().stream()
                        .flatMap(idea -> findings(idea, IdeaPlace.of(idea, page), most.getAsInt(), context));
    }

    @Override
    public boolean mayFind(PageSummary page, RuleContext context) {
        OptionalInt most = context.profile().round().mostIdeasPerMentor();
        return most.isPresent()
                && page.ideas().stream()
                        .anyMatch(idea -> !MentorLoads.of(context, most.getAsInt())
                                .at(idea.place())
                                .isEmpty());
    }

    private static Stream<Finding> findings(Idea idea, IdeaPlace place, int most, RuleContext context) {
        return MentorLoads.of(context, most).at(place).stream().map(load -> finding(idea, load, most, context.wiki()));
    }

    private static Finding finding(Idea idea, Load load, int most, Wiki wiki) {
        Mentor mentor = idea.mentors().get(load.index());
        return Finding.at(mentor.range(), message(mentor, load.ideas(), most, wiki));
    }

    /** The titles stand before the ideas without one, lest a page be taken for that of all ideas after it. */
    private static String message(Mentor mentor, List<IdeaSummary> ideas, int most, Wiki wiki) {
        String name = mentor.name()
                .map(Passage::text)
                .orElseGet(() -> mentor.addresses().get(0).written().text());
        List<String> titles = ideas.stream()
                .sorted(Comparator.comparing(idea -> idea.title().isEmpty()))
                .map(idea -> title(idea, wiki))
                .toList();
        return OVERLOADED.with(quoted(name), ideas.size(), all(titles), most, ideas.size() - most);
    }

    private static String title(IdeaSummary idea, Wiki wiki) {
        String page = wiki.page(idea.source())
                .map(one -> wiki.nameOf(one).toString())
                .orElse(idea.source().path());
        return idea.title().isEmpty() ? UNTITLED.with(quoted(page)) : quoted(idea.title());
    }
}
