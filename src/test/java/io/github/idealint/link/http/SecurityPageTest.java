package io.github.idealint.link.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.link.LinkLimits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the page about security to the code: its limits, the tests that it names, its parameters and its links. */
class SecurityPageTest {

    private static final Path FOLDER = Path.of("src/site/markdown");
    private static final Pattern LIMIT = Pattern.compile("(?m)^\\| [^|]+ \\| ([0-9,]+) \\| `(\\w+)` \\|$");
    private static final Pattern PROMISE = Pattern.compile("(?m)^\\| [^|]+\\. \\| ([^|]+) \\|$");
    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w+Test)\\.(\\w+)`");
    private static final Pattern PARAMETER = Pattern.compile("idealint\\.([a-z]\\w+)");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https:)([^)#]+)");

    private final String page = Files.readString(FOLDER.resolve("security.md"));

    SecurityPageTest() throws IOException {}

    @Test
    void listsTheLimitsOfLinksWithTheirValues() {
        LinkLimits limits = LinkLimits.within(Duration.ofMinutes(5));
        LinkLimits.Time time = limits.time();
        LinkLimits.AnswerSize size = limits.size();
        Map<String, Long> values = new TreeMap<>(Map.of(
                "links", (long) limits.links(),
                "redirects", (long) limits.redirects(),
                "MOST_AT_ONCE", (long) LinkLimits.MOST_AT_ONCE,
                "headers", (long) size.headers(),
                "wire", (long) size.wire(),
                "page", (long) size.page(),
                "MOST_ENTRIES", (long) CacheText.MOST_ENTRIES,
                "MOST_CHARACTERS", (long) CacheText.MOST_CHARACTERS,
                "LONGEST_ENTRY", (long) CacheText.LONGEST_ENTRY));
        values.putAll(Map.of(
                "connect", time.connect().toSeconds(),
                "head", time.head().toSeconds(),
                "exchange", time.exchange().toSeconds(),
                "link", time.link().toSeconds(),
                "pause", time.pause().toSeconds()));
        assertThat(found(LIMIT).map(row -> row.group(2) + " = " + row.group(1)))
                .containsExactlyInAnyOrderElementsOf(values.entrySet().stream()
                        .map(value -> String.format(Locale.ROOT, "%s = %,d", value.getKey(), value.getValue()))
                        .toList());
    }

    @Test
    void namesATestForEachPromise() throws IOException {
        assertThat(found(PROMISE))
                .hasSizeGreaterThan(15)
                .allMatch(row -> TEST.matcher(row.group(1)).find());
        Map<String, String> tests = tests();
        assertThat(found(TEST)
                        .filter(name -> !tests.getOrDefault(name.group(1), "").contains(" " + name.group(2) + "(")))
                .map(MatchResult::group)
                .isEmpty();
    }

    private static Map<String, String> tests() throws IOException {
        Map<String, String> tests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith("Test.java")).toList()) {
                tests.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
            }
        }
        return tests;
    }

    @Test
    void namesParametersThatThereAre() throws IOException {
        String goals;
        try (Stream<Path> files = Files.list(Path.of("src/main/java/io/github/idealint/maven"))) {
            List<Path> sources = files.sorted().toList();
            goals = sources.stream().map(SecurityPageTest::text).collect(Collectors.joining());
        }
        assertThat(found(PARAMETER))
                .hasSizeGreaterThan(10)
                .allMatch(name -> goals.contains("\"" + name.group() + "\"")
                        || name.group(1).equals("yaml"));
    }

    @Test
    void linksToPagesThatThereAre() {
        assertThat(found(LINK))
                .hasSizeGreaterThan(3)
                .allMatch(link -> Files.isRegularFile(FOLDER.resolve(link.group(1))));
    }

    private Stream<MatchResult> found(Pattern pattern) {
        return pattern.matcher(page).results();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
