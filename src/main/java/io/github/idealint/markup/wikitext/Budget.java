package io.github.idealint.markup.wikitext;

import io.github.idealint.markup.DeepStack;
import io.github.idealint.markup.GaveUp;

/** What one page may cost: steps by its length; and, where steps do not tell, until its thread is interrupted. */
final class Budget {

    private static final int STEPS_PER_CHARACTER = 8;
    private static final int FREE_CHARACTERS = 200;
    private static final int STEPS_BETWEEN_LOOKS = 64;

    private final long steps;
    private long used;

    private Budget(long steps) {
        this.steps = steps;
    }

    /** The budget of a page of some length. */
    static Budget of(int length) {
        return new Budget((long) STEPS_PER_CHARACTER * (length + FREE_CHARACTERS));
    }

    /** Counts a step of the parser. */
    void tick() {
        used++;
        if (used > steps) {
            throw new GaveUp("it takes more than " + STEPS_PER_CHARACTER + " steps for each of its characters");
        }
        if (used % STEPS_BETWEEN_LOOKS == 0 && Thread.currentThread().isInterrupted()) {
            throw new GaveUp(DeepStack.TOO_LONG);
        }
    }
}
