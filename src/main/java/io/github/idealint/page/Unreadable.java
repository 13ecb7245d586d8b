package io.github.idealint.page;

import io.github.idealint.text.TextRange;

/**
 * Why a page could not be read.
 *
 * @param range the first place where it shows
 * @param reason what is wrong and which bound holds, as a whole sentence
 */
public record Unreadable(TextRange range, String reason) {}
