package io.github.idealint.rule.builtin.completeness;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.Field;
import io.github.idealint.page.Idea;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.profile.FieldSpec.Form;
import io.github.idealint.profile.FieldSpec.Requirement;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.builtin.completeness.MissingField.GroupedLines;
import io.github.idealint.rule.builtin.date.DateWording;
import io.github.idealint.rule.builtin.date.IdeasDeadline;
import io.github.idealint.rule.builtin.value.Placeholders;
import io.github.idealint.rule.builtin.value.TemplateChoices;
import io.github.idealint.rule.builtin.value.UndecidedWords;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.Passage;
import io.github.idealint.text.TextRange;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Flags values that somebody still has to decide: TBD, a question mark, "to be confirmed". It is an error once the last
 * day for ideas is over, or where a profile says so.
 */
@RuleInfo(id = UndecidedValue.ID, summary = "A value that is still to be decided", severity = Severity.ERROR)
public final class UndecidedValue implements Rule {

    static final String ID = "undecided-value";

    private static final MessageTemplate UNDECIDED =
            new MessageTemplate("{} leaves the field {} undecided, but applicants need to know it.");
    private static final MessageTemplate UNDECIDED_EXTRA = new MessageTemplate("{} leaves the field {} undecided.");
    private static final MessageTemplate FILL_IN = new MessageTemplate(" Fill in the field.");
    private static final MessageTemplate FILL_IN_OR_REMOVE = new MessageTemplate(" Fill in the field, or remove it.");
    private static final MessageTemplate FILL_IN_ENTRY = new MessageTemplate(" Fill in this entry, or remove it.");
    private static final MessageTemplate DECIDE = new MessageTemplate(" Decide, and remove {}.");
    private static final MessageTemplate DUE = new MessageTemplate(" The deadline for ideas was {}.");

    /** What is longer, in characters, is a question to think about and no entry left open. */
    private static final int LONGEST_STRAY = 60;

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        Optional<LocalDate> due = IdeasDeadline.over(page, context);
        boolean severe = due.isPresent() || context.profile().rules().containsKey(ID);
        UndecidedWords words = UndecidedWords.of(context);
        // A nested item is part of the field's value as well.
        Set<TextRange> seen = new HashSet<>();
        return page.ideas().stream()
                .flatMap(idea -> undecided(idea, context))
                .flatMap(entry -> entry.undecided(words).stream()
                        .filter(seen::add)
                        .filter(range -> JudgedText.of(page, context).holds(range))
                        .map(range -> finding(entry, page.source().text(range), range, due)))
                .map(finding -> severe ? finding : finding.atMost(Severity.WARNING));
    }

    private static Stream<ValueEntry> undecided(Idea idea, RuleContext context) {
        TemplateChoices choices = TemplateChoices.of(context);
        Placeholders placeholders = Placeholders.of(context);
        UndecidedWords words = UndecidedWords.of(context);
        Stream<ValueEntry> ofFields = idea.fields().stream()
                .flatMap(field -> entries(field)
                        .filter(entry -> !entry.undecided(words).isEmpty())
                        .filter(entry -> !choices.areAllIn(field)));
        return Stream.concat(ofFields, strays(idea))
                .filter(entry -> !entry.undecided(words).isEmpty())
                .filter(entry -> !placeholders.areIn(entry.text().text()));
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

    /**
     * A text that may be undecided.
     *
     * @param field the field that it belongs to
     * @param text what a reader sees of it
     * @param reading how it is read
     */
    private record ValueEntry(Field field, Passage text, Reading reading) {

        /** A level or a size is decided if a word of doubt only adds another: {@code 350 hours, possibly 175}. */
        private List<TextRange> hedges(UndecidedWords words) {
            boolean graded = field.is(Form.LEVEL) || field.is(Form.SIZE);
            int start = text.trim().range().start();
            return words.hedgesIn(text).stream()
                    .filter(doubt -> !graded || doubt.start() == start)
                    .toList();
        }

        List<TextRange> undecided(UndecidedWords words) {
            return switch (reading) {
                case SHORT ->
                    Stream.of(hedges(words), words.wordsIn(text), words.questionsIn(text))
                            .flatMap(List::stream)
                            .toList();
                case STRAY ->
                    Stream.of(words.wordsIn(text), words.questionsIn(text))
                            .flatMap(List::stream)
                            .toList();
                case DETAIL -> words.wordsIn(text);
                case TEXT -> words.areAllOf(text.text()) ? words.wordsIn(text) : List.of();
            };
        }

        /** Whether the profile wants the field. */
        boolean isNeeded() {
            return field.spec()
                    .filter(spec -> spec.need() != Requirement.OPTIONAL)
                    .isPresent();
        }

        boolean isWholeField(TextRange range) {
            return field.value().trim().range().equals(range);
        }

        boolean isWhollyAt(TextRange range) {
            return text.trim().range().equals(range);
        }
    }

    private static Stream<ValueEntry> entries(Field field) {
        Stream<ValueEntry> items =
                field.items().stream().map(item -> new ValueEntry(field, item.text(), reading(item, field)));
        boolean listed =
                field.is(Form.GROUP) || field.is(Form.LIST) && !field.items().isEmpty();
        return listed ? items : Stream.concat(Stream.of(new ValueEntry(field, field.value(), reading(field))), items);
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
    private static Stream<ValueEntry> strays(Idea idea) {
        GroupedLines grouped = new GroupedLines(idea);
        return idea.prose().stream()
                .filter(line -> line.content().text().length() <= LONGEST_STRAY)
                .flatMap(line -> grouped.groupOf(line).stream()
                        .map(group -> new ValueEntry(group, line.content(), Reading.STRAY)));
    }

    private static Finding finding(ValueEntry entry, String words, TextRange range, Optional<LocalDate> due) {
        String found = quoted(words);
        String label = quoted(entry.field().label().name().text());
        return Finding.at(
                range,
                (entry.isNeeded() ? UNDECIDED : UNDECIDED_EXTRA).with(found, label)
                        + due.map(day -> DUE.with(DateWording.day(day))).orElse("")
                        + advice(entry, found, range));
    }

    private static String advice(ValueEntry entry, String found, TextRange range) {
        if (entry.isWholeField(range)) {
            return (entry.isNeeded() ? FILL_IN : FILL_IN_OR_REMOVE).with();
        }
        return entry.isWhollyAt(range) ? FILL_IN_ENTRY.with() : DECIDE.with(found);
    }
}
