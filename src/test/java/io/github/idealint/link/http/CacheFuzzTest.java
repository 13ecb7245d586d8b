package io.github.idealint.link.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.fuzz.FuzzTexts;
import io.github.idealint.fuzz.Fuzzer;
import io.github.idealint.link.LinkStatus;
import io.github.idealint.link.http.CacheText.Contents;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of a link cache: what can be read of it is written again as it was, and a run with it goes on. */
class CacheFuzzTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final List<String> SEEDS = List.of(
            "idealint links 1\n\nend\n",
            "idealint links 1\nhttps://example.org/a\t1772000000\tgood\nhttps://example.org/b\t1772000000\tbroken\nend\n",
            "idealint links 1\nhttps://example.org/c\t1772360000\tgood\t> 301 https://example.org/c https://example.org/d\\0020e"
                    + "\t# start\t# gr\\00f6\nhttps://example.org/e\t0\tgood\nend\n");
    private static final List<String> PIECES = List.of(
            "\t",
            "\n",
            "\t# ",
            "\t> ",
            "> 301 a b",
            "> 301 a",
            "\tgood",
            "\tbroken",
            "\\",
            "\\0",
            "\\0020",
            "\\zzzz",
            "\\+020",
            "\\ffff",
            "end\n",
            "\nend\n",
            "idealint links 1\n",
            "https://example.org/",
            " ",
            "1772000000",
            "253402300799",
            "253402300800",
            "9223372036854775807",
            "-1",
            "\uFFFD",
            "a",
            "#",
            ">");

    @TempDir
    private Path folder;

    @Test
    void caches() {
        new Fuzzer("link cache", new FuzzTexts(SEEDS, PIECES, 100_000).withLinesAsPieces()).run(this::read);
    }

    private String read(String text) {
        Optional<Contents> contents = CacheText.read(text);
        contents.ifPresent(CacheFuzzTest::isWrittenAsItWasRead);
        return contents + used(text);
    }

    private static void isWrittenAsItWasRead(Contents contents) {
        Contents again =
                CacheText.read(CacheText.write(contents.entries().values())).orElseThrow();
        assertThat(again).isEqualTo(new Contents(contents.entries(), 0));
    }

    private String used(String text) {
        Path file = folder.resolve("links.tsv");
        write(file, text);
        List<String> warnings = new ArrayList<>();
        LinkCache cache = new LinkCache(folder, InstantSource.fixed(NOW), warnings::add);
        String known = List.of("https://example.org/a", "https://example.org/c#start", "https://example.org/e").stream()
                .map(link -> cache.fresh(link) + " " + cache.wasBroken(link))
                .toList()
                .toString();
        cache.learned("https://example.org/f", LinkStatus.Ok.direct());
        cache.write();
        assertThat(new LinkCache(folder, InstantSource.fixed(NOW), warnings::add).fresh("https://example.org/f"))
                .isPresent();
        return known + warnings;
    }

    private static void write(Path file, String text) {
        try {
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
