package io.github.idealint.markup;

import io.github.idealint.text.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Recognises in what a text is plainly written, whatever its name says: by marks that nobody sets by chance, and only where
 * there is no mark of anything else. A text with one odd line is none of these.
 */
public enum PlainMarkup {
    /** MediaWiki's. */
    WIKITEXT("wikitext", ".wiki"),
    /** CommonMark and its kin. */
    MARKDOWN("Markdown", ".md"),
    /** The web's. */
    HTML("HTML", ""),
    /** That of Python's documentation. */
    RESTRUCTURED_TEXT("reStructuredText", "");

    private static final int LONGEST = 50_000;
    private static final int LONGEST_LINE = 500;
    private static final int HEAD = 1000;
    private static final int MANY = 3;
    private static final String FRONT = "---\n";

    private static final Pattern PAGE = Pattern.compile("(?i)<!doctype html|<html[\\s>]");
    private static final Pattern TAG = Pattern.compile("(?i)^\\s{0,20}</?(?:h[1-6]|p|body|head|ul|li|div|table)[\\s>]");
    private static final Pattern TAG_HEADING = Pattern.compile("(?i)^\\s{0,20}<h[1-6][\\s>]");
    private static final Pattern UNDERLINE = Pattern.compile("^([=~^\"*+#-])\\1{3,}\\s*$");
    private static final Pattern DIRECTIVE =
            Pattern.compile("^\\.\\. [\\w-]{1,40}::|`[^`<>]{1,100} <[^`<>\\s]{1,200}>`_");
    private static final Pattern NUMBERED = Pattern.compile("^#{1,6} +\\S");
    private static final Pattern MARKDOWN_MARK = Pattern.compile(
            "^```|^\\s{0,3}[-+] +\\S|\\[[^\\[\\]]{1,200}]\\((?:https?:|\\.|/|#|mailto:|[\\w-])[^()\\s]{0,300}\\)|\\*\\*[^*\\s][^*]{0,200}\\*\\*");
    private static final Pattern WIKI_HEADING =
            Pattern.compile("^(={1,6})[^=].{0,300}?[^=]\\1\\s*$|^== ?[^=\\s] ?==\\s*$");
    private static final Pattern WIKI_MARK = Pattern.compile(
            "'''|\\[\\[[^\\[\\]]|\\{\\{[^{}]|\\[(?:https?|mailto):[^\\[\\]()]{1,300}](?!\\()|^[;:]{1,5}\\s+\\S|^__\\w+__");

    private final String title;
    private final String ending;

    PlainMarkup(String title, String ending) {
        this.title = title;
        this.ending = ending;
    }

    /** Its name: {@code Markdown}. */
    public String title() {
        return title;
    }

    /** How the names of its files end; empty if none is read. */
    public String ending() {
        return ending;
    }

    /** In what a text is plainly written, if that is not what it was read as. */
    public static Optional<PlainMarkup> other(SourceText source, Markup read) {
        PlainMarkup expected = read == Markup.WIKITEXT ? WIKITEXT : MARKDOWN;
        String text = beginning(source);
        return of(Marks.of(text), text).filter(found -> found != expected);
    }

    private static String beginning(SourceText source) {
        int start = source.hasByteOrderMark() ? 1 : 0;
        return source.text().substring(start, Math.min(LONGEST, source.text().length()));
    }

    /** Which of the markups that are read is likelier to be that of a text about which nothing is known. */
    public static Markup likelier(SourceText source) {
        String text = beginning(source);
        Marks marks = Marks.of(text);
        long wiki = marks.count(WIKI_MARK) + marks.count(WIKI_HEADING);
        long markdown = marks.count(MARKDOWN_MARK) + marks.numbered();
        return text.startsWith(FRONT) || markdown > wiki ? Markup.MARKDOWN : Markup.WIKITEXT;
    }

    private static Optional<PlainMarkup> of(Marks marks, String text) {
        long wiki = marks.count(WIKI_MARK);
        long headings = marks.count(WIKI_HEADING);
        long markdown = marks.count(MARKDOWN_MARK);
        long numbered = marks.numbered();
        if (wiki + headings == 0 && numbered > 0 && numbered + markdown > 1) {
            return Optional.of(MARKDOWN);
        }
        if (headings > 0 && headings + wiki > 1 && markdown + numbered == 0) {
            return Optional.of(WIKITEXT);
        }
        boolean page =
                PAGE.matcher(text.substring(0, Math.min(HEAD, text.length()))).find();
        boolean body = marks.count(TAG) >= MANY && marks.count(TAG_HEADING) > 0 && marks.count(TAG) > MANY * markdown;
        if (page || body && headings + numbered == 0 && !marks.underlined()) {
            return Optional.of(HTML);
        }
        return marks.count(DIRECTIVE) > 0 && marks.underlined() && headings + numbered == 0
                ? Optional.of(RESTRUCTURED_TEXT)
                : Optional.empty();
    }

    /** The lines of a text, each cut where nobody looks any more. */
    private record Marks(List<String> lines) {

        static Marks of(String text) {
            return new Marks(text.lines()
                    .map(line -> line.substring(0, Math.min(LONGEST_LINE, line.length())))
                    .toList());
        }

        long count(Pattern mark) {
            return lines.stream().filter(line -> mark.matcher(line).find()).count();
        }

        /** Lines with number signs that no other such line continues, as it would an item of a list. */
        long numbered() {
            return IntStream.range(0, lines.size())
                    .filter(at -> NUMBERED.matcher(lines.get(at)).find())
                    .filter(at -> !line(at - 1).startsWith("#") && !line(at + 1).startsWith("#"))
                    .count();
        }

        boolean underlined() {
            return IntStream.range(1, lines.size())
                    .anyMatch(at -> UNDERLINE.matcher(lines.get(at)).find()
                            && !lines.get(at - 1).isBlank());
        }

        private String line(int at) {
            return at < 0 || at >= lines.size() ? "" : lines.get(at);
        }
    }
}
