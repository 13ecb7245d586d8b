package io.github.idealint.preview;

import io.github.idealint.markup.Block;
import io.github.idealint.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins preformatted blocks with only blank lines between them that begin with a blank (MediaWiki's BlockLevelPass). */
final class IndentedBlocks {

    private static final Pattern BLANK_LINES = Pattern.compile("\\R(?: \\h*+\\R)++");

    private IndentedBlocks() {}

    static List<Block> joined(List<Block> blocks, SourceText source) {
        List<Block> joined = new ArrayList<>();
        for (Block block : blocks) {
            int last = joined.size() - 1;
            if (last >= 0 && isOneBlock(joined.get(last), block, source)) {
                joined.set(last, new Block.Indented(joined.get(last).range().cover(block.range())));
            } else {
                joined.add(block);
            }
        }
        return joined;
    }

    private static boolean isOneBlock(Block block, Block next, SourceText source) {
        return block instanceof Block.Indented
                && next instanceof Block.Indented
                && BLANK_LINES
                        .matcher(source.text()
                                .substring(block.range().end(), next.range().start()))
                        .matches();
    }
}
