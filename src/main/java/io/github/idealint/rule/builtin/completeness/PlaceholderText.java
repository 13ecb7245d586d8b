package io.github.idealint.rule.builtin.completeness;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.Field;
import io.github.idealint.page.Idea;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Line;
import io.github.idealint.profile.FieldSpec.Form;
import io.github.idealint.profile.FieldSpec.Requirement;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.builtin.value.Placeholders;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.MessageText;
import io.github.idealint.text.Passage;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Flags phrases of the template, and the like of TODO, that are left in an idea. */
@RuleInfo(
        id = "placeholder-text",
        summary = "Text of the template, or a placeholder, that was left in",
        severity = Severity.ERROR)
public final class PlaceholderText implements Rule {

    private static final MessageTemplate REPLACE = new MessageTemplate("{} is a placeholder. Replace it with {}.");
    private static final MessageTemplate REPLACE_OR_REMOVE =
            new MessageTemplate("{} is a placeholder. Replace it with {}, or remove it.");
    private static final String TEXT = "your own text";
    private static final String PERSON = "a real name or address";

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        Placeholders placeholders = Placeholders.of(context);
        return page.ideas().stream()
                .flatMap(idea -> joined(
                                page.source(),
                                Stream.concat(in(idea, placeholders), inParagraphs(idea, page, placeholders))
                                        .filter(range ->
                                                JudgedText.of(page, context).holds(range)))
                        .stream()
                        .map(range -> finding(page.source().text(range), range, idea)));
    }

    private static Stream<TextRange> in(Idea idea, Placeholders placeholders) {
        List<Passage> lines = idea.prose().stream().map(Line::content).toList();
        Stream<TextRange> inTitle = idea.title().stream().flatMap(title -> placeholders.inText(title.text()));
        Stream<TextRange> inLines = lines.stream().flatMap(placeholders::inText);
        Stream<TextRange> overLines = placeholders.inLines(lines);
        Stream<TextRange> inFields = idea.fields().stream().flatMap(field -> in(field, placeholders));
        return Stream.of(inTitle, inLines, overLines, inFields).flatMap(ranges -> ranges);
    }

    /** Each line of a field of paragraphs can be one that is still to be written. */
    private static Stream<TextRange> inParagraphs(Idea idea, IdeaPage page, Placeholders placeholders) {
        return idea.fields().stream()
                .filter(field -> !field.is(Form.GROUP)
                        && !isShort(field)
                        && !field.value().isEmpty())
                .map(field -> field.value().range())
                .flatMap(
                        value -> page
                                .lines()
                                .subList(
                                        page.source().lineAt(value.start()),
                                        page.source().lineAt(value.end()))
                                .stream())
                .map(Line::content)
                .flatMap(placeholders::inText);
    }

    private static Stream<TextRange> in(Field field, Placeholders placeholders) {
        if (field.is(Form.GROUP)) {
            return Stream.empty();
        }
        Stream<Passage> texts =
                Stream.concat(Stream.of(field.value()), field.items().stream().map(Field.Item::text));
        return isShort(field) ? texts.flatMap(placeholders::inValue) : texts.flatMap(placeholders::inText);
    }

    private static boolean isShort(Field field) {
        return field.layout() != Field.Layout.BLOCK || field.is(Form.MENTORS) || field.is(Form.PEOPLE);
    }

    /** Sentences of a template in a row are one finding. */
    private static List<TextRange> joined(SourceText source, Stream<TextRange> ranges) {
        List<TextRange> joined = new ArrayList<>();
        ranges.sorted().forEach(range -> {
            int last = joined.size() - 1;
            if (last >= 0 && areTogether(source, joined.get(last), range)) {
                joined.set(last, joined.get(last).cover(range));
            } else {
                joined.add(range);
            }
        });
        return joined;
    }

    private static boolean areTogether(SourceText source, TextRange first, TextRange second) {
        return second.start() <= first.end()
                || source.text(new TextRange(first.end(), second.start())).isBlank()
                        && source.lineAt(second.start()) <= source.lineAt(first.end()) + 1;
    }

    private static Finding finding(String text, TextRange range, Idea idea) {
        MessageTemplate message = isWanted(range, idea) ? REPLACE : REPLACE_OR_REMOVE;
        return Finding.at(range, message.with(MessageText.quoted(text), isPerson(range, idea) ? PERSON : TEXT));
    }

    private static boolean isPerson(TextRange range, Idea idea) {
        return Stream.of(Form.MENTORS, Form.PEOPLE)
                .flatMap(idea::fields)
                .anyMatch(field -> field.range().overlaps(range));
    }

    /** Whether an idea would lack something if it were removed: its title, all its text, or a field that is wanted. */
    private static boolean isWanted(TextRange range, Idea idea) {
        return idea.title().filter(title -> title.range().overlaps(range)).isPresent()
                || idea.prose().stream().map(Line::content).allMatch(text -> range.overlaps(text.range()))
                        && !idea.prose().isEmpty()
                || idea.fields().stream()
                        .filter(field -> field.spec()
                                .filter(spec -> spec.need() != Requirement.OPTIONAL)
                                .isPresent())
                        .anyMatch(field -> field.range().overlaps(range));
    }
}
