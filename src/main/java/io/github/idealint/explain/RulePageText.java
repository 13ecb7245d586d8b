package io.github.idealint.explain;

import io.github.idealint.text.LetterCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The documentation of a rule, which is Markdown, as plain text: paragraphs are wrapped after 80 columns, headings are in
 * capitals, examples are indented, each below the name of its markup.
 */
public final class RulePageText {

    /** The columns of a line. */
    static final int WIDTH = 80;

    private static final String FENCE = "```";
    private static final String INDENT = "    ";
    private static final String MARKED = "Flagged";
    private static final String MARKS = ": WHAT STANDS BETWEEN « AND »";
    private static final Pattern HEADING = Pattern.compile("^#{1,6} (.*)");
    private static final Pattern ITEM = Pattern.compile("^ *+(?:[-*] |\\d++\\. )");
    /** A condition of the example below it has a line of its own. */
    private static final Pattern CONDITION = Pattern.compile("^(?:Given|Profile): ");

    private static final Pattern CODE = Pattern.compile("(`{1,2})(.{1,200}?)\\1");
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]*+)]\\(([^()\\s]*+)\\)");
    private static final Pattern EMPHASIS = Pattern.compile("(?<![\\p{L}\\d*])(\\*{1,2})(?=\\S)([^*]+?)(?<=\\S)\\1");
    private static final Pattern KEPT = Pattern.compile("\uE000(\\d++)\uE001");

    private final List<String> lines = new ArrayList<>();
    private final List<String> paragraph = new ArrayList<>();

    private RulePageText() {}

    /**
     * The lines of a page, of which only those of examples are longer than 80 columns.
     *
     * @param markdown the page as it is packed into the plugin
     */
    public static List<String> of(String markdown) {
        RulePageText text = new RulePageText();
        Optional<String> fence = Optional.empty();
        for (String line : markdown.lines().toList()) {
            if (fence.isPresent()) {
                boolean isEnd = line.equals(fence.get());
                text.lines.add(isEnd ? "" : (INDENT + INDENT + line).stripTrailing());
                fence = isEnd ? Optional.empty() : fence;
            } else if (line.startsWith(FENCE)) {
                text.endParagraph();
                text.example(line.replace("`", ""));
                fence = Optional.of(line.substring(0, line.lastIndexOf('`') + 1));
            } else {
                text.add(line);
            }
        }
        text.endParagraph();
        return text.lines.subList(0, text.lines.size() - 1);
    }

    private void add(String line) {
        Matcher heading = HEADING.matcher(line);
        if (heading.matches()) {
            endParagraph();
            lines.add(heading(heading.group(1)));
            lines.add("");
        } else if (line.isBlank()) {
            endParagraph();
        } else {
            if (ITEM.matcher(line).lookingAt() || CONDITION.matcher(line).lookingAt()) {
                wrap();
            }
            paragraph.add(line.strip());
        }
    }

    /** The first heading is the id of the rule, which is written as users type it. */
    private String heading(String text) {
        return lines.isEmpty() ? text.replace("`", "") : LetterCase.upper(text) + (text.equals(MARKED) ? MARKS : "");
    }

    private void example(String markup) {
        lines.add(INDENT + "In " + (markup.equals("markdown") ? "Markdown" : markup) + ":");
        lines.add("");
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            wrap();
            lines.add("");
        }
    }

    private void wrap() {
        String text = readable(String.join(" ", paragraph));
        paragraph.clear();
        Matcher item = ITEM.matcher(text);
        String hang = item.lookingAt() ? " ".repeat(item.end()) : "";
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (line.length() > hang.length() && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(hang);
            } else if (line.length() > 0) {
                line.append(' ');
            }
            line.append(word);
        }
        if (!line.toString().isBlank()) {
            lines.add(line.toString());
        }
    }

    /** The text without markup. What stands in code is kept as it is, in quotes. */
    private static String readable(String markdown) {
        List<String> kept = new ArrayList<>();
        String masked = CODE.matcher(markdown).replaceAll(code -> {
            kept.add(quoted(code.group(2)));
            return "\uE000" + (kept.size() - 1) + "\uE001";
        });
        String linked =
                LINK.matcher(masked).replaceAll(link -> Matcher.quoteReplacement(link(link.group(1), link.group(2))));
        String plain = EMPHASIS.matcher(linked).replaceAll("$2");
        return KEPT.matcher(plain)
                .replaceAll(code -> Matcher.quoteReplacement(kept.get(Integer.parseInt(code.group(1)))));
    }

    /** A page of the documentation is not here, so only its name is of use; an address can be opened. */
    private static String link(String text, String target) {
        return target.contains("://") && !text.equals(target) ? text + " (" + target + ")" : text;
    }

    /** Two backticks and a space around it let code begin or end with a backtick. */
    private static String quoted(String code) {
        String bare = code.startsWith(" `") || code.endsWith("` ") ? code.strip() : code;
        String quote = bare.startsWith("'") || bare.endsWith("'") ? "\"" : "'";
        return quote + bare + quote;
    }
}
