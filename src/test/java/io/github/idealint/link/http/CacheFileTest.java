package io.github.idealint.link.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.idealint.link.Hop;
import io.github.idealint.link.LinkStatus;
import io.github.idealint.link.PageAnchors;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CacheFileTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final String LINK = "https://example.org/a";
    private static final LinkStatus.Ok OK = LinkStatus.Ok.direct();
    private static final LinkStatus.Ok MOVED =
            new LinkStatus.Ok(List.of(new Hop(LINK, 301, "https://example.org/b c\t\\d")), PageAnchors.NOT_CHECKED);

    private final List<String> warnings = Collections.synchronizedList(new ArrayList<>());

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "nonsense",
                "idealint links 1\n",
                "idealint links 2\nend\n",
                "idealint links 1\nx\nend\n",
                "idealint links 1\nhttps://example.org/\t12\tgood\t> 301 a\nend\n",
                "idealint links 1\nhttps://example.org/\t99999999999999999\tgood\nend\n",
                "idealint links 1\nhttps://example.org/\\00\t1\tgood\nend\n",
            })
    void warnsOnceOfADamagedCacheAndMakesItAnew(String text) throws IOException {
        Files.writeString(folder.resolve("links.tsv"), text);

        learn(LINK, OK);

        assertThat(warnings).singleElement().asString().contains("links.tsv", "damaged");
        assertThat(after(Duration.ZERO).fresh(LINK)).contains(OK);
        assertThat(warnings).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "https://example.org/b",
                "https://example.org/b\t1772366400",
                "https://example.org/b\tnow\tgood",
                "https://example.org/b\t1772366400\tgood?",
                "https://example.org/b\t31556889864403199\tgood",
                "https://example.org/b\t253402300800\tbroken",
                "https://example.org/b\t-31557014167219200\tgood",
                "https://example.org/b\t-1\tgood",
                "https://example.org/b\t9223372036854775807\tgood",
                "https://example.org/b\t1772366400\tgood\t> 301 a",
                "https://example.org/b\t1772366400\tgood\t> x a b",
                "https://example.org/\\00\t1772366400\tgood",
                "https://example.org/\\00zz\t1772366400\tgood",
                "https://example.org/\uFFFD\t1772366400\tgood",
            })
    void dropsOnlyTheEntryThatIsDamaged(String line) throws IOException {
        learn(LINK, OK);
        learn(LINK + 2, MOVED);
        String whole = Files.readString(folder.resolve("links.tsv"));
        Files.writeString(
                folder.resolve("links.tsv"), whole.replaceFirst("\n", "\n" + Matcher.quoteReplacement(line) + "\n"));

        LinkCache cache = after(Duration.ZERO);

        assertThat(cache.fresh(LINK)).contains(OK);
        assertThat(cache.fresh(LINK + 2)).contains(MOVED);
        assertThat(cache.fresh("https://example.org/b")).isEmpty();
        assertThat(warnings).singleElement().asString().contains("links.tsv", "1 damaged entry");
        learn(LINK, OK);
        assertThat(Files.readString(folder.resolve("links.tsv"))).isEqualTo(whole);
    }

    @Test
    void dropsALineOfBytesThatAreNoText() throws IOException {
        learn(LINK, OK);
        learn("https://example.org/z", OK);
        byte[] whole = Files.readAllBytes(folder.resolve("links.tsv"));
        whole[new String(whole, StandardCharsets.UTF_8).indexOf("org/z")] = (byte) 0xC3;
        Files.write(folder.resolve("links.tsv"), whole);

        assertThat(after(Duration.ZERO).fresh(LINK)).contains(OK);
        assertThat(warnings).singleElement().asString().contains("1 damaged entry");
    }

    @Test
    void keepsTheNewestOfManyEntries() {
        List<CacheEntry> many = IntStream.range(0, CacheText.MOST_ENTRIES + 10)
                .mapToObj(each -> entry("https://example.org/" + each, each, List.of()))
                .toList();

        Map<String, CacheEntry> kept =
                CacheText.read(CacheText.write(many)).orElseThrow().entries();

        assertThat(kept).hasSize(CacheText.MOST_ENTRIES).doesNotContainKey("https://example.org/9");
        assertThat(kept).containsKey("https://example.org/10");
    }

    @Test
    void keepsTheNewestOfLongEntriesAndNoneThatIsTooLong() {
        String path = "x".repeat(8_000);
        List<CacheEntry> many = IntStream.range(0, 1_000)
                .mapToObj(each -> entry("https://example.org/" + each + "/" + path, each, List.of()))
                .toList();
        CacheEntry tooLong = entry(LINK, 2_000, List.of(new Hop(LINK, 301, path), new Hop(path, 301, path)));

        String text =
                CacheText.write(Stream.concat(many.stream(), Stream.of(tooLong)).toList());

        Map<String, CacheEntry> kept = CacheText.read(text).orElseThrow().entries();
        assertThat(text.length()).isLessThan(CacheText.MOST_CHARACTERS + 2_000);
        assertThat(kept.keySet())
                .hasSizeBetween(500, 530)
                .contains("https://example.org/999/" + path)
                .doesNotContain(LINK);
    }

    @Test
    void takesAFileThatWasNeverWrittenHereForDamaged() {
        String line = "https://example.org/%d\t1772366400\tgood\n";
        String many = IntStream.rangeClosed(0, CacheText.MOST_ENTRIES)
                .mapToObj(line::formatted)
                .collect(Collectors.joining());

        assertThat(CacheText.read("idealint links 1\n" + many + "end\n")).isEmpty();
        assertThat(CacheText.read("idealint links 1\n" + "x\n".repeat(2_000) + "end\n"))
                .isEmpty();
        assertThat(CacheText.read("idealint links 1\nend\n")).isPresent();
    }

    @Test
    void readsNoCacheOfAnySizeIntoMemory() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("links.tsv").toFile(), "rw")) {
            file.setLength(17 << 20);
        }
        assertThat(after(Duration.ZERO).fresh(LINK)).isEmpty();
        assertThat(warnings).singleElement().asString().contains("damaged");
    }

    @DisabledOnOs(OS.WINDOWS)
    @ParameterizedTest
    @ValueSource(strings = {"links.tsv", "links.lock"})
    void waitsForNoPipe(String name) throws Exception {
        new ProcessBuilder("mkfifo", folder.resolve(name).toString()).start().waitFor();

        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> learn(LINK, OK));

        boolean kept = after(Duration.ZERO).fresh(LINK).isPresent();
        assertThat(warnings).allMatch(sentence -> sentence.contains("it is not a regular file"));
        assertThat(kept).isEqualTo(warnings.isEmpty()).isEqualTo(name.equals("links.tsv"));
    }

    @Test
    void readsNothingFromACacheThatIsCutOrWasChangedByAccident() throws IOException {
        learn(LINK, MOVED);
        learn(LINK + 2, OK);
        byte[] whole = Files.readAllBytes(folder.resolve("links.tsv"));
        Random random = new Random(1);
        for (int length = 0; length < whole.length - 1; length++) {
            Files.write(folder.resolve("links.tsv"), Arrays.copyOf(whole, length));
            assertThat(after(Duration.ZERO).fresh(LINK)).isEmpty();
        }
        for (int i = 0; i < 200; i++) {
            byte[] noise = new byte[100];
            random.nextBytes(noise);
            Files.write(folder.resolve("links.tsv"), noise);
            assertThat(after(Duration.ZERO).fresh(LINK)).isEmpty();
        }
        assertThat(warnings).allMatch(sentence -> sentence.contains("damaged"));
    }

    @Test
    void goesOnWithoutAFolderItCanWriteTo() throws IOException {
        Path occupied = Files.writeString(folder.resolve("file"), "x");
        LinkCache cache = new LinkCache(occupied.resolve("cache"), InstantSource.fixed(NOW), warnings::add);

        cache.learned(LINK, OK);
        cache.write();
        cache.write();

        assertThat(warnings).singleElement().asString().contains("cannot be written");
    }

    @Test
    void keepsAnyAddressWhateverIsInIt() {
        String strange = "https://example.org/\t\n\r \\u0041 \u2028\u0085 größe 𝒳 | end";
        learn(strange, OK);

        assertThat(after(Duration.ZERO).fresh(strange)).contains(OK);
        assertThat(warnings).isEmpty();
    }

    @Test
    void losesNothingWhenManyWriteAtOnce() throws InterruptedException {
        List<Thread> threads = IntStream.range(0, 8)
                .mapToObj(each -> new Thread(() -> {
                    LinkCache cache = patient();
                    for (int i = 0; i < 20; i++) {
                        cache.learned(LINK + each + "/" + i, OK);
                        cache.write();
                    }
                }))
                .toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }

        LinkCache cache = after(Duration.ZERO);

        assertThat(warnings).isEmpty();
        assertThat(IntStream.range(0, 160)
                        .filter(each ->
                                cache.fresh(LINK + each / 20 + "/" + each % 20).isPresent())
                        .count())
                .isEqualTo(160);
    }

    @Test
    void givesUpWhereAnotherRunHoldsItForTooLong() throws IOException {
        try (FileChannel other =
                FileChannel.open(folder.resolve("links.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            other.lock();

            assertThatThrownBy(() -> new CacheFile(folder, 2).change(entries -> entries))
                    .isInstanceOf(IOException.class)
                    .hasMessage("another run holds it");
        }
        new CacheFile(folder, 2).change(entries -> entries);

        assertThat(folder.resolve("links.tsv")).exists();
    }

    /** A cache that waits for its turn for a minute, since nothing gives eight threads theirs in order. */
    private LinkCache patient() {
        return new LinkCache(new CacheFile(folder, 3_000), InstantSource.fixed(NOW), warnings::add);
    }

    private static CacheEntry entry(String address, int second, List<Hop> hops) {
        return new CacheEntry(address, NOW.plusSeconds(second), true, hops, Set.of());
    }

    private void learn(String link, LinkStatus status) {
        LinkCache cache = after(Duration.ZERO);
        cache.learned(link, status);
        cache.write();
    }

    private LinkCache after(Duration time) {
        return new LinkCache(folder, InstantSource.fixed(NOW.plus(time)), warnings::add);
    }
}
