package io.github.idealint.page;

import io.github.idealint.text.Passage;
import io.github.idealint.text.TextRange;

/**
 * Another page pulled in.
 *
 * @param range all of it, with its braces
 * @param name the page's name as written, with a leading colon if it has one
 */
public record Transclusion(TextRange range, Passage name) {}
