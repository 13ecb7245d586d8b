package io.github.idealint.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A pattern for relative paths in Ant's writing: {@code ?} stands for one character of a name, {@code *} for any of a name, and
 * {@code **} between slashes for any folders; a pattern that ends in {@code /} means all below. Case matters; {@code \} is taken
 * for {@code /}, and blanks around a pattern count for nothing. Comparing takes time in proportion to pattern and path, whatever
 * either holds: all ways in which the pattern may fit are followed at once.
 */
public final class PathPattern {

    private static final String FOLDERS = "**";

    private final String text;
    private final List<Optional<Wildcard>> exact;
    private final List<Optional<Wildcard>> lower;

    private PathPattern(String text, String pattern) {
        this.text = text;
        this.exact = parts(pattern);
        this.lower = parts(LetterCase.lower(pattern));
    }

    /** A pattern as it is written. */
    public static PathPattern of(String ant) {
        String pattern = ant.strip().replace('\\', '/');
        return new PathPattern(
                ant.strip(),
                pattern.endsWith("/") ? pattern + FOLDERS : pattern.equals(FOLDERS) ? FOLDERS + "/*" : pattern);
    }

    /** What each name of a path must fit; empty for any number of folders. */
    private static List<Optional<Wildcard>> parts(String pattern) {
        List<Optional<Wildcard>> parts = new ArrayList<>();
        for (String part : pattern.split("/", -1)) {
            parts.add(part.equals(FOLDERS) ? Optional.empty() : Optional.of(Wildcard.withSingles(part)));
        }
        return List.copyOf(parts);
    }

    /** The pattern as it was written. */
    public String text() {
        return text;
    }

    /** Whether a relative path with {@code /} between its parts fits. */
    public boolean matches(String path) {
        return fit(exact, path);
    }

    /** Whether it would fit if case did not matter. */
    public boolean matchesInAnyCase(String path) {
        return fit(lower, LetterCase.lower(path));
    }

    private static boolean fit(List<Optional<Wildcard>> parts, String path) {
        boolean[] reached = new boolean[parts.size() + 1];
        reached[0] = true;
        passFolders(parts, reached);
        for (String name : path.split("/", -1)) {
            boolean[] next = new boolean[reached.length];
            for (int i = 0; i < parts.size(); i++) {
                Optional<Wildcard> part = parts.get(i);
                next[part.isPresent() ? i + 1 : i] |=
                        reached[i] && part.map(wanted -> wanted.matches(name)).orElse(true);
            }
            passFolders(parts, next);
            reached = next;
        }
        return reached[parts.size()];
    }

    /** Any number of folders may be none. */
    private static void passFolders(List<Optional<Wildcard>> parts, boolean[] reached) {
        for (int i = 0; i < parts.size(); i++) {
            reached[i + 1] |= reached[i] && parts.get(i).isEmpty();
        }
    }
}
