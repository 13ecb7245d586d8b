package io.github.idealint.preview;

import io.github.idealint.text.LetterCase;
import java.util.Optional;

/**
 * A link as the file has it.
 *
 * @param kind what it leads to
 * @param href its address; none where there is nothing to open
 * @param title its tooltip; may be empty
 */
record ResolvedLink(Kind kind, Optional<String> href, String title) {

    /** What a link can lead to. */
    enum Kind {
        /** A page on the web. */
        WEB,
        /** A page of the wiki that is not in the file. */
        WIKI,
        /** A place in the file. */
        PLACE,
        /** Nothing. */
        ABSENT;

        /** Its class in the style sheet. */
        String cssClass() {
            return LetterCase.lower(name());
        }
    }

    ResolvedLink {
        href = href.map(HtmlText::of);
        title = HtmlText.of(title);
    }

    /** A link to the element with an id in the same file. */
    static ResolvedLink toPlace(String id) {
        return new ResolvedLink(Kind.PLACE, Optional.of(fragment(id)), "");
    }

    /** The classes of a link with a text; an address that is its own text need not be printed after it. */
    String cssClasses(String text) {
        return kind.cssClass() + (href.filter(text::equals).isPresent() ? " bare" : "");
    }

    /** The address of the element with an id; its percent signs are encoded since a browser decodes the address first. */
    static String fragment(String id) {
        return "#" + id.replace("%", "%25");
    }
}
