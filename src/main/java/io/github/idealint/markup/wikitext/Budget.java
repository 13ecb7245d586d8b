package io.github.idealint.markup.wikitext;

/** What one page may cost: steps by its length, and seconds where steps do not tell. */
final class Budget {

    private static final int STEPS_PER_CHARACTER = 8;
    private static final int CHARACTERS_FREE = 200;
    private static final int STEPS_PER_LOOK_AT_THE_CLOCK = 64;

    private final long steps;
    private final long deadline;
    private long used;

    private Budget(long steps, long deadline) {
        this.steps = steps;
        this.deadline = deadline;
    }

    /** The budget of a page of some length, from now on. */
    static Budget of(int length, long nanoseconds) {
        return new Budget((long) STEPS_PER_CHARACTER * (length + CHARACTERS_FREE), System.nanoTime() + nanoseconds);
    }

    /** Counts a step of the parser. */
    void tick() {
        used++;
        if (used > steps) {
            throw new Spent("it takes more than " + STEPS_PER_CHARACTER + " steps for each of its characters");
        }
        if (used % STEPS_PER_LOOK_AT_THE_CLOCK == 0 && System.nanoTime() - deadline > 0) {
            throw new Spent("it took too long");
        }
    }

    /** Says that a page costs too much. */
    static final class Spent extends RuntimeException {

        Spent(String message) {
            super(message, null, false, false);
        }
    }
}
