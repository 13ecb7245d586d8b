package io.github.idealint.link.http;

/** Threads that all do the same until there is nothing left to do; none of them keeps Java from ending. */
record WorkerThreads(int size) {

    private static final int STACK = 512 << 10;

    void start(Runnable work) {
        for (int i = 0; i < size; i++) {
            Thread thread = new Thread(null, work, "idealint-links-" + i, STACK);
            thread.setDaemon(true);
            thread.start();
        }
    }
}
