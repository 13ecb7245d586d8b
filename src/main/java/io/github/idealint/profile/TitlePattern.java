package io.github.idealint.profile;

import io.github.idealint.text.Wildcard;

/**
 * Names of wiki pages, as a pattern: {@code *} stands for any characters, {@code ?} for one, and all else for itself;
 * the first letter may be of either case, as in MediaWiki.
 *
 * @param written the pattern, such as {@code Internships/ProjectIdeas/*}
 * @param wildcard the same with a capital first letter and blanks for underscores
 */
public record TitlePattern(String written, Wildcard wildcard) {

    public TitlePattern {
        if (written.isBlank()) {
            throw new IllegalArgumentException("a pattern has characters");
        }
    }

    /** The pattern that a profile writes. */
    public TitlePattern(String written) {
        this(written, Wildcard.withSingles(capitalized(written.replace('_', ' '))));
    }

    /** Whether a name fits in which blanks stand for underscores. */
    public boolean fits(String name) {
        return wildcard.matches(written.startsWith("*") ? name : capitalized(name));
    }

    private static String capitalized(String name) {
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
