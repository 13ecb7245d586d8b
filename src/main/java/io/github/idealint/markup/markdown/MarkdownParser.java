package io.github.idealint.markup.markdown;

import io.github.idealint.markup.DeepStack;
import io.github.idealint.markup.MarkupParser;
import io.github.idealint.markup.Obstacle;
import io.github.idealint.markup.Outline;
import io.github.idealint.text.SourceText;
import java.util.Optional;

/**
 * Reads Markdown as GitHub shows it: CommonMark 0.31 with tables, struck text, task lists and bare addresses, and the
 * front matter of site generators. One parser serves all pages and all threads.
 */
public final class MarkdownParser implements MarkupParser {

    /** Makes a parser. */
    public MarkdownParser() {}

    @Override
    public Outline parse(SourceText source) {
        Optional<Obstacle> costly = Obstacle.of(source).or(() -> MarkdownBounds.exceeded(source));
        return costly.map(obstacle -> Outline.unreadable(source, MarkdownNotation.INSTANCE, obstacle))
                .orElseGet(() -> DeepStack.outline(source, MarkdownNotation.INSTANCE, () -> read(source)));
    }

    private static Outline read(SourceText source) {
        MarkdownDraft draft = MarkdownDraft.of(source);
        PageContent content = new PageContent(source);
        new BlockWalk(draft, content).read();
        return content.outline(draft);
    }
}
