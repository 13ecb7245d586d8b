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

/** Puts findings beside the blocks they are about, or else beside what stands before them on their page. */
final class MarginLayout {

    private final List<RenderedBlock> parts;
    private final Map<SourceText, TreeMap<Integer, Integer>> firstShown = new HashMap<>();
    private final Map<Integer, List<MarginNote>> beside = new HashMap<>();
    private final List<MarginNote> elsewhere = new ArrayList<>();

    private MarginLayout(List<RenderedBlock> parts) {
        this.parts = parts;
    }

    /** The margin of some blocks; what is found of pages that none of them comes from is left over. */
    static MarginLayout of(List<RenderedBlock> parts, List<Diagnostic> diagnostics) {
        MarginLayout margin = new MarginLayout(parts);
        IntStream.range(0, parts.size()).forEach(margin::place);
        diagnostics.forEach(margin::note);
        return margin;
    }

    /** The blocks with what was found of them. */
    List<RenderedBlock> parts() {
        return IntStream.range(0, parts.size())
                .mapToObj(i -> parts.get(i).noted(beside.getOrDefault(i, List.of())))
                .toList();
    }

    /** What was found of pages that are not shown. */
    List<MarginNote> elsewhere() {
        return List.copyOf(elsewhere);
    }

    private void place(int index) {
        parts.get(index)
                .places()
                .forEach(place -> firstShown
                        .computeIfAbsent(place.source(), source -> new TreeMap<>())
                        .putIfAbsent(place.range().start(), index));
    }

    private void note(Diagnostic diagnostic) {
        Optional<Integer> index = Optional.ofNullable(firstShown.get(diagnostic.source()))
                .map(shown -> Optional.ofNullable(
                                shown.floorEntry(diagnostic.finding().range().start()))
                        .orElseGet(shown::firstEntry)
                        .getValue());
        index.map(block -> beside.computeIfAbsent(block, key -> new ArrayList<>()))
                .orElse(elsewhere)
                .add(MarginNote.of(diagnostic, index.map(block -> "_block-" + (block + 1))));
    }
}
