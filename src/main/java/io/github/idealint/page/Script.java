package io.github.idealint.page;

/**
 * How the page's markup is written, for what rules propose.
 *
 * @param bullet the mark of a list item
 * @param strong the quotes of strong text
 * @param heading the mark of a heading, repeated for its level
 * @param closesHeading whether that mark stands behind the title as well
 */
public record Script(String bullet, String strong, String heading, boolean closesHeading) {

    /** A label as it should be written: {@code '''Summary:'''}. */
    public String label(String name) {
        return strong + name + ":" + strong;
    }

    /** The marks of a heading's level: {@code ===}. */
    public String heading(int level) {
        return heading.repeat(level);
    }
}
