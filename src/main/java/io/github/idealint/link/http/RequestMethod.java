package io.github.idealint.link.http;

/** How much of a page is requested, from little to much. */
enum RequestMethod {
    /** The headers alone. */
    HEAD,
    /** The page, since some servers answer requests for the headers alone wrongly; its text is not read. */
    GET,
    /** The page with its text, to find the anchors in it. */
    READ;

    String verb() {
        return this == HEAD ? "HEAD" : "GET";
    }
}
