package io.github.idealint.dump;

import java.util.Optional;

/**
 * A page as it was at some time.
 *
 * @param time when it was written (ISO 8601, in UTC, so that the order of the letters is that of the time)
 * @param copy its text, if that was not hidden and is wikitext
 */
record Revision(String time, Optional<TextCopy> copy) {

    /** The newer of two; of equally old ones the one that the export names last. */
    static Revision newer(Revision before, Revision after) {
        return after.time.compareTo(before.time) >= 0 ? after : before;
    }
}
