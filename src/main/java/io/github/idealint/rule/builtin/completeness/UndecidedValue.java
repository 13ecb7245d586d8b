package io.github.idealint.rule.builtin.completeness;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.Field;
import io.github.idealint.page.Idea;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.profile.FieldSpec.Form;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.builtin.date.DateWording;
import io.github.idealint.rule.builtin.date.IdeasDeadline;
import io.github.idealint.rule.builtin.value.Placeholders;
import io.github.idealint.rule.builtin.value.TemplateChoices;
import io.github.idealint.rule.builtin.value.UndecidedWords;
import io.github.idealint.text.MessageText;
import io.github.idealint.text.Passage;
import io.github.idealint.text.TextRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Flags values that somebody still has to decide: TBD, a question mark, "to be confirmed". It is an error once the last
 * day for ideas is over, or where a profile says so.
 */
@RuleInfo(id = UndecidedValue.ID, summary = "A value that is still to be decided", severity = Severity.ERROR)
public final class UndecidedValue implements Rule {

    static final String ID = "undecided-value";

    /** What is longer, in characters, is a question to think about and no entry left open. */
    private static final int LONGEST_STRAY = 60;

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        TemplateChoices choices = TemplateChoices.of(context);
        Placeholders placeholders = context.once(Placeholders.class, Placeholders::new);
        JudgedText judged = new JudgedText(page);
        Optional<LocalDate> due = IdeasDeadline.over(page, context);
        boolean severe = due.isPresent() || context.profile().rules().containsKey(ID);
        return page.ideas().stream()
                .flatMap(idea -> Stream.concat(
                        idea.fields().stream()
                                .filter(field -> !choices.areAllIn(field))
                                .flatMap(UndecidedValue::entries),
                        strays(idea)))
                .filter(entry -> !placeholders.areIn(entry.text().text()))
                .flatMap(entry -> entry.undecided()
                        .distinct()
                        .filter(judged::holds)
                        .map(range -> finding(entry, page.source().text(range), range, due)))
                .map(finding -> severe ? finding : finding.atMost(Severity.WARNING));
    }

    /** How much of an entry can be a sign that it is undecided: its words, and how they are read. */
    private enum Reading {
        /** A level, a size, a person: any sign. */
        SHORT,
        /** A bullet without a label: a question, or words that put it off. */
        STRAY,
        /** Another detail: words that put it off. */
        DETAIL,
        /** Running text: nothing else but such words. */
        TEXT
    }

    private record Entry(String label, Passage text, Reading reading) {

        Stream<TextRange> undecided() {
            List<TextRange> words = UndecidedWords.wordsIn(text);
            return switch (reading) {
                case SHORT ->
                    Stream.of(UndecidedWords.hedgesIn(text), words, UndecidedWords.questionsIn(text))
                            .flatMap(List::stream);
                case STRAY -> Stream.of(words, UndecidedWords.questionsIn(text)).flatMap(List::stream);
                case DETAIL -> words.stream();
                case TEXT -> UndecidedWords.isWholly(text.text()) ? words.stream() : Stream.empty();
            };
        }
    }

    private static Stream<Entry> entries(Field field) {
        String label = field.label().name().text();
        Stream<Entry> items = field.items().stream().map(item -> new Entry(label, item.text(), reading(item, field)));
        boolean listed =
                field.is(Form.GROUP) || field.is(Form.LIST) && !field.items().isEmpty();
        return listed ? items : Stream.concat(Stream.of(new Entry(label, field.value(), reading(field))), items);
    }

    private static Reading reading(Field field) {
        if (Stream.of(Form.LEVEL, Form.SIZE, Form.MENTORS, Form.PEOPLE).anyMatch(field::is)) {
            return Reading.SHORT;
        }
        return field.layout() == Field.Layout.BLOCK ? Reading.TEXT : Reading.DETAIL;
    }

    private static Reading reading(Field.Item item, Field field) {
        if (field.is(Form.MENTORS) || field.is(Form.PEOPLE)) {
            return Reading.SHORT;
        }
        boolean stray = field.layout() != Field.Layout.BLOCK
                && item.depth() < 2
                && item.text().text().length() <= LONGEST_STRAY;
        return stray ? Reading.STRAY : Reading.TEXT;
    }

    /** Bullets of a group that stand before its first field. */
    private static Stream<Entry> strays(Idea idea) {
        GroupedLines grouped = new GroupedLines(idea);
        return idea.prose().stream()
                .filter(line -> line.content().text().length() <= LONGEST_STRAY)
                .flatMap(line -> grouped.groupOf(line).stream()
                        .map(group -> new Entry(group.label().name().text(), line.content(), Reading.STRAY)));
    }

    private static Finding finding(Entry entry, String words, TextRange range, Optional<LocalDate> due) {
        return Finding.at(
                range,
                MessageText.quoted(words) + " leaves '" + entry.label()
                        + "' undecided. Decide it, or take the entry out until it is decided: applicants choose by what"
                        + " they read."
                        + due.map(day -> " Ideas were due on " + DateWording.day(day) + ".")
                                .orElse(""));
    }
}
