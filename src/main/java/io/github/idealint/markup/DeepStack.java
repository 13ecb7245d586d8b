package io.github.idealint.markup;

import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs a parser, which recurses, on a deep stack and within a limit of processor time. */
public final class DeepStack {

    /** Why a parser was stopped that ran longer than any page is worth. */
    public static final String TOO_LONG = "it took more than 2 seconds";

    /** Why a parser was stopped that ran out of stack. */
    public static final String TOO_DEEP = "its markup is nested too deeply";

    /** Why a parser was stopped that failed. */
    public static final String TOO_TANGLED = "its markup is too tangled to be read";

    /** Why a parser was stopped whose caller was interrupted. */
    public static final String INTERRUPTED = "the run was interrupted";

    private static final long STACK_BYTES = 64L << 20;
    private static final long MOST_NANOSECONDS = TimeUnit.SECONDS.toNanos(2);
    private static final long LOOK_MILLISECONDS = 100;

    /** For a machine that gives the thread no time, or does not report how much. */
    private static final int MOST_LOOKS = 300;

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
                            "The parser gave up on this page: " + e.getMessage()
                                    + ". Simplify its markup, or divide it into several pages."));
        }
    }

    static <T> T call(Callable<T> task) {
        FutureTask<T> future = new FutureTask<>(task);
        Thread thread = new Thread(null, future, "idealint parser", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return await(future, thread);
        } catch (ExecutionException e) {
            throw why(e.getCause());
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw new GaveUp(INTERRUPTED);
        }
    }

    /** The processor's time counts, not the clock's: a busy machine must not change the verdict on a page. */
    private static <T> T await(FutureTask<T> future, Thread thread) throws ExecutionException, InterruptedException {
        for (int looks = 0; looks < MOST_LOOKS; looks++) {
            try {
                return future.get(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException busy) {
                if (ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.getId()) > MOST_NANOSECONDS) {
                    break;
                }
            }
        }
        thread.interrupt();
        throw new GaveUp(TOO_LONG);
    }

    private static GaveUp why(Throwable cause) {
        if (cause instanceof GaveUp known) {
            return known;
        }
        return new GaveUp(cause instanceof StackOverflowError ? TOO_DEEP : TOO_TANGLED);
    }
}
