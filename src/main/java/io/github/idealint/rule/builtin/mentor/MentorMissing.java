package io.github.idealint.rule.builtin.mentor;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.Field;
import io.github.idealint.page.Idea;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.profile.FieldSpec;
import io.github.idealint.profile.FieldSpec.Form;
import io.github.idealint.profile.Profile;
import io.github.idealint.profile.Requirement;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.builtin.value.Placeholders;
import io.github.idealint.rule.builtin.value.UndecidedWords;
import io.github.idealint.text.MessageText;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Flags ideas that no person stands for: without a mentor, or with "any committer" for one. */
@RuleInfo(id = "mentor-missing", summary = "An idea without a named mentor", severity = Severity.ERROR)
public final class MentorMissing implements Rule {

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        Profile profile = context.profile();
        return profile.field(Form.MENTORS).filter(field -> field.need() != Requirement.OPTIONAL).stream()
                .flatMap(wanted -> page.ideas().stream()
                        .filter(idea ->
                                idea.title().isPresent() || !idea.fields().isEmpty())
                        .filter(idea -> idea.mentors().stream().noneMatch(NobodyWords::isNamed))
                        .flatMap(idea -> finding(idea, wanted, Placeholders.of(context)).stream()));
    }

    private static Optional<Finding> finding(Idea idea, FieldSpec wanted, Placeholders placeholders) {
        List<Field> given = idea.fields(Form.MENTORS).toList();
        if (given.isEmpty()) {
            return Optional.of(Finding.at(placeFor(idea), absent(wanted)));
        }
        boolean openElsewise = given.stream()
                .map(field -> field.value().text())
                .anyMatch(value -> value.isBlank() || UndecidedWords.is(value) || placeholders.areIn(value));
        return openElsewise ? Optional.empty() : Optional.of(nobody(given.get(0)));
    }

    /** The list that the field belongs to, else the idea. */
    private static TextRange placeFor(Idea idea) {
        return idea.fields(Form.GROUP)
                .findFirst()
                .map(group -> group.label().range())
                .orElse(idea.anchor());
    }

    private static String absent(FieldSpec wanted) {
        return "The idea has no '" + wanted.label() + "'. Name who will guide the applicant: '" + wanted.label()
                + ": Ann Lee <ann@example.org>'.";
    }

    private static Finding nobody(Field field) {
        return Finding.at(
                field.value().range(),
                MessageText.quoted(field.value().text())
                        + " names no person. Applicants need to know who will guide them:"
                        + " 'Ann Lee <ann@example.org>'.");
    }
}
