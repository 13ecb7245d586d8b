package io.github.idealint.page;

import io.github.idealint.text.Passage;
import java.util.Optional;

/**
 * An e-mail address, or what is written in the place of one.
 *
 * @param written the address as a reader sees it, without brackets around it
 * @param target where a {@code mailto:} link around it leads, if there is one
 */
public record Address(Passage written, Optional<Passage> target) {}
