package io.github.idealint.preview;

import io.github.idealint.text.TextRange;

/**
 * Where a block comes from.
 *
 * @param path the page
 * @param range the block in it
 */
record Place(String path, TextRange range) {}
