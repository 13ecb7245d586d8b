package io.github.idealint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What holds for the source files as such: each class has a name of its own, no file is long, and each package is
 * described.
 */
class SourceTreeTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TEST = Path.of("src/test/java");
    private static final String PACKAGE = "package-info.java";
    private static final int LONGEST = 200;

    private static final Pattern DESCRIPTION =
            Pattern.compile("/\\*\\*(?s:(?!\\*/).){20,}?\\b(?:[Kk]nows?|[Dd]epends)\\b(?s:(?!\\*/).)+\\*/\\s+package ");
    private static final Pattern TYPE = Pattern.compile(
            "(?m)^ *(?:(?:public|private|static|final|sealed|abstract|non-sealed) )*(?:class|record|interface|enum) (\\w+)");
    private static final Set<String> QUALIFIED = Set.of("Kind", "Item");
    private static final Pattern NO_CODE = Pattern.compile("/\\*|//");
    private static final String TEXT_BLOCK = "\"\"\"";
    private static final Pattern TEXT = Pattern.compile("(?<!\")\"(?!\"\")(?:[^\"\\\\]|\\\\.)*\"");

    @Test
    void noClassNameStandsTwice() throws IOException {
        Map<String, List<Path>> byName = Stream.concat(sources(MAIN).stream(), sources(TEST).stream())
                .collect(Collectors.groupingBy(
                        file -> file.getFileName().toString(), TreeMap::new, Collectors.toList()));
        byName.remove(PACKAGE);

        assertThat(byName.values().stream().filter(files -> files.size() > 1)).isEmpty();
        assertThat(byName).hasSizeGreaterThan(500);
    }

    /** What is only used with the name of its class before it, as in {@code Line.Kind}, may be called the same. */
    @Test
    void noNestedTypeOfTheProductIsCalledAsAnother() throws IOException {
        Map<String, List<String>> byName = new TreeMap<>();
        for (Path file : sources(MAIN)) {
            TYPE.matcher(Files.readString(file))
                    .results()
                    .map(type -> type.group(1))
                    .filter(name -> !QUALIFIED.contains(name))
                    .forEach(name -> byName.computeIfAbsent(name, unseen -> new ArrayList<>())
                            .add(file.getFileName().toString()));
        }
        assertThat(byName).hasSizeGreaterThan(400);
        assertThat(byName.entrySet().stream().filter(name -> name.getValue().size() > 1))
                .isEmpty();
    }

    @Test
    void noFileIsLong() throws IOException {
        Map<Path, Long> tooLong = new TreeMap<>();
        for (Path file :
                Stream.concat(sources(MAIN).stream(), sources(TEST).stream()).toList()) {
            long lines = codeLines(Files.readAllLines(file));
            if (lines > LONGEST) {
                tooLong.put(file, lines);
            }
        }
        assertThat(tooLong).isEmpty();
    }

    /** What it is, in a sentence or two, and what it may know; {@code RoomsTest} holds the latter. */
    @Test
    void everyPackageIsDescribed() throws IOException {
        Map<Path, String> lacking = new TreeMap<>();
        for (Path folder :
                sources(MAIN).stream().map(Path::getParent).distinct().toList()) {
            Path description = folder.resolve(PACKAGE);
            String text = Files.exists(description) ? Files.readString(description) : "";
            if (!DESCRIPTION.matcher(text).lookingAt()) {
                lacking.put(folder, text);
            }
        }
        assertThat(lacking).isEmpty();
    }

    @Test
    void countsNeitherBlankLinesNorComments() {
        assertThat(codeLines(List.of("/**", " * What.", " */", "class A {", "", "    // Why.", "    int b; // c", "}")))
                .isEqualTo(3);
        assertThat(codeLines(List.of("package a;", "", "import java.util.List;", "", "class A {}")))
                .isEqualTo(3);
        assertThat(codeLines(List.of("/** What. */", "int a; /* b", " c */", "int d;")))
                .isEqualTo(2);
    }

    @Test
    void takesNothingInTextForAComment() {
        assertThat(codeLines(List.of("set(\"**/*.wiki\");", "int b;", "say(\"\\\"/*\");", "int c;")))
                .isEqualTo(4);
        assertThat(codeLines(List.of("run(\"\"\"", "**/*.wiki", "// a", "", "\"\"\");", "int b;")))
                .isEqualTo(5);
    }

    /** Lines with something other than a comment. */
    private static long codeLines(List<String> lines) {
        long count = 0;
        boolean inComment = false;
        boolean inText = false;
        for (String line : lines) {
            String text = TEXT.matcher(line.strip()).replaceAll("\"\"");
            boolean code = inText || !inComment && !NO_CODE.matcher(text).lookingAt();
            count += code && !text.isEmpty() ? 1 : 0;
            boolean opens = !inText && text.lastIndexOf("/*") > text.lastIndexOf("*/");
            inComment = opens || inComment && !text.contains("*/");
            inText ^= text.split(TEXT_BLOCK, -1).length % 2 == 0;
        }
        return count;
    }

    private static List<Path> sources(Path root) throws IOException {
        Predicate<Path> isSource = file -> file.getFileName().toString().endsWith(".java");
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(isSource).sorted().toList();
        }
    }
}
