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
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.builtin.mentor.MentorLoads.Load;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.Passage;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Flags mentors who stand for more ideas of a round than the profile allows. */
@RuleInfo(
        id = "mentor-load",
        summary = "A mentor with more ideas of a round than the profile allows",
        severity = Severity.INFO)
public final class MentorLoad implements Rule {

    private static final MessageTemplate OVERLOADED =
            new MessageTemplate("{} mentors {} ideas of this round, but nobody should mentor more than {}: {}."
                    + " Find another mentor for {} of them.");
    private static final MessageTemplate UNTITLED = new MessageTemplate("the idea in {}");

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        OptionalInt most = context.profile().round().mostIdeasPerMentor();
        return most.isEmpty()
                ? Stream.empty()
                : page.ideas().stream()
                        .flatMap(idea -> findings(idea, IdeaPlace.of(idea, page), most.getAsInt(), context));
    }

    private static Stream<Finding> findings(Idea idea, IdeaPlace place, int most, RuleContext context) {
        return MentorLoads.of(context, most).at(place).stream().map(load -> finding(idea, load, most));
    }

    private static Finding finding(Idea idea, Load load, int most) {
        Mentor mentor = idea.mentors().get(load.index());
        return Finding.at(mentor.range(), message(mentor, load.ideas(), most));
    }

    private static String message(Mentor mentor, List<IdeaSummary> ideas, int most) {
        String name = mentor.name()
                .map(Passage::text)
                .orElseGet(() -> mentor.addresses().get(0).written().text());
        List<String> titles = ideas.stream().map(MentorLoad::title).toList();
        return OVERLOADED.with(quoted(name), ideas.size(), most, all(titles), ideas.size() - most);
    }

    private static String title(IdeaSummary idea) {
        return idea.title().isEmpty() ? UNTITLED.with(quoted(idea.source().path())) : quoted(idea.title());
    }
}
