package io.github.idealint.preview;

import io.github.idealint.page.WikiTitle;
import java.util.Optional;

/** Where a phrase leads, before anybody knows what stands in the file. */
sealed interface LinkTarget {

    /**
     * Somewhere on the web.
     *
     * @param address an address of a kind that does no harm
     */
    record Web(String address) implements LinkTarget {}

    /**
     * A page of the same wiki, or a place inside one.
     *
     * @param page the page; empty for the one that is looked at
     * @param place what stands behind the number sign
     */
    record Page(Optional<WikiTitle> page, Optional<String> place) implements LinkTarget {}

    /**
     * A page that is to stand here and is not there.
     *
     * @param page its name
     */
    record Absent(WikiTitle page) implements LinkTarget {}
}
