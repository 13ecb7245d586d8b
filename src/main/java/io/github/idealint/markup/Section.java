package io.github.idealint.markup;

import java.util.List;
import java.util.Optional;

/**
 * A heading and the blocks up to the next heading of any level.
 *
 * @param heading empty for what stands before the first heading
 * @param blocks the blocks, in source order
 */
public record Section(Optional<Heading> heading, List<Block> blocks) {

    public Section {
        blocks = List.copyOf(blocks);
    }
}
