package io.github.idealint.dump;

/** A file that is no export of MediaWiki; the message is a sentence that names it and says what it is instead. */
public final class NoExport extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoExport(String path, String instead) {
        super("'" + path + "' is no MediaWiki export: " + instead + ".");
    }
}
