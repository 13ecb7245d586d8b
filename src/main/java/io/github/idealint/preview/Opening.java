package io.github.idealint.preview;

/**
 * The beginning of a page that another pulls in.
 *
 * @param id what links in the file name it by
 * @param path the page
 */
record Opening(String id, String path) {

    /** The page as the margin names it. */
    String label() {
        return Clean.line(path);
    }
}
