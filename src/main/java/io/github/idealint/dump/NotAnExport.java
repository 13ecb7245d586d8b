package io.github.idealint.dump;

/** A file that is not an export of MediaWiki; the message is a sentence that names it and says what it is instead. */
public final class NotAnExport extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotAnExport(String path, String instead) {
        super("'" + path + "' is not a MediaWiki export: " + instead + ". Check that this is the right file.");
    }
}
