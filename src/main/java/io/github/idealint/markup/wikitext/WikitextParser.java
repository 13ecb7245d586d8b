package io.github.idealint.markup.wikitext;

import io.github.idealint.markup.MarkupParser;
import io.github.idealint.markup.Notation;
import io.github.idealint.markup.Outline;
import io.github.idealint.markup.Unclosed;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** Reads MediaWiki's wikitext (manual: Help:Formatting). */
public final class WikitextParser implements MarkupParser {

    private static final long DEADLINE = 2_000_000_000L;

    /** Makes a parser; it holds nothing, so one serves all pages and all threads. */
    public WikitextParser() {}

    @Override
    public Outline parse(SourceText source) {
        return read(source);
    }

    private static Outline read(SourceText source) {
        Budget budget = Budget.of(source.text().length(), DEADLINE);
        Draft draft = Draft.of(source.text());
        int start = source.hasByteOrderMark() ? 1 : 0;
        Fragment page = Fragment.parse(draft, new TextRange(start, source.text().length()), budget);
        Inlines inlines = InlineReader.read(source, page, budget);
        List<Unclosed> unclosed = new ArrayList<>(draft.unclosed());
        unclosed.addAll(inlines.unclosed());
        return new Outline(
                source,
                Notation.WIKITEXT,
                BlockReader.read(source, page),
                inlines.inlines(),
                inlines.shown(),
                unclosed,
                java.util.Optional.empty());
    }
}
