package io.github.idealint.markup;

/** From where a page is looked at. */
public enum View {
    /** The page itself. */
    PAGE,
    /** Another page that includes it. */
    INCLUDED
}
