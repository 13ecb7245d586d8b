package io.github.idealint.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Does the same to many values at a time, on as many threads as there are processors. */
final class Parallel {

    /** How many values a thread may be ahead of the first whose result has not been taken. */
    private static final int AHEAD = 4;

    private Parallel() {}

    /** What a function makes of each value, in the values' order. */
    static <A, B> List<B> map(List<A> values, Function<A, B> function) {
        List<B> results = new ArrayList<>(values.size());
        inOrder(values, function, results::add);
        return List.copyOf(results);
    }

    /**
     * Hands out what a function makes of each value, in the values' order and on the caller's thread. Only a few results
     * wait for that at any time, so that all of them together need not fit into memory.
     */
    static <A, B> void inOrder(List<A> values, Function<A, B> function, Consumer<B> results) {
        int threads = Math.min(values.size(), Runtime.getRuntime().availableProcessors());
        if (threads < 2) {
            values.forEach(value -> results.accept(function.apply(value)));
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads, Parallel::thread);
        try {
            Deque<Future<B>> ahead = new ArrayDeque<>();
            for (A value : values) {
                if (ahead.size() == AHEAD * threads) {
                    results.accept(outcome(ahead.remove()));
                }
                ahead.add(pool.submit(() -> function.apply(value)));
            }
            ahead.forEach(last -> results.accept(outcome(last)));
        } finally {
            pool.shutdownNow();
        }
    }

    private static <B> B outcome(Future<B> done) {
        try {
            return done.get();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interruption);
        } catch (ExecutionException failure) {
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
