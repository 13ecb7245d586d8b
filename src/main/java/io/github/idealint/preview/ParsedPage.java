package io.github.idealint.preview;

import io.github.idealint.markup.Markup;
import io.github.idealint.markup.Outline;
import io.github.idealint.page.WikiTitle;
import io.github.idealint.preview.RenderedBlock.Origin;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.Optional;

/**
 * A page and its outline.
 *
 * @param name its name in the wiki
 * @param outline what it is made of
 * @param expanded where its characters come from, if other pages have been put into it
 */
record ParsedPage(WikiTitle name, Outline outline, Optional<OriginText> expanded) {

    ParsedPage(WikiTitle name, Outline outline) {
        this(name, outline, Optional.empty());
    }

    ParsedPage(WikiTitle name, Outline outline, OriginText expanded) {
        this(name, outline, Optional.of(expanded));
    }

    SourceText source() {
        return outline.source();
    }

    boolean isMarkdown() {
        return outline.notation().markup() == Markup.MARKDOWN;
    }

    /** Where a range comes from. */
    List<Origin> origins(TextRange range) {
        return expanded.map(text -> text.origins(range)).orElseGet(() -> List.of(new Origin(source(), range)));
    }

    /** A range of the page without the blanks at its ends. */
    TextRange trimmed(TextRange range) {
        return range.trim(outline.source().text());
    }
}
