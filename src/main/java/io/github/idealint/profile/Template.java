package io.github.idealint.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The text that a programme's authors start from.
 *
 * @param text the template as authors see it; empty where there is none
 */
public record Template(String text) {

    private static final Pattern QUOTES = Pattern.compile("'{2,5}");
    private static final Pattern BULLET = Pattern.compile("^[*#:;]+\\s*");
    private static final Pattern LABEL = Pattern.compile("^[^:.]{1,40}:(?:\\s+|$)");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})");
    private static final Pattern CHOICE = Pattern.compile("(?i)\\b(?:or|etc)\\b");
    private static final Pattern BETWEEN_CHOICES = Pattern.compile("(?i)[,/.]|\\b(?:or|etc)\\b");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int FEWEST_WORDS = 3;

    /** A profile without a template. */
    public static final Template NONE = new Template("");

    /** A paragraph, item or labelled value, its lines joined. */
    private record TemplateText(String text, boolean labelled) {

        boolean isChoice() {
            return labelled
                    && CHOICE.matcher(text).find()
                    && BETWEEN_CHOICES.splitAsStream(text).allMatch(choice -> words(choice) < FEWEST_WORDS);
        }
    }

    /**
     * The sentences that an author must replace. Only those of three words or more, since an author may well write a
     * shorter one.
     */
    public List<String> phrases() {
        return values().filter(value -> !value.isChoice())
                .flatMap(value -> SENTENCE_END.splitAsStream(value.text()))
                .filter(sentence -> words(sentence) >= FEWEST_WORDS)
                .distinct()
                .toList();
    }

    /** The lists of alternatives that an author chooses from: {@code beginner or intermediate or advanced}. */
    public List<String> choices() {
        return values().filter(TemplateText::isChoice)
                .map(TemplateText::text)
                .distinct()
                .toList();
    }

    private Stream<TemplateText> values() {
        List<List<String>> paragraphs = new ArrayList<>(List.of(new ArrayList<>()));
        for (String line : text.split("\\R")) {
            String bare = QUOTES.matcher(line).replaceAll("").strip();
            boolean heading = bare.startsWith("=");
            if (bare.isEmpty() || heading || startsAnew(bare, paragraphs.get(paragraphs.size() - 1))) {
                paragraphs.add(new ArrayList<>());
            }
            if (!heading) {
                paragraphs.get(paragraphs.size() - 1).add(bare);
            }
        }
        return paragraphs.stream().map(lines -> value(String.join(" ", lines).strip()));
    }

    /** Whether a line begins a new sentence instead of continuing the one before it. */
    private static boolean startsAnew(String line, List<String> before) {
        boolean afterLabel =
                before.size() == 1 && isLabelled(before.get(0)) && Character.isUpperCase(line.codePointAt(0));
        return BULLET.matcher(line).find() || isLabelled(line) || afterLabel;
    }

    private static boolean isLabelled(String line) {
        return LABEL.matcher(BULLET.matcher(line).replaceFirst("")).find();
    }

    private static TemplateText value(String paragraph) {
        String item = BULLET.matcher(paragraph).replaceFirst("");
        return new TemplateText(
                LABEL.matcher(item).replaceFirst(""), LABEL.matcher(item).find());
    }

    private static int words(String text) {
        return (int) BLANKS.splitAsStream(text.strip())
                .filter(word -> !word.isEmpty())
                .count();
    }
}
