package io.github.idealint.markup.wikitext;

/** Says why a page was not read to its end, as a clause that follows a colon. */
final class GaveUp extends RuntimeException {

    GaveUp(String why) {
        super(why, null, false, false);
    }
}
