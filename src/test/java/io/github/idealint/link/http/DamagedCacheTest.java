package io.github.idealint.link.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.link.Hop;
import io.github.idealint.link.LinkStatus;
import io.github.idealint.link.PageAnchors;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept of a cache file that is damaged, cut or no cache at all. */
class DamagedCacheTest extends CachedLinks {

    private static final LinkStatus.Ok MOVED =
            new LinkStatus.Ok(List.of(new Hop(LINK, 301, "https://example.org/b c\t\\d")), PageAnchors.NOT_CHECKED);

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
}
