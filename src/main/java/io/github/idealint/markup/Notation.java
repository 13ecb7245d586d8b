package io.github.idealint.markup;

/**
 * How a markup writes what rules propose to write.
 *
 * @param bullet the mark of a list item: {@code *}
 * @param strong the quotes of strong text: {@code '''}
 * @param heading the mark of a heading, repeated for its level: {@code =}
 * @param closesHeading whether the mark stands behind the title as well
 */
public record Notation(String bullet, String strong, String heading, boolean closesHeading) {

    /** MediaWiki's wikitext (Help:Formatting). */
    public static final Notation WIKITEXT = new Notation("*", "'''", "=", true);
}
