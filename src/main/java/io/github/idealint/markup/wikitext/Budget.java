package io.github.idealint.markup.wikitext;

/** What one page may cost: steps by its length, and seconds where steps do not tell. */
final class Budget {

    static final String TOO_LONG = "it took more than 2 seconds";

    private static final long NANOSECONDS = 2_000_000_000L;
    private static final int STEPS_PER_CHARACTER = 8;
    private static final int FREE_CHARACTERS = 200;
    private static final int STEPS_BETWEEN_LOOKS_AT_THE_CLOCK = 64;

    private final long steps;
    private final long deadline;
    private long used;

    private Budget(long steps, long deadline) {
        this.steps = steps;
        this.deadline = deadline;
    }

    /** The budget of a page of some length, from now on. */
    static Budget of(int length) {
        return new Budget((long) STEPS_PER_CHARACTER * (length + FREE_CHARACTERS), System.nanoTime() + NANOSECONDS);
    }

    /** Counts a step of the parser. */
    void tick() {
        used++;
        if (used > steps) {
            throw new GaveUp("it takes more than " + STEPS_PER_CHARACTER + " steps for each of its characters");
        }
        if (used % STEPS_BETWEEN_LOOKS_AT_THE_CLOCK == 0 && System.nanoTime() - deadline > 0) {
            throw new GaveUp(TOO_LONG);
        }
    }
}
