package io.github.idealint.round;

import io.github.idealint.page.Idea;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;

/**
 * Identifies an idea of a run by its place.
 *
 * @param source the page it stands on
 * @param anchor what a finding about the whole idea points at
 */
public record IdeaPlace(SourceText source, TextRange anchor) {

    /** The place of an idea of a page. */
    public static IdeaPlace of(Idea idea, IdeaPage page) {
        return new IdeaPlace(page.source(), idea.anchor());
    }
}
