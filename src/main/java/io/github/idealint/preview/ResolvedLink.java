package io.github.idealint.preview;

import java.util.Locale;
import java.util.Optional;

/**
 * Where a link leads in the end.
 *
 * @param kind what is there
 * @param href its address, where one can go there
 * @param title what is to be said of it; may be empty
 */
record ResolvedLink(Kind kind, Optional<String> href, String title) {

    /** What can be at the end of a link. */
    enum Kind {
        /** A page of the web. */
        WEB,
        /** A page of the wiki that is not in the file. */
        WIKI,
        /** A place in the file. */
        PLACE,
        /** Nothing. */
        ABSENT;

        /** How the style sheet calls it. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    ResolvedLink {
        href = href.map(HtmlText::of);
        title = HtmlText.of(title);
    }

    /** How the style sheet calls a link that leads this way; an address that is its own text need not be printed twice. */
    String look(String text) {
        return kind.word() + (href.filter(text::equals).isPresent() ? " bare" : "");
    }

    /** The address of a place in the file; a browser decodes what stands behind the number sign before it looks for it. */
    static String inside(String id) {
        return "#" + id.replace("%", "%25");
    }
}
