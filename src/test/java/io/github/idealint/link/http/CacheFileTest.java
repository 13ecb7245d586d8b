package io.github.idealint.link.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.idealint.link.Hop;
import io.github.idealint.link.LinkStatus;
import io.github.idealint.link.PageAnchors;
import java.io.IOException;
import java.nio.channels.FileChannel;
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
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
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

    private void learn(String link, LinkStatus status) {
        LinkCache cache = after(Duration.ZERO);
        cache.learned(link, status);
        cache.write();
    }

    private LinkCache after(Duration time) {
        return new LinkCache(folder, InstantSource.fixed(NOW.plus(time)), warnings::add);
    }
}
