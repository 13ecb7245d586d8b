package io.github.idealint.rule.builtin.completeness;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.Field;
import io.github.idealint.page.Idea;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Line;
import io.github.idealint.profile.FieldSpec.Form;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.builtin.value.Placeholders;
import io.github.idealint.text.MessageText;
import io.github.idealint.text.Passage;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Flags phrases of the template, and the like of TODO, that are left in an idea. */
@RuleInfo(id = "placeholder-text", summary = "Text of the template that is left in", severity = Severity.ERROR)
public final class PlaceholderText implements Rule {

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        Placeholders placeholders = context.once(Placeholders.class, Placeholders::new);
        JudgedText judged = new JudgedText(page);
        return page.ideas().stream()
                .flatMap(idea -> joined(page.source(), in(idea, placeholders).filter(judged::holds)).stream())
                .map(range -> finding(page.source().text(range), range));
    }

    private static Stream<TextRange> in(Idea idea, Placeholders placeholders) {
        Stream<Passage> texts = Stream.concat(
                idea.title().stream().map(title -> title.text()),
                idea.prose().stream().map(Line::content));
        Stream<TextRange> inTexts = texts.flatMap(placeholders::inText);
        Stream<TextRange> overLines = placeholders.phrasesIn(
                Passage.join(idea.prose().stream().map(Line::content).toList()));
        Stream<TextRange> inFields = idea.fields().stream().flatMap(field -> in(field, placeholders));
        return Stream.of(inTexts, overLines, inFields).flatMap(ranges -> ranges);
    }

    private static Stream<TextRange> in(Field field, Placeholders placeholders) {
        Stream<Passage> told =
                Stream.concat(Stream.of(field.value()), field.items().stream().map(Field.Item::text));
        if (field.is(Form.GROUP)) {
            return Stream.empty();
        }
        return isShort(field) ? told.flatMap(placeholders::inValue) : told.flatMap(placeholders::inText);
    }

    private static boolean isShort(Field field) {
        return field.layout() != Field.Layout.BLOCK || field.is(Form.MENTORS) || field.is(Form.PEOPLE);
    }

    /** A template's sentences in a row are one thing left in. */
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

    private static Finding finding(String text, TextRange range) {
        return Finding.at(
                range,
                MessageText.quoted(text) + " is a placeholder. Put your own words in its place, or take it out.");
    }
}
