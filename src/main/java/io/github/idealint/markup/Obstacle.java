package io.github.idealint.markup;

import io.github.idealint.text.TextRange;

/**
 * Why a page could not be read.
 *
 * @param range the first place where it shows
 * @param reason what is wrong and which bound holds, as a whole sentence
 */
public record Obstacle(TextRange range, String reason) {}
