package io.github.idealint.diagnostic;

/** How safe a fix is. */
public enum Applicability {
    /** The page means the same afterwards, only written correctly: it can be applied unseen. */
    SAFE,
    /** A good guess at what the author meant: the author should review it. */
    UNSAFE
}
