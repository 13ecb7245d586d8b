package io.github.idealint.rule.builtin.mentor;

import static io.github.idealint.text.MessageText.count;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.Idea;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Mentor;
import io.github.idealint.profile.FieldSpec.Form;
import io.github.idealint.profile.IdeaShape;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Flags ideas with fewer mentors than the profile advises, or with more. */
@RuleInfo(id = "too-few-mentors", summary = "Fewer or more mentors than the profile advises", severity = Severity.INFO)
public final class TooFewMentors implements Rule {

    private static final MessageTemplate FEW = new MessageTemplate(
            "This idea has {}, but the programme advises {} or more, so that applicants have somebody to ask when one is"
                    + " away. Name another.");
    private static final MessageTemplate MANY = new MessageTemplate(
            "This idea has {}, but the limit is {}. Keep those who will answer applicants, and mention the others in the"
                    + " description.");

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        IdeaShape shape = context.profile().idea();
        return shape.leastMentors().isEmpty() && shape.mostMentors().isEmpty()
                ? Stream.empty()
                : page.ideas().stream()
                        .flatMap(idea -> finding(idea, NamedPeople.of(idea, page, context), shape).stream());
    }

    /** An idea without any mentor is another matter. */
    private static Optional<Finding> finding(Idea idea, List<Mentor> people, IdeaShape shape) {
        int number = people.size();
        int least = shape.leastMentors().orElse(1);
        int most = shape.mostMentors().orElse(Integer.MAX_VALUE);
        if (idea.mentors().stream().noneMatch(people::contains) || least <= number && number <= most) {
            return Optional.empty();
        }
        String mentors = count(number, "mentor");
        String message = number < least ? FEW.with(mentors, least) : MANY.with(mentors, most);
        return Optional.of(Finding.at(place(idea, people.get(0)), message));
    }

    /** The label of the mentors where it stands in the idea, and not at the top of a table. */
    private static TextRange place(Idea idea, Mentor first) {
        return idea.fields(Form.MENTORS)
                .map(field -> field.label().range())
                .filter(label -> idea.range().contains(label))
                .findFirst()
                .orElse(first.range());
    }
}
