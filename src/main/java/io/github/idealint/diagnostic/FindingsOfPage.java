package io.github.idealint.diagnostic;

import java.util.List;
import java.util.stream.Stream;

/**
 * The findings of a page, or of one rule on it: those that are reported and those that are set aside. Each step of a run that
 * sets some aside makes a new value of it.
 *
 * @param reported what is reported
 * @param setAside what is not
 */
public record FindingsOfPage(List<Diagnostic> reported, SetAside setAside) {

    /** Nothing was found. */
    public static final FindingsOfPage NONE = new FindingsOfPage(List.of(), SetAside.NOTHING);

    public FindingsOfPage {
        reported = List.copyOf(reported);
    }

    /** Findings that are all reported so far. */
    public static FindingsOfPage of(List<Diagnostic> found) {
        return new FindingsOfPage(found, SetAside.NOTHING);
    }

    /** These and others. */
    public FindingsOfPage and(FindingsOfPage more) {
        if (more == NONE) {
            return this;
        }
        return new FindingsOfPage(
                Stream.concat(reported.stream(), more.reported.stream()).toList(), setAside.and(more.setAside));
    }
}
