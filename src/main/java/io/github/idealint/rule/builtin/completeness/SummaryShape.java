package io.github.idealint.rule.builtin.completeness;

import static io.github.idealint.text.MessageText.count;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.Field;
import io.github.idealint.page.Idea;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.profile.FieldSpec.Meaning;
import io.github.idealint.profile.IdeaShape;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.builtin.value.Placeholders;
import io.github.idealint.text.LetterCase;
import io.github.idealint.text.MessageTemplate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Flags summaries of more sentences or characters than the profile has room for, and those that only repeat the title. */
@RuleInfo(
        id = "summary-shape",
        summary = "A summary that is too long, or only repeats the title",
        severity = Severity.WARNING)
public final class SummaryShape implements Rule {

    private static final MessageTemplate SENTENCES = new MessageTemplate(
            "The summary has {}, but this programme allows {} at most. Keep what the project is about, and move the rest"
                    + " into the description.");
    private static final MessageTemplate CHARACTERS = new MessageTemplate(
            "The summary has {} characters, but lists of ideas have room for {}. Keep what the project is about, and move"
                    + " the rest into the description.");
    private static final MessageTemplate TITLE =
            new MessageTemplate("The summary only repeats the title. Say what the project changes, and for whom.");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}+#]++");

    /** How many of its words, in per cent, a summary has from the title if it only repeats that. */
    private static final int REPEATED = 85;

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        Placeholders placeholders = Placeholders.of(context);
        return page.ideas().stream()
                .flatMap(idea -> idea.fields(Meaning.SUMMARY)
                        .filter(field -> !field.value().text().isBlank()
                                && !placeholders.areIn(field.value().text()))
                        .flatMap(field -> finding(field, idea, context).stream()));
    }

    private static Optional<Finding> finding(Field summary, Idea idea, RuleContext context) {
        String text = summary.value().text();
        IdeaShape shape = context.profile().idea();
        int sentences = IdeaProse.of(context).sentences(text);
        int characters = text.codePointCount(0, text.length());
        if (sentences > shape.mostSummarySentences().orElse(Integer.MAX_VALUE)) {
            String most = count(shape.mostSummarySentences().getAsInt(), "sentence");
            return Optional.of(at(summary, SENTENCES.with(count(sentences, "sentence"), most)));
        }
        if (characters > shape.mostSummaryCharacters().orElse(Integer.MAX_VALUE)) {
            int most = shape.mostSummaryCharacters().getAsInt();
            return Optional.of(at(summary, CHARACTERS.with(characters, most)).atMost(Severity.INFO));
        }
        return idea.title()
                .filter(title -> repeats(text, title.text().text()))
                .map(title -> at(summary, TITLE.text()).atMost(Severity.INFO));
    }

    private static Finding at(Field summary, String message) {
        return Finding.at(summary.value().range(), message);
    }

    private static boolean repeats(String summary, String title) {
        List<String> words = words(summary);
        Set<String> known = words(title).stream().collect(Collectors.toSet());
        long repeated = words.stream().filter(known::contains).count();
        return words.size() > 1 && 100 * repeated >= REPEATED * words.size();
    }

    private static List<String> words(String text) {
        return BETWEEN_WORDS
                .splitAsStream(LetterCase.lower(text))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
