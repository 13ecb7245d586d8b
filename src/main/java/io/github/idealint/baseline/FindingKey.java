package io.github.idealint.baseline;

import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.diagnostic.LintResult.CheckedPage;
import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * By what a finding is known again after its page was edited: no line numbers, so that it may move.
 *
 * @param page the path of its file, with the title of the page in a file of many
 * @param idea the title of its idea; empty if it has none
 * @param rule the id of its rule
 * @param text what it is about: the characters that it marks, with what its message names besides
 */
public record FindingKey(String page, String idea, String rule, String text) implements Comparable<FindingKey> {

    private static final Comparator<FindingKey> ORDER = Comparator.comparing(FindingKey::page)
            .thenComparing(FindingKey::idea)
            .thenComparing(FindingKey::rule)
            .thenComparing(FindingKey::text);

    /** The most characters (code points) of an idea's title and of what a finding marks. */
    private static final int LONGEST = 120;

    private static final Pattern BLANKS = Pattern.compile("\\s++");
    private static final Pattern NAMED = Pattern.compile("(?<![\\p{L}\\p{N}])'([^'\\n]{1,100})'(?![\\p{L}\\p{N}])");

    public FindingKey {
        Objects.requireNonNull(page);
        Objects.requireNonNull(idea);
        Objects.requireNonNull(rule);
        Objects.requireNonNull(text);
    }

    /** That of a finding on a page. */
    public static FindingKey of(CheckedPage page, Diagnostic diagnostic) {
        String idea = page.ideaOf(diagnostic.finding().range()).stream()
                .mapToObj(number -> page.ideas().get(number).title())
                .findFirst()
                .orElse("");
        return new FindingKey(
                diagnostic.source().label(), normal(idea), diagnostic.rule().id(), text(diagnostic));
    }

    /** A field that is missing is marked at the title of its idea, as others are, so the name that the message begins with counts. */
    private static String text(Diagnostic diagnostic) {
        String marked = normal(diagnostic.source().text(diagnostic.finding().range()));
        Matcher named = NAMED.matcher(diagnostic.finding().message());
        return named.find() && !marked.contains(normal(named.group(1)))
                ? (marked + " (" + normal(named.group(1)) + ")").strip()
                : marked;
    }

    private static String normal(String text) {
        String start = text.length() > 64 * LONGEST ? text.substring(0, 64 * LONGEST) : text;
        String line = BLANKS.matcher(start.strip()).replaceAll(" ");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST));
    }

    @Override
    public int compareTo(FindingKey other) {
        return ORDER.compare(this, other);
    }
}
