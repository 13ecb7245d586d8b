package io.github.idealint.markup;

import io.github.idealint.text.TextRange;
import io.github.idealint.text.TextRanges;
import java.util.ArrayList;
import java.util.List;

/** What of a page a view does not show, tags among it. */
final class HiddenParts {

    private HiddenParts() {}

    static TextRanges of(TextRange page, List<Partial> partials, View view) {
        boolean only = view == View.INCLUDED && partials.stream().anyMatch(part -> part.is(Partial.Kind.ONLYINCLUDE));
        return new TextRanges(only ? outside(page, partials) : inside(partials, view));
    }

    /** All but the parts that alone are shown; of nested ones the outermost counts. */
    private static List<TextRange> outside(TextRange page, List<Partial> partials) {
        List<TextRange> hidden = new ArrayList<>();
        int shown = page.start();
        for (Partial part : partials) {
            if (part.is(Partial.Kind.ONLYINCLUDE) && part.range().start() >= shown) {
                hidden.add(new TextRange(shown, part.content().start()));
                shown = part.content().end();
            }
        }
        hidden.add(new TextRange(shown, page.end()));
        return hidden;
    }

    private static List<TextRange> inside(List<Partial> partials, View view) {
        Partial.Kind away = view == View.PAGE ? Partial.Kind.INCLUDEONLY : Partial.Kind.NOINCLUDE;
        return partials.stream()
                .filter(part -> part.is(away))
                .map(Partial::range)
                .toList();
    }
}
