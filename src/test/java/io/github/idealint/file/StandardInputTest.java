package io.github.idealint.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class StandardInputTest {

    private static final Duration SOON = Duration.ofMillis(20);
    private static final Duration LATER = Duration.ofMillis(100);
    private static final Duration LONG = Duration.ofMinutes(1);

    private final AtomicInteger waits = new AtomicInteger();

    private byte[] read(InputStream stream, boolean isTerminal, Duration patience, int most) throws IOException {
        return new StandardInput(stream, isTerminal, SOON, patience).read(most, waits::incrementAndGet);
    }

    @Test
    void readsToTheEnd() throws IOException {
        byte[] page = "x".repeat(200_000).getBytes(StandardCharsets.UTF_8);
        assertThat(read(new ByteArrayInputStream(page), false, LONG, 1 << 20)).isEqualTo(page);
        assertThat(read(InputStream.nullInputStream(), false, LONG, 10)).isEmpty();
    }

    @Test
    void readsNoMoreThanTheBound() throws IOException {
        ByteArrayInputStream page = new ByteArrayInputStream(new byte[200_000]);
        assertThat(read(page, false, LONG, 70_000)).hasSize(70_000);
        assertThat(page.available()).isEqualTo(130_000);
    }

    @Test
    void givesUpAPipeThatNobodyWritesTo() throws IOException {
        try (PipedOutputStream open = new PipedOutputStream();
                PipedInputStream silent = new PipedInputStream(open)) {
            assertThatThrownBy(() -> read(silent, false, LATER, 10))
                    .isInstanceOfSatisfying(
                            FileSystemException.class,
                            failure -> assertThat(failure.getReason()).isEqualTo("nothing came for 1 second"));
            assertThat(waits).hasValue(1);
        }
    }

    @Test
    void givesUpAPipeThatEndsInTheMiddle() throws IOException {
        try (PipedOutputStream open = new PipedOutputStream();
                PipedInputStream half = new PipedInputStream(open)) {
            open.write('x');
            open.flush();
            assertThatThrownBy(() -> read(half, false, LATER, 10)).isInstanceOf(FileSystemException.class);
        }
    }

    @Test
    void alwaysAsksAPersonForThePage() throws IOException {
        assertThat(read(InputStream.nullInputStream(), true, LONG, 10)).isEmpty();
        assertThat(waits).hasValue(1);
    }

    @Test
    void waitsForAPersonHoweverLongThatTakes() throws Exception {
        try (PipedOutputStream keyboard = new PipedOutputStream();
                PipedInputStream typed = new PipedInputStream(keyboard)) {
            Thread person = new Thread(() -> {
                try {
                    Thread.sleep(4 * LATER.toMillis());
                    keyboard.write('x');
                    keyboard.close();
                } catch (IOException | InterruptedException impossible) {
                    throw new AssertionError(impossible);
                }
            });
            person.start();
            assertThat(read(typed, true, LATER, 10)).containsExactly('x');
            person.join();
            assertThat(waits).hasValue(1);
        }
    }

    @Test
    void passesOnWhyTheStreamCannotBeRead() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the other end is gone");
            }
        };
        assertThatThrownBy(() -> read(broken, false, LONG, 10)).hasMessage("the other end is gone");
    }

    @Test
    void theStreamOfThisProcessIsNoTerminalInTests() {
        assertThat(StandardInput.ofThisProcess().isTerminal()).isFalse();
        assertThat(StandardInput.ofThisProcess().patience()).isEqualTo(LONG);
    }
}
