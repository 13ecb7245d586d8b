package io.github.idealint.markup.wikitext;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs the parser, which recurses, on a stack of its own, and comes back whatever becomes of it. */
final class DeepStack {

    private static final long STACK_BYTES = 64L << 20;

    /** A little more than the parser's own deadline: for a loop that never asks the clock. */
    private static final long LONGEST_MILLISECONDS = 2_500;

    private DeepStack() {}

    /** The task's result, or a {@link GaveUp}. */
    static <T> T call(Callable<T> task) {
        FutureTask<T> future = new FutureTask<>(task);
        Thread thread = new Thread(null, future, "idealint wikitext", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return future.get(LONGEST_MILLISECONDS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw why(e.getCause());
        } catch (TimeoutException e) {
            throw new GaveUp(Budget.TOO_LONG);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GaveUp("somebody stopped it");
        }
    }

    private static GaveUp why(Throwable cause) {
        if (cause instanceof GaveUp known) {
            return known;
        }
        return new GaveUp(
                cause instanceof StackOverflowError
                        ? "its markup is nested too deeply"
                        : "its markup is too tangled to be read");
    }
}
