package io.github.idealint.export;

import java.util.Optional;

/**
 * A link of an idea, to the web or to a page of the wiki.
 *
 * @param url the address in the web, as written
 * @param page the name of the page, as written
 * @param text what readers click on, where that says something else
 */
public record ExportedLink(Optional<String> url, Optional<String> page, Optional<String> text) {

    public ExportedLink {
        if (url.isPresent() == page.isPresent()) {
            throw new IllegalArgumentException("a link leads to one place: " + url + " " + page);
        }
    }

    /** Where it leads. */
    String target() {
        return url.or(() -> page).orElseThrow();
    }
}
