package io.github.idealint.diagnostic;

/** What a fix promises. */
public enum Applicability {
    /** The page says the same afterwards, only rightly written. */
    SAFE,
    /** A good guess at what the author meant; to be looked at. */
    UNSAFE
}
