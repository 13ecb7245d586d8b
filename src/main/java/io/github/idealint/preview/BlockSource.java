package io.github.idealint.preview;

import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;

/**
 * Where a block comes from.
 *
 * @param source the page
 * @param range the block in it
 */
record BlockSource(SourceText source, TextRange range) {}
