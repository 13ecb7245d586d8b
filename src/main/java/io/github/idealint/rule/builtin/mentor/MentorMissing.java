package io.github.idealint.rule.builtin.mentor;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.markup.Notation;
import io.github.idealint.page.Field;
import io.github.idealint.page.Idea;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.profile.FieldSpec;
import io.github.idealint.profile.FieldSpec.Form;
import io.github.idealint.profile.FieldSpec.Requirement;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.builtin.value.ExampleValues;
import io.github.idealint.rule.builtin.value.Placeholders;
import io.github.idealint.rule.builtin.value.TemplateNotation;
import io.github.idealint.rule.builtin.value.UndecidedWords;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.Passage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Flags ideas that no person stands for: without a mentor, or with "any committer" for one. */
@RuleInfo(id = "mentor-missing", summary = "An idea without a named mentor", severity = Severity.ERROR)
public final class MentorMissing implements Rule {

    private static final MessageTemplate ABSENT =
            new MessageTemplate("The field {} is missing, so applicants have nobody to ask. Add a line such as {}.");
    private static final MessageTemplate ABSENT_HEADING = new MessageTemplate(
            "The field {} is missing, so applicants have nobody to ask. Add the heading {} and, below it, a line such as {}.");
    private static final MessageTemplate ABSENT_FRONT_MATTER = new MessageTemplate(
            "No mentor is named, so applicants have nobody to ask. Add {} to the front matter, with a name and an address.");
    private static final MessageTemplate NOBODY =
            new MessageTemplate("{} does not name a person. Give the mentor's name and address, such as {}.");

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        NobodyWords nobody = NobodyWords.of(context);
        return context.profile().field(Form.MENTORS).filter(field -> field.need() != Requirement.OPTIONAL).stream()
                .flatMap(wanted -> page.ideas().stream()
                        .filter(page::canLackFields)
                        .filter(idea -> idea.mentors().stream().noneMatch(nobody::isNamed))
                        .flatMap(idea -> finding(idea, wanted, page.notation(), context).stream()));
    }

    private static Optional<Finding> finding(Idea idea, FieldSpec wanted, Notation notation, RuleContext context) {
        List<Field> given = idea.fields(Form.MENTORS).toList();
        if (given.isEmpty()) {
            return Optional.of(absent(idea, wanted, TemplateNotation.of(context.profile(), notation)));
        }
        Placeholders placeholders = Placeholders.of(context);
        UndecidedWords undecided = UndecidedWords.of(context);
        boolean openElsewise = given.stream()
                .map(MentorMissing::text)
                .anyMatch(value -> value.isBlank() || undecided.areIn(value) || placeholders.areIn(value));
        return openElsewise ? Optional.empty() : Optional.of(nobody(given.get(0)));
    }

    /** What a field says, in its line or in the list below it. */
    private static String text(Field field) {
        return field.value().isEmpty()
                ? field.items().stream().map(item -> item.text().text()).collect(Collectors.joining(", "))
                : field.value().text();
    }

    /** At the list that the field belongs to, else at the idea. */
    private static Finding absent(Idea idea, FieldSpec wanted, TemplateNotation template) {
        Optional<Field> list = idea.fields(Form.GROUP).findFirst();
        return Finding.at(
                list.map(group -> group.label().range()).orElse(idea.anchor()), absence(idea, wanted, template, list));
    }

    private static String absence(Idea idea, FieldSpec wanted, TemplateNotation template, Optional<Field> list) {
        String label = quoted(wanted.label());
        Notation notation = template.notation();
        return template.frontMatter(wanted)
                .map(key -> ABSENT_FRONT_MATTER.with(quoted(key + ":")))
                .or(() -> template.heading(wanted, idea)
                        .map(heading -> ABSENT_HEADING.with(label, quoted(heading), quoted(ExampleValues.PERSON))))
                .orElseGet(() -> ABSENT.with(
                        label,
                        quoted(template.line(wanted, ExampleValues.PERSON, idea)
                                .orElseGet(() -> list.isPresent()
                                        ? notation.item(wanted.label() + ": " + ExampleValues.PERSON)
                                        : notation.label(wanted.label()) + " " + ExampleValues.PERSON))));
    }

    private static Finding nobody(Field field) {
        Passage named = field.value().isEmpty() && !field.items().isEmpty()
                ? field.items().get(0).text()
                : field.value();
        return Finding.at(named.range(), NOBODY.with(quoted(named.text()), quoted(ExampleValues.PERSON)));
    }
}
