package io.github.idealint.run;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.text.MessageTemplate;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files that a run looks at. A source that is a file is one of them, whatever its name; of a folder, those that fit
 * an include and no exclude. Hidden folders are left out, and so are folders behind symbolic links: a loop of them has
 * no end.
 */
final class IdeaFiles {

    private static final MessageTemplate UNREADABLE = new MessageTemplate("the folder {} cannot be read ({}).");

    private final List<PathPattern> includes;
    private final List<PathPattern> excludes;

    private IdeaFiles(List<PathPattern> includes, List<PathPattern> excludes) {
        this.includes = includes;
        this.excludes = excludes;
    }

    /**
     * The files that fit some patterns in Ant's writing: {@code ?} stands for one character of a name, {@code *} for any
     * of a name, and {@code **} for any folders; a pattern that ends in {@code /} means all below. Case matters on every
     * system; {@code \} is taken for {@code /}, and blanks around a pattern count for nothing.
     *
     * @param includes what fits, relative to each folder
     * @param excludes what is left out of that
     */
    static IdeaFiles of(List<String> includes, List<String> excludes) {
        return new IdeaFiles(patterns(includes), patterns(excludes));
    }

    private static List<PathPattern> patterns(List<String> patterns) {
        return patterns.stream().map(PathPattern::of).toList();
    }

    /**
     * What there is.
     *
     * @param files the files, each once, by path
     * @param barren the sources that have none, or do not exist
     */
    record Found(List<Path> files, List<Path> barren) {}

    /** The files of some sources. */
    Found in(List<Path> sources) {
        Map<Path, List<Path>> bySource = new LinkedHashMap<>();
        sources.forEach(
                source -> bySource.put(source, files(source.toAbsolutePath().normalize())));
        return new Found(
                bySource.values().stream()
                        .flatMap(List::stream)
                        .distinct()
                        .sorted()
                        .toList(),
                sources.stream()
                        .filter(source -> bySource.get(source).isEmpty())
                        .toList());
    }

    private List<Path> files(Path source) {
        if (!Files.isDirectory(source)) {
            return Files.isRegularFile(source) ? List.of(source) : List.of();
        }
        return below(source).stream()
                .filter(file -> isWanted(slashed(source.relativize(file))))
                .toList();
    }

    private static List<Path> below(Path folder) {
        try {
            Path real = folder.toRealPath();
            Walk walk = new Walk(real);
            Files.walkFileTree(real, walk);
            return walk.files.stream()
                    .map(file -> folder.resolve(real.relativize(file)))
                    .toList();
        } catch (IOException failure) {
            throw new CannotCheck(UNREADABLE.with(quoted(folder.toString()), IoReason.of(failure)), failure);
        }
    }

    /** Whether a path relative to its folder, with {@code /} between its parts, fits an include and no exclude. */
    boolean isWanted(String path) {
        return includes.stream().anyMatch(pattern -> pattern.matches(path))
                && excludes.stream().noneMatch(pattern -> pattern.matches(path));
    }

    private static String slashed(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    private static final class Walk extends SimpleFileVisitor<Path> {

        private final Path start;
        private final List<Path> files = new ArrayList<>();

        private Walk(Path start) {
            this.start = start;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean hidden = folder.getFileName() != null
                    && folder.getFileName().toString().startsWith(".");
            return hidden && !folder.equals(start) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (Files.isRegularFile(file)) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }
    }

    /** A pattern, as a regular expression. */
    private static final class PathPattern {

        private static final Pattern PARTS = Pattern.compile("(?<![^/])\\*\\*/|/\\*\\*$|\\*+|\\?|[^*?/]+|/");

        private final Pattern regex;

        private PathPattern(Pattern regex) {
            this.regex = regex;
        }

        static PathPattern of(String ant) {
            String pattern = ant.strip().replace('\\', '/');
            String whole = pattern.endsWith("/") ? pattern + "**" : pattern.equals("**") ? "**/*" : pattern;
            return new PathPattern(
                    Pattern.compile(PARTS.matcher(whole).replaceAll(PathPattern::regexOf), Pattern.DOTALL));
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
}
