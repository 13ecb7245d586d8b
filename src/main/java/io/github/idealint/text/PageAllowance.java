package io.github.idealint.text;

/**
 * How many more pages a run takes in, and how large ones: a share of the memory that Java may use, so that a large
 * export can be checked where there is memory for it, and none can exhaust it. Not to be shared between threads.
 */
public final class PageAllowance {

    private static final MessageTemplate LEFT = new MessageTemplate(
            " This {} was not {}{}. Check fewer pages at a time, such as one folder with '-Didealint.sources', or give Maven more"
                    + " memory, such as 'MAVEN_OPTS=-Xmx2g'.");
    private static final MessageTemplate NOR = new MessageTemplate(", and neither were the {} after it");

    private static final int TEXTS_SHARE = 8;
    private static final int READINGS_SHARE = 6;
    private static final int BYTES_A_PAGE = 12_800;

    /** Of a text and its characters as Java keeps them, roughly. */
    private static final int BYTES_OF_A_TEXT = 56;

    private static final int BYTES_A_KEPT_CHARACTER = 256;

    private long pages;
    private long bytes;

    /** What fits into the memory of this process. */
    public PageAllowance() {
        this(Runtime.getRuntime().maxMemory());
    }

    /** @param memory the most bytes of memory that Java may use, such as 268435456 with {@code -Xmx256m} */
    public PageAllowance(long memory) {
        this(Math.min(Limits.RUN_PAGES, memory / BYTES_A_PAGE), Math.min(Limits.RUN_BYTES, memory / TEXTS_SHARE));
    }

    private PageAllowance(long pages, long bytes) {
        this.pages = pages;
        this.bytes = bytes;
    }

    /** How much of what was made of pages is kept beside their texts, such as the summaries that others are judged by. */
    public static PageAllowance ofReadings() {
        return ofReadings(Runtime.getRuntime().maxMemory());
    }

    /** The same, given the most bytes of memory that Java may use. */
    public static PageAllowance ofReadings(long memory) {
        return ofBytes(Math.min(Limits.READING_BYTES, memory / READINGS_SHARE));
    }

    /** An allowance of any number of pages, which take some bytes together. */
    public static PageAllowance ofBytes(long bytes) {
        return new PageAllowance(Long.MAX_VALUE, bytes);
    }

    /** The memory that a text takes which is kept, in bytes. */
    public static long weight(String text) {
        return BYTES_OF_A_TEXT + (long) Character.BYTES * text.length();
    }

    /** How many characters the pages of a run may have together if the run shall keep what was read of each. */
    public static long keptCharacters() {
        return Math.min(Limits.KEPT_CHARACTERS, Runtime.getRuntime().maxMemory() / BYTES_A_KEPT_CHARACTER);
    }

    /** Whether a page may be taken in as well; if so it is counted. Once one may not, no other may. */
    public boolean admits(SourceText page) {
        return admits(page.weight());
    }

    /** Whether what was made of a page may be kept as well; if so it is counted. Once one may not, no other may. */
    public boolean admits(long weight) {
        pages--;
        bytes -= weight;
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
        return "This run already has as many pages as it can check with the memory that Maven may use.";
    }

    /**
     * What stands for all that the run cannot take in, as whole sentences.
     *
     * @param noun what the first of them is, such as {@code page}
     * @param done what was not done with it, such as {@code checked}
     * @param others how many come after it
     */
    public static String left(String noun, String done, long others) {
        return reason() + LEFT.with(noun, done, others > 0 ? NOR.with(MessageText.count(others, noun)) : "");
    }
}
