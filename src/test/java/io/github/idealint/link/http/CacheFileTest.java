package io.github.idealint.link.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.idealint.link.Hop;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CacheFileTest extends CachedLinks {

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
}
