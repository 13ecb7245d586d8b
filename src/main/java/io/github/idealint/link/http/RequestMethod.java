package io.github.idealint.link.http;

/** How much of a page is asked for, from little to much. */
enum RequestMethod {
    /** The headers alone. */
    HEAD,
    /** The page, since some servers answer other questions wrongly; its text is not read. */
    GET,
    /** The page with its text, to find places in it. */
    READ;

    String verb() {
        return this == HEAD ? "HEAD" : "GET";
    }
}
