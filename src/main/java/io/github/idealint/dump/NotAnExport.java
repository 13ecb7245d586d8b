package io.github.idealint.dump;

import io.github.idealint.text.MessageTemplate;

/** A file that is not an export of MediaWiki; the message is a sentence that names it and says what it is instead. */
public final class NotAnExport extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final MessageTemplate NO_EXPORT =
            new MessageTemplate("'{}' is not a MediaWiki export: {}. Check that this is the right file.");

    /** With a template that says what the file is instead, and what fills it. */
    NotAnExport(String path, MessageTemplate instead, Object... values) {
        super(NO_EXPORT.with(path, instead.with(values)));
    }
}
