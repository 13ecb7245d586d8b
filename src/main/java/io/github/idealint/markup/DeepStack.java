package io.github.idealint.markup;

import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.lang.management.ManagementFactory;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

/** Runs a parser, which recurses, on a deep stack and within a limit of processor time. */
public final class DeepStack {

    /** Why a parser was stopped that ran longer than any page is worth. */
    public static final String TOO_LONG = "it took more than 2 seconds";

    /** Why a parser was stopped that ran out of stack. */
    public static final String TOO_DEEP = "its markup is nested too deeply";

    /** Why a parser was stopped that failed. */
    public static final String TOO_COMPLEX = "its markup is too complex";

    /** Why a parser was stopped whose caller was interrupted. */
    public static final String INTERRUPTED = "the run was interrupted";

    private static final long STACK_BYTES = 64L << 20;
    private static final long MOST_NANOSECONDS = TimeUnit.SECONDS.toNanos(2);
    private static final long LOOK_MILLISECONDS = 100;

    /** Most pages are read by then; the JVM loads fifty classes for the first look at a thread's processor time. */
    private static final long UNWATCHED_MILLISECONDS = 500;

    /** For a machine that gives the thread no time, or does not report how much. */
    private static final int MOST_LOOKS = 300;

    /** A run has thousands of pages and few threads: each waits a second for another page before it ends. */
    private static final ExecutorService THREADS = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, 1, TimeUnit.SECONDS, new SynchronousQueue<>(), DeepStack::thread);

    private DeepStack() {}

    /** The outline that a parser makes of a page, or one that says why it gave up. */
    public static Outline outline(SourceText source, Notation notation, Callable<Outline> parser) {
        try {
            return call(parser);
        } catch (GaveUp e) {
            TextRange first = TextRange.at(source.hasByteOrderMark() ? 1 : 0);
            return Outline.unreadable(
                    source,
                    notation,
                    new Obstacle(
                            first,
                            e.getMessage().equals(INTERRUPTED)
                                    ? "Reading this page was interrupted. Run idealint again."
                                    : "idealint gave up parsing this page: " + e.getMessage()
                                            + ". Simplify its markup, or split it into several pages."));
        }
    }

    static <T> T call(Callable<T> task) {
        AtomicReference<Thread> runner = new AtomicReference<>();
        Future<T> future = THREADS.submit(() -> {
            runner.set(Thread.currentThread());
            return task.call();
        });
        try {
            return await(future, runner);
        } catch (ExecutionException e) {
            throw why(e.getCause());
        } catch (InterruptedException e) {
            future.cancel(true);
            Thread.currentThread().interrupt();
            throw new GaveUp(INTERRUPTED);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(null, work, "idealint parser", STACK_BYTES);
        thread.setDaemon(true);
        return thread;
    }

    /** The processor's time counts, not the clock's: a busy machine must not change the verdict on a page. */
    private static <T> T await(Future<T> future, AtomicReference<Thread> runner)
            throws ExecutionException, InterruptedException {
        Stopwatch spent = new Stopwatch();
        for (int looks = 0; looks < MOST_LOOKS; looks++) {
            try {
                return future.get(looks == 0 ? UNWATCHED_MILLISECONDS : LOOK_MILLISECONDS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException busy) {
                if (spent.nanoseconds(runner.get()) > MOST_NANOSECONDS) {
                    break;
                }
            }
        }
        future.cancel(true);
        throw new GaveUp(TOO_LONG);
    }

    /** The processor time of a thread since the first look at it. */
    private static final class Stopwatch {

        private OptionalLong start = OptionalLong.empty();

        /** How much that is; nothing before a thread has begun, which is null. */
        long nanoseconds(Thread running) {
            if (running == null) {
                return 0;
            }
            long now = ManagementFactory.getThreadMXBean().getThreadCpuTime(running.getId());
            start = OptionalLong.of(start.orElse(now));
            return now - start.getAsLong();
        }
    }

    private static GaveUp why(Throwable cause) {
        if (cause instanceof GaveUp known) {
            return known;
        }
        return new GaveUp(cause instanceof StackOverflowError ? TOO_DEEP : TOO_COMPLEX);
    }
}
