package io.github.idealint.link;

import java.util.Collection;

/** Finds out where links lead. */
@FunctionalInterface
public interface LinkProber {

    /**
     * Finds out where links lead.
     *
     * @param links links as pages write them, in any order, with repetitions
     * @return a status for each; never an exception for anything a page or a server does
     */
    LinkReport probe(Collection<String> links);

    /** A run without a network: knows nothing of any link. */
    static LinkProber offline() {
        return links -> LinkReport.none();
    }
}
