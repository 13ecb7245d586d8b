package io.github.idealint.page;

import io.github.idealint.text.Passage;
import java.util.Optional;

/**
 * Something that stands where an e-mail address is meant, good or not.
 *
 * @param written the address as a reader sees it, without brackets around it
 * @param target where a {@code mailto:} link around it leads, if there is one
 */
public record Address(Passage written, Optional<Passage> target) {}
