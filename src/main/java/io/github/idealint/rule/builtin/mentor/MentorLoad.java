package io.github.idealint.rule.builtin.mentor;

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
import io.github.idealint.text.MessageText;
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

    private static final int MOST_NAMED = 8;

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
        return MessageText.quoted(mentor.name().map(Passage::text).orElseGet(() -> address(mentor))) + " mentors "
                + ideas.size() + " ideas of this round, and nobody should have more than " + most + ": " + names(ideas)
                + ". Ask somebody else to take one over.";
    }

    private static String address(Mentor mentor) {
        return mentor.addresses().get(0).written().text();
    }

    private static String names(List<IdeaSummary> ideas) {
        Stream<String> named = ideas.stream().limit(MOST_NAMED).map(MentorLoad::name);
        Stream<String> rest = Stream.of(ideas.size() - MOST_NAMED)
                .filter(more -> more > 0)
                .map(more -> more == 1 ? "one more" : more + " more");
        return MessageText.all(Stream.concat(named, rest).toList());
    }

    private static String name(IdeaSummary idea) {
        return idea.title().isEmpty()
                ? "the one in " + MessageText.quoted(idea.source().path())
                : MessageText.quoted(idea.title());
    }
}
