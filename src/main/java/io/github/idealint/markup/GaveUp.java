package io.github.idealint.markup;

/** Says why a page was not read to its end, as a clause that follows a colon. */
public final class GaveUp extends RuntimeException {

    public GaveUp(String why) {
        super(why, null, false, false);
    }
}
