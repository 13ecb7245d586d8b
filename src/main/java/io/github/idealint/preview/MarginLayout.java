package io.github.idealint.preview;

import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.text.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Puts findings beside the blocks that they are about, or else beside the last block before them on their page. */
final class MarginLayout {

    private final List<RenderedBlock> blocks;

    /** For each page the blocks that come from it, by their offset there; the first where one is shown repeatedly. */
    private final Map<SourceText, TreeMap<Integer, Integer>> blocksByPage = new HashMap<>();

    private final Map<Integer, List<MarginNote>> notesByBlock = new HashMap<>();
    private final List<MarginNote> elsewhere = new ArrayList<>();

    private MarginLayout(List<RenderedBlock> blocks) {
        this.blocks = blocks;
    }

    /** The margin of some blocks. */
    static MarginLayout of(List<RenderedBlock> blocks, List<Diagnostic> diagnostics) {
        MarginLayout margin = new MarginLayout(blocks);
        IntStream.range(0, blocks.size()).forEach(margin::register);
        diagnostics.forEach(margin::add);
        return margin;
    }

    /** The blocks with their notes. */
    List<RenderedBlock> blocks() {
        return IntStream.range(0, blocks.size())
                .mapToObj(i -> blocks.get(i).withNotes(notesByBlock.getOrDefault(i, List.of())))
                .toList();
    }

    /** The notes about pages that no block comes from. */
    List<MarginNote> elsewhere() {
        return List.copyOf(elsewhere);
    }

    private void register(int block) {
        blocks.get(block)
                .origins()
                .forEach(origin -> blocksByPage
                        .computeIfAbsent(origin.source(), source -> new TreeMap<>())
                        .putIfAbsent(origin.range().start(), block));
    }

    private void add(Diagnostic diagnostic) {
        Optional<Integer> block = Optional.ofNullable(blocksByPage.get(diagnostic.source()))
                .map(shown -> Optional.ofNullable(
                                shown.floorEntry(diagnostic.finding().range().start()))
                        .orElseGet(shown::firstEntry)
                        .getValue());
        block.map(index -> notesByBlock.computeIfAbsent(index, key -> new ArrayList<>()))
                .orElse(elsewhere)
                .add(MarginNote.of(diagnostic, block.map(index -> "_block-" + (index + 1))));
    }
}
