package io.github.idealint.cache;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class PageCacheTest {

    private static final String KEY = "0123456789abcdef".repeat(4);

    @TempDir
    private Path folder;

    private final List<String> warnings = new ArrayList<>();

    @Test
    void keepsEntries() {
        write(KEY, "found");
        assertThat(cache().find(KEY))
                .hasValueSatisfying(entry -> assertThat(entry).asString(UTF_8).isEqualTo("found"));
        assertThat(cache().find(KEY.replace('0', '1'))).isEmpty();
        assertThat(warnings).isEmpty();
    }

    @Test
    void keepsWhatRunsOfOtherPagesFound() {
        write(KEY, "found");
        String other = KEY.replace('0', '1');
        write(other, "more");
        assertThat(cache().find(KEY)).isPresent();
        assertThat(cache().find(other)).isPresent();
    }

    @Test
    void aNewEntryTakesTheOldOnesPlace() throws IOException {
        write(KEY, "found");
        write(KEY, "more");
        assertThat(cache().find(KEY))
                .hasValueSatisfying(entry -> assertThat(entry).asString(UTF_8).isEqualTo("more"));
        assertThat(Files.readAllLines(file())).hasSize(1);
    }

    @Test
    void writesNothingWhereNothingIsNew() throws IOException {
        write(KEY, "found");
        Files.delete(file());
        PageCache cache = cache();
        cache.find(KEY);
        cache.write();
        assertThat(file()).doesNotExist();
    }

    @Test
    void anEntryThatIsDamagedIsNoEntry() throws IOException {
        write(KEY, "found");
        String line = Files.readString(file());
        for (int at = KEY.length() + 1; at < line.length() - 1; at++) {
            char other = line.charAt(at) == 'b' ? 'c' : 'b';
            Files.writeString(file(), line.substring(0, at) + other + line.substring(at + 1));
            assertThat(cache().find(KEY)).as("character %d", at).isEmpty();
        }
    }

    @Test
    void whateverTheFileHoldsIsNoFault() throws IOException {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            byte[] bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            Files.write(file(), bytes);
            assertThat(cache().find(KEY)).isEmpty();
        }
        Files.writeString(file(), KEY + " 00000000 \n" + KEY + " \n" + KEY + "\n\n" + KEY + " 00000000 ====\n");
        assertThat(cache().find(KEY)).isEmpty();
        assertThat(warnings).isEmpty();
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() throws IOException {
        try (RandomAccessFile large = new RandomAccessFile(file().toFile(), "rw")) {
            large.setLength(1L << 40);
        }
        assertThat(cache().find(KEY)).isEmpty();
        assertThat(warnings)
                .containsExactly(
                        "The page cache '" + file()
                                + "' is larger than this run is allowed to read. It is created again, and all pages are checked again.");
        write(KEY, "found");
        assertThat(Files.size(file())).isLessThan(200);
    }

    @Test
    void isBounded() throws IOException {
        int most = 1 << 20;
        PageCache cache = new PageCache(file(), most, warnings::add);
        byte[] large = new byte[40_000];
        for (int i = 0; i < 30; i++) {
            cache.keep("%064d".formatted(i), large);
        }
        cache.keep(KEY, new byte[PageCache.LONGEST_LINE]);
        cache.write();
        assertThat(Files.size(file())).isBetween(most * 9L / 10, (long) most);
        assertThat(cache().find(KEY)).isEmpty();
        assertThat(cache().find("%064d".formatted(3))).isPresent();
    }

    @Test
    void whatNoRunUsesFades() throws IOException {
        PageCache old = cache();
        IntStream.range(0, 500).forEach(i -> old.keep("%064d".formatted(i), new byte[30_000]));
        old.write();
        write(KEY, "found");
        assertThat(Files.size(file())).isLessThan(9 << 20);
        assertThat(cache().find(KEY)).isPresent();
    }

    @Test
    void aFolderInItsPlaceIsReported() throws IOException {
        Files.createDirectory(file());
        PageCache cache = cache();
        assertThat(warnings)
                .containsExactly("The page cache '" + file() + "' cannot be read: " + file()
                        + ": it is not a regular file. All pages are checked again.");
        cache.keep(KEY, new byte[1]);
        cache.write();
        assertThat(warnings).hasSize(2);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aPipeInItsPlaceIsNotOpened() throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("mkfifo", file().toString()).start().waitFor())
                .isZero();
        assertThat(cache().find(KEY)).isEmpty();
        assertThat(warnings).hasSize(1).first().asString().contains("it is not a regular file");
    }

    @Test
    void twoRunsAtOnceLeaveTheFileOfOne() throws IOException {
        PageCache one = cache();
        PageCache other = cache();
        one.keep(KEY, new byte[] {1});
        other.keep(KEY.replace('0', '1'), new byte[] {2});
        one.write();
        other.write();
        assertThat(Files.readAllLines(file())).hasSize(1);
        assertThat(cache().find(KEY.replace('0', '1'))).isPresent();
    }

    @Test
    void aFolderInACheckoutIsNotTrusted() throws IOException {
        assertThat(PageCache.isTrusted(folder.resolve("cache/idealint"))).isTrue();
        Path checkout = Files.createDirectories(folder.resolve("checkout/.git")).getParent();
        assertThat(PageCache.isTrusted(checkout.resolve("target/learned"))).isFalse();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkIntoACheckoutIsNotTrustedEither() throws IOException {
        Path checkout = Files.createDirectories(folder.resolve("checkout/.git")).getParent();
        Files.createSymbolicLink(folder.resolve("cache"), checkout);
        assertThat(PageCache.isTrusted(folder.resolve("cache/idealint"))).isFalse();
    }

    @Test
    void projectsShareAFewFiles() {
        long files = IntStream.range(0, 300)
                .mapToObj(i -> PageCache.of(folder, Path.of("project" + i), warnings::add))
                .peek(cache -> cache.keep(KEY, new byte[1]))
                .peek(PageCache::write)
                .count();
        assertThat(files).isEqualTo(300);
        assertThat(folder)
                .isDirectoryNotContaining(file -> !file.getFileName().toString().matches("pages-[0-7]\\.txt"));
    }

    private void write(String key, String entry) {
        PageCache cache = cache();
        cache.keep(key, entry.getBytes(UTF_8));
        cache.write();
    }

    private PageCache cache() {
        return new PageCache(file(), warnings::add);
    }

    private Path file() {
        return folder.resolve("pages.txt");
    }
}
