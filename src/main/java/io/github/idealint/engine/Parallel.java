package io.github.idealint.engine;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does the same to many values at a time, on as many threads as there are processors. */
final class Parallel {

    private Parallel() {}

    /** What a function makes of each value, in the values' order. */
    static <A, B> List<B> map(List<A> values, Function<A, B> function) {
        int threads = Math.min(values.size(), Runtime.getRuntime().availableProcessors());
        if (threads < 2) {
            return values.stream().map(function).toList();
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads, Parallel::thread);
        try {
            return pool.invokeAll(calls(values, function)).stream()
                    .map(Parallel::outcome)
                    .toList();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interruption);
        } finally {
            pool.shutdownNow();
        }
    }

    private static <A, B> List<Callable<B>> calls(List<A> values, Function<A, B> function) {
        return values.stream()
                .map(value -> (Callable<B>) () -> function.apply(value))
                .toList();
    }

    private static <B> B outcome(Future<B> done) {
        try {
            return done.get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    // A build that is stopped does not wait for a page.
    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "idealint");
        thread.setDaemon(true);
        return thread;
    }
}
