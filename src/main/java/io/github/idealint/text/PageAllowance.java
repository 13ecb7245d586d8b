package io.github.idealint.text;

/** How many more pages a run takes in, and how large ones. Not to be shared between threads. */
public final class PageAllowance {

    private static final int MEGABYTE = 1 << 20;

    private int pages = Limits.RUN_PAGES;
    private long bytes = Limits.RUN_BYTES;

    /** Whether a page may be taken in as well; if so it is counted. Once one may not, no other may. */
    public boolean admits(SourceText page) {
        pages--;
        bytes -= page.weight();
        if (isUsedUp()) {
            pages = -1;
        }
        return !isUsedUp();
    }

    /** Whether a page could not be taken in. */
    public boolean isUsedUp() {
        return pages < 0 || bytes < 0;
    }

    /** Why no more pages are taken in, as a whole sentence. */
    public static String reason() {
        return "This run already has as many pages as one run can check: " + Limits.RUN_PAGES + " pages, or "
                + Limits.RUN_BYTES / MEGABYTE + " MB of them.";
    }
}
