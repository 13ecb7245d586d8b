package io.github.idealint.maven;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern of paths in Ant's writing: {@code ?} stands for one character of a name, {@code *} for any of a name, and
 * {@code **} for any folders; a pattern that ends in {@code /} means all below. Case matters on every system.
 */
final class PathPattern {

    private static final Pattern PARTS = Pattern.compile("(?<![^/])\\*\\*/|/\\*\\*$|\\*+|\\?|[^*?/]+|/");

    private final Pattern regex;

    private PathPattern(Pattern regex) {
        this.regex = regex;
    }

    /** Reads a pattern; {@code \} is taken for {@code /}, blanks around it for nothing. */
    static PathPattern of(String ant) {
        String pattern = ant.strip().replace('\\', '/');
        String whole = pattern.endsWith("/") ? pattern + "**" : pattern.equals("**") ? "**/*" : pattern;
        return new PathPattern(Pattern.compile(PARTS.matcher(whole).replaceAll(PathPattern::regexOf), Pattern.DOTALL));
    }

    /** Whether a relative path with {@code /} between its parts fits. */
    boolean matches(String path) {
        return regex.matcher(path).matches();
    }

    private static String regexOf(MatchResult part) {
        String regex = switch (part.group()) {
            case "**/" -> "(?:[^/]+/)*";
            case "/**" -> "(?:/.*)?";
            case "?" -> "[^/]";
            default -> part.group().startsWith("*") ? "[^/]*" : Pattern.quote(part.group());
        };
        return Matcher.quoteReplacement(regex);
    }
}
