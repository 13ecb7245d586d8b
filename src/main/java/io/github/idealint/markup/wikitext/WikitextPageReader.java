package io.github.idealint.markup.wikitext;

import io.github.idealint.markup.Outline;
import io.github.idealint.markup.Unclosed;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads one page that the guards let through. */
final class WikitextPageReader {

    private final SourceText source;
    private final PreparedPage draft;

    WikitextPageReader(SourceText source, PreparedPage draft) {
        this.source = source;
        this.draft = draft;
    }

    Outline read() {
        Budget budget = Budget.of(source.text().length());
        TextRange whole =
                new TextRange(source.hasByteOrderMark() ? 1 : 0, source.text().length());
        Fragment page = Fragment.parse(draft, whole, budget);
        Inlines inlines = InlineReader.read(source, page, budget);
        return new Outline(
                source,
                WikitextNotation.INSTANCE,
                BlockReader.read(source, page),
                inlines.constructs(),
                inlines.shown(),
                List.of(),
                PartialScan.of(draft),
                unclosed(inlines),
                Optional.empty());
    }

    private List<Unclosed> unclosed(Inlines inlines) {
        return Stream.concat(draft.unclosed().stream(), inlines.unclosed().stream())
                .sorted(Comparator.comparing(Unclosed::opening))
                .toList();
    }
}
