package io.github.idealint.mail;

import java.util.Optional;

/**
 * A part of a mail that may be the page: text, plain or HTML.
 *
 * @param isHtml whether it is HTML
 * @param isFlowed whether its lines may be joined where they end with a blank (RFC 3676)
 * @param deletesSpaces whether that blank is none of the text (RFC 3676, {@code DelSp})
 * @param fileName the name of the file if it is one that was attached
 * @param text its text, all encodings undone
 */
record MailPart(boolean isHtml, boolean isFlowed, boolean deletesSpaces, Optional<String> fileName, TracedText text) {}
