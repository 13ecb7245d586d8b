package io.github.idealint.page;

import io.github.idealint.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * An e-mail address in words or in the call of a template, which hides it from programs that collect addresses:
 * {@code ann at example dot org}, {@code ann [at] example.org}, <code>{{email|ann|example.org}}</code>.
 *
 * @param written all of it as readers see it
 * @param meant the address; whether there can be such a one is not judged here
 */
public record SpelledAddress(Passage written, String meant) {

    private static final String OPEN = "\\s?[\\[({<]{1,2}\\s?";
    private static final String CLOSE = "\\s?[\\])}>]{1,2}\\s?";
    private static final String AT = OPEN + "(?:at|@)" + CLOSE + "|\\sat\\s";
    private static final String DOT = "\\.|" + OPEN + "(?:dot|\\.)" + CLOSE + "|\\sdot\\s";
    private static final String NAME = "[\\w+-]{1,64}+";
    private static final String LABEL = "[\\p{L}0-9][\\p{L}0-9-]{0,62}+";

    /** What stands at the end of it but for a word that is part of an address on the web. */
    private static final String END = "(?![\\p{L}\\p{N}/@-])";

    private static final Pattern WORDS = Pattern.compile("(?i)(?<![\\w.+@/-])(" + NAME + "(?:(?:" + DOT + ")" + NAME
            + "){0,4})(" + AT + ")(" + LABEL + "(?:(?:" + DOT + ")" + LABEL + "){1,6}+)" + END);
    private static final Pattern HYPHENS =
            Pattern.compile("(?i)(?<![\\w.+@/-])([a-z0-9]{1,40}+(?:[-_.](?!at[-_])[a-z0-9]{1,40}+){0,4}+)([-_]at[-_])"
                    + "([a-z0-9]{1,40}+(?:(?:[-_]dot[-_]|\\.)[a-z0-9]{1,40}+){1,6}+)" + END);
    private static final Pattern CALL = Pattern.compile(
            "\\{\\{[^{}|\\n]{1,60}+\\|(?:[\\w ]{1,20}=)?\\s?([\\w.+-]{1,64}+)" + "\\s?(\\|)(?:[\\w ]{1,20}=)?\\s?("
                    + LABEL + "(?:[.|]" + LABEL + "){1,6}+)\\s?(?:\\|[^{}\\n]{0,100}+)?}}");

    private static final Pattern ANY_DOT = Pattern.compile("(?i)" + DOT + "|[-_]dot[-_]|\\|");
    private static final Pattern ENDING = Pattern.compile("\\.\\p{L}{2,}+$");
    private static final Pattern SURELY_A_NAME = Pattern.compile("[0-9._+-]");

    /**
     * Such an address in a passage.
     *
     * @param start where it begins in the passage's text
     * @param end the offset after it
     * @param address what it is
     */
    record FoundSpelling(int start, int end, SpelledAddress address) {}

    /** Those of a passage, in order. */
    static List<FoundSpelling> find(Passage passage) {
        List<FoundSpelling> found = new ArrayList<>();
        for (Pattern form : List.of(CALL, WORDS, HYPHENS)) {
            form.matcher(passage.text())
                    .results()
                    .filter(match ->
                            found.stream().noneMatch(other -> match.start() < other.end && other.start < match.end()))
                    .flatMap(match -> read(passage, match).stream())
                    .forEach(found::add);
        }
        found.sort((a, b) -> Integer.compare(a.start, b.start));
        return found;
    }

    private static Optional<FoundSpelling> read(Passage passage, MatchResult match) {
        String name = dotted(match.group(1));
        String host = dotted(match.group(3));
        boolean meant = ENDING.matcher(host).find() && !mayBeProse(passage, match);
        return meant
                ? Optional.of(new FoundSpelling(
                        match.start(),
                        match.end(),
                        new SpelledAddress(passage.part(match.start(), match.end()), name + "@" + host)))
                : Optional.empty();
    }

    private static String dotted(String part) {
        return ANY_DOT.matcher(part).replaceAll(".");
    }

    /** "Bo Kim (working at example.org)" has a place of work, and no address. */
    private static boolean mayBeProse(Passage passage, MatchResult match) {
        boolean plain =
                match.group(2).strip().equalsIgnoreCase("at") && match.group(3).indexOf(' ') < 0;
        boolean bracketed = match.start() > 0 && passage.text().charAt(match.start() - 1) == '<';
        return plain && !bracketed && !SURELY_A_NAME.matcher(match.group(1)).find();
    }
}
