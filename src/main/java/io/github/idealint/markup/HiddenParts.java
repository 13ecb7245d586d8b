package io.github.idealint.markup;

import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** What of a page a view does not show. */
final class HiddenParts {

    private HiddenParts() {}

    /** The ranges, tags among them, in order and without overlap; nested parts count as one. */
    static List<TextRange> of(TextRange page, List<Partial> partials, View view) {
        boolean only = view == View.INCLUDED && partials.stream().anyMatch(part -> part.is(Partial.Kind.ONLYINCLUDE));
        return only ? outside(page, partials) : inside(partials, view);
    }

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
        return hidden.stream().filter(range -> !range.isEmpty()).toList();
    }

    private static List<TextRange> inside(List<Partial> partials, View view) {
        Partial.Kind away = view == View.PAGE ? Partial.Kind.INCLUDEONLY : Partial.Kind.NOINCLUDE;
        List<TextRange> hidden = new ArrayList<>();
        int done = 0;
        for (Partial part : partials) {
            if (part.is(away) && part.range().start() >= done) {
                hidden.add(part.range());
                done = part.range().end();
            }
        }
        return List.copyOf(hidden);
    }
}
