package io.github.idealint.fuzz;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Tries a reader on texts, one after another, until it has read some number of characters: each must be read without an
 * exception, within bounds of time and memory, and twice with the same result. {@code mvn -Pfuzz test} tries many more than
 * the usual tests. A fault names the number of its text: {@code mvn test -Dtest=WikitextFuzzTest -Dfuzz.first=4711} begins with it.
 *
 * @param name what is read, for people
 * @param texts the texts
 * @param bounds how many are tried, and what each may cost
 */
public record Fuzzer(String name, FuzzTexts texts, Bounds bounds) {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final OperatingSystemMXBean COMPUTER =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final long WORTH_A_LINE = 1_000_000;
    private static final int SHOWN = 600;

    /** A fuzzer of usual bounds: few characters in the usual tests, many with {@code -Pfuzz}. */
    public Fuzzer(String name, FuzzTexts texts) {
        this(name, texts, Bounds.usual());
    }

    /**
     * How many texts are tried, and what each may cost.
     *
     * @param first the number of the first text
     * @param characters after how many characters no further text is tried
     * @param time the most processor time for a text, of all threads that read it
     * @param bytes the most memory that is taken for a text, given back or not
     */
    public record Bounds(long first, long characters, Duration time, long bytes) {

        static Bounds usual() {
            return new Bounds(
                    Long.getLong("fuzz.first", 1),
                    Long.getLong("fuzz.characters", 25_000),
                    Duration.ofSeconds(2),
                    256L << 20);
        }
    }

    /**
     * Tries a reader.
     *
     * @param reader reads a text, checks what came of it, and returns that as text
     * @throws AssertionError for the first text that is not read as it should be
     */
    public void run(UnaryOperator<String> reader) {
        Reading reading = new Reading(reader);
        long tried = 0;
        long number = bounds.first;
        for (; tried < bounds.characters; number++) {
            String text = texts.text(number);
            Optional<String> fault = reading.fault(text);
            if (fault.isPresent()) {
                throw new AssertionError(told(number, text, fault.get(), reading));
            }
            tried += text.length();
        }
        if (tried >= WORTH_A_LINE) {
            System.out.printf(
                    Locale.ROOT,
                    "%s: %,d characters in %,d texts, at most %,d ms of processor time and %,d KB of memory for one%n",
                    name,
                    tried,
                    number - bounds.first,
                    reading.longest / 1_000_000,
                    reading.most >> 10);
        }
    }

    private String told(long number, String text, String fault, Reading reading) {
        String kind = kind(fault);
        String shortest = reading.hangs
                ? text
                : FuzzTexts.shortened(
                        text,
                        shorter -> reading.fault(shorter).map(Fuzzer::kind).equals(Optional.of(kind)));
        return name + ", text " + number + " (-Dfuzz.first=" + number + "): " + fault + "\nin " + shortest.length()
                + " characters: " + escaped(shortest.substring(0, Math.min(SHOWN, shortest.length())));
    }

    /** What two faults of one cause have in common. */
    private static String kind(String fault) {
        return fault.replaceAll("[0-9]+", "0").replaceAll("(?s)\n.*", "").replaceAll("'.*'|\".*\"", "'");
    }

    private static String escaped(String text) {
        return text.chars()
                .mapToObj(letter -> letter >= ' ' && letter < 0x7F
                        ? Character.toString(letter)
                        : letter == '\n' ? "\\n" : String.format("\\u%04X", letter))
                .collect(Collectors.joining());
    }

    /** A reader at work, and the most that a text has cost so far. */
    private final class Reading {

        private final UnaryOperator<String> reader;
        private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
            Thread made = new Thread(work, "fuzzer");
            made.setDaemon(true);
            return made;
        });
        private long longest;
        private long most;
        private boolean hangs;

        Reading(UnaryOperator<String> reader) {
            this.reader = reader;
        }

        /**
         * What is wrong with how a text is read. The smaller cost of two readings counts: during one, Java may have been busy with
         * compiling.
         */
        Optional<String> fault(String text) {
            try {
                Outcome once = read(text);
                Outcome again = read(text);
                long time = Math.min(once.time, again.time);
                long bytes = Math.min(once.bytes, again.bytes);
                longest = Math.max(longest, time);
                most = Math.max(most, bytes);
                return again.result.equals(once.result)
                        ? fault(time, bytes)
                        : Optional.of("it was read in two ways:\n" + once.result + "\nand\n" + again.result);
            } catch (ExecutionException thrown) {
                return Optional.of(rendered(thrown.getCause()));
            }
        }

        private Optional<String> fault(long time, long bytes) {
            boolean slow = time > bounds.time.toNanos();
            return slow || bytes > bounds.bytes
                    ? Optional.of(
                            slow
                                    ? "it took " + time / 1_000_000 + " ms of processor time"
                                    : "it took " + (bytes >> 20) + " MB of memory")
                    : Optional.empty();
        }

        private Outcome read(String text) throws ExecutionException {
            Cost before = Cost.now();
            String result = await(thread.submit(() -> reader.apply(text)));
            Cost after = Cost.now();
            return new Outcome(result, after.nanosecondsSince(before), after.bytesSince(before));
        }

        private String await(Future<String> read) throws ExecutionException {
            Cost before = Cost.now();
            while (true) {
                try {
                    return read.get(1, TimeUnit.SECONDS);
                } catch (TimeoutException busy) {
                    if (Cost.now().nanosecondsSince(before) > 10 * bounds.time.toNanos()) {
                        hangs = true;
                        throw new ExecutionException(new AssertionError("it does not end"));
                    }
                } catch (InterruptedException interruption) {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException(interruption);
                }
            }
        }

        private static String rendered(Throwable thrown) {
            return thrown
                    + Arrays.stream(thrown.getStackTrace())
                            .filter(frame -> frame.getClassName().startsWith("io.github.idealint."))
                            .limit(6)
                            .map(frame -> "\n  at " + frame)
                            .collect(Collectors.joining());
        }
    }

    /** What came of a text, and what that cost in nanoseconds of processor time and bytes of memory. */
    private record Outcome(String result, long time, long bytes) {}

    /**
     * What this program has cost so far.
     *
     * @param nanoseconds of processor time, of all threads
     * @param bytes how much memory each thread has taken, given back or not, by its id
     */
    private record Cost(long nanoseconds, Map<Long, Long> bytes) {

        static Cost now() {
            long[] ids = THREADS.getAllThreadIds();
            long[] taken = THREADS.getThreadAllocatedBytes(ids);
            return new Cost(
                    COMPUTER.getProcessCpuTime(),
                    IntStream.range(0, ids.length)
                            .boxed()
                            .collect(Collectors.toMap(i -> ids[i], i -> Math.max(0, taken[i]))));
        }

        long nanosecondsSince(Cost before) {
            return nanoseconds - before.nanoseconds;
        }

        long bytesSince(Cost before) {
            return bytes.entrySet().stream()
                    .mapToLong(thread -> thread.getValue() - before.bytes.getOrDefault(thread.getKey(), 0L))
                    .sum();
        }
    }
}
