package io.github.idealint.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.github.idealint.CpuTime;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineDigestsTest {

    @Test
    void findsWhatIsNew() throws IOException {
        assertThat(changed("a\nb\nc\n", "a\nb\nc\n")).hasToString("{}");
        assertThat(changed("a\nb\nc\n", "a\nx\nc\n")).hasToString("{2}");
        assertThat(changed("a\nb\n", "x\na\nb\ny\n")).hasToString("{1, 4}");
        assertThat(changed("a\nb\nc\n", "c\n")).hasToString("{}");
        assertThat(changed("", "a\nb")).hasToString("{1, 2}");
        assertThat(changed("a", "")).hasToString("{}");
    }

    @Test
    void countsLinesThatStandOftener() throws IOException {
        assertThat(changed("a\nb\n", "a\nb\na\nb\na\n")).hasToString("{3, 4, 5}");
        assertThat(changed("\n\nx\n", "y\n\n\n\n")).hasToString("{1, 4}");
    }

    @Test
    void takesALineThatMovedForOld() throws IOException {
        assertThat(changed("a\nb\nc\nd\n", "d\nc\nx\na\nb\n")).hasToString("{3}");
    }

    @Test
    void seesNoDifferenceInLineEnds() throws IOException {
        assertThat(changed("a\nb\nc", "a\r\nb\r\nc\r\n")).hasToString("{}");
        assertThat(changed("a\rb\n", "a\nb\n")).hasToString("{1, 2}");
        assertThat(changed("a\n", "a\r\r\n")).hasToString("{1}");
    }

    @Test
    void readsLinesAcrossItsBuffers() throws IOException {
        String text = IntStream.range(0, 200)
                .mapToObj(each -> "x".repeat(each * 37) + "\r\n")
                .collect(Collectors.joining());
        assertThat(changed(text.replace("\r", ""), text + "new\n")).hasToString("{201}");
    }

    @Test
    void findsEveryNewLineAndNoneThatOnlyStayed() throws IOException {
        Random random = new Random(9);
        for (int round = 0; round < 300; round++) {
            List<String> old = words(random);
            List<String> now = words(random);
            BitSet changed = changed(String.join("\n", old), String.join("\n", now));
            Set<String> known = new HashSet<>(old);
            for (int i = 0; i < now.size(); i++) {
                assertThat(changed.get(i + 1) || known.contains(now.get(i)))
                        .as(old + " " + now)
                        .isTrue();
            }
            Set<String> once = now.stream()
                    .filter(word -> now.indexOf(word) == now.lastIndexOf(word))
                    .filter(known::contains)
                    .collect(Collectors.toSet());
            once.forEach(word -> assertThat(changed.get(now.indexOf(word) + 1)).isFalse());
        }
    }

    @Test
    void givesUpOnMoreLinesThanItCounts() throws IOException {
        byte[] many = new byte[LineDigests.MOST + 1];
        Arrays.fill(many, (byte) '\n');
        assertThat(read(many).notIn(read(new byte[0]))).isEmpty();
        assertThat(read(new byte[0]).notIn(read(many))).isEmpty();
    }

    @Test
    void takesNoTimeForLinesThatItDoesNotCount() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return '\n';
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                Arrays.fill(bytes, from, from + length, (byte) '\n');
                return length;
            }
        };
        CpuTime<LineDigests> read = CpuTime.of(() -> read(endless, 1L << 28));
        assertThat(read.result().notIn(read(new byte[0]))).isEmpty();
        assertThat(read.taken()).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void leavesWhatFollowsAndMissesWhatIsCut() throws IOException {
        ByteArrayInputStream two = new ByteArrayInputStream("a\nb\nrest".getBytes(StandardCharsets.UTF_8));
        LineDigests.read(two, 4);
        assertThat(new String(two.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("rest");
        assertThatIOException().isThrownBy(() -> LineDigests.read(new ByteArrayInputStream(new byte[3]), 4));
    }

    private static List<String> words(Random random) {
        return random.ints(random.nextInt(1, 12), 0, 8)
                .mapToObj(letter -> "" + (char) ('a' + letter))
                .toList();
    }

    private static BitSet changed(String old, String now) throws IOException {
        return read(now.getBytes(StandardCharsets.UTF_8))
                .notIn(read(old.getBytes(StandardCharsets.UTF_8)))
                .orElseThrow();
    }

    private static LineDigests read(byte[] text) {
        return read(new ByteArrayInputStream(text), text.length);
    }

    private static LineDigests read(InputStream text, long size) {
        try {
            return LineDigests.read(text, size);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
