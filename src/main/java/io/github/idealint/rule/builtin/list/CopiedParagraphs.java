package io.github.idealint.rule.builtin.list;

import io.github.idealint.round.IdeaPlace;
import io.github.idealint.text.TextRange;

/**
 * Paragraphs of an idea, one after another, that an earlier idea of its round has as well.
 *
 * @param range from the first to the last
 * @param count how many they are
 * @param first the earlier idea
 * @param there where that has the first of them
 * @param isAll whether the idea has no other running text
 */
record CopiedParagraphs(TextRange range, int count, IdeaPlace first, TextRange there, boolean isAll) {

    /** This and the copy behind it as one. */
    CopiedParagraphs and(CopiedParagraphs next) {
        return new CopiedParagraphs(range.cover(next.range), count + next.count, first, there, isAll);
    }
}
