package io.github.idealint.link;

import java.util.Optional;
import java.util.Set;

/**
 * What is known of a page's anchors, which links name after {@code #}.
 *
 * @param present the fragments, as links write them, that the page has
 * @param absent the fragments, as links write them, that it lacks
 */
public record PageAnchors(Set<String> present, Set<String> absent) {

    /** Nothing is known: no link names an anchor, or the page's text could not be read. */
    public static final PageAnchors NOT_CHECKED = new PageAnchors(Set.of(), Set.of());

    public PageAnchors {
        present = Set.copyOf(present);
        absent = Set.copyOf(absent);
    }

    /** Whether the page has the anchor; empty where that is not known. */
    public Optional<Boolean> has(String fragment) {
        if (present.contains(fragment)) {
            return Optional.of(true);
        }
        return absent.contains(fragment) ? Optional.of(false) : Optional.empty();
    }
}
