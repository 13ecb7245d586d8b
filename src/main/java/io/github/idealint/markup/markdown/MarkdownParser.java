package io.github.idealint.markup.markdown;

import io.github.idealint.markup.DeepStack;
import io.github.idealint.markup.Inline;
import io.github.idealint.markup.MarkupParser;
import io.github.idealint.markup.Obstacle;
import io.github.idealint.markup.Outline;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

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
        Outline outline = read(draft, List.of());
        List<Inline> comments = OwnComments.alone(outline);
        return comments.isEmpty()
                ? outline
                : read(draft.without(comments.stream().map(Inline::range).toList()), comments);
    }

    private static Outline read(MarkdownDraft draft, List<Inline> more) {
        PageContent content = new PageContent(draft.source());
        new BlockWalk(draft, content).read();
        more.forEach(content::add);
        return content.outline(draft);
    }

    /**
     * The comments for idealint that have their lines for themselves. GitHub ends a list at such a line, unless it is indented,
     * and goes on with another that looks the same to readers; so the list is read as one.
     */
    private static final class OwnComments {

        private static final Pattern MENTION = Pattern.compile("(?i)<!--\\s*+idealint");

        private OwnComments() {}

        static List<Inline> alone(Outline outline) {
            SourceText source = outline.source();
            return MENTION.matcher(source.text()).find()
                    ? outline.inlines().stream()
                            .filter(Inline.Comment.class::isInstance)
                            .filter(comment -> isAlone(source, comment.range()))
                            .toList()
                    : List.of();
        }

        private static boolean isAlone(SourceText source, TextRange comment) {
            int start = source.line(source.lineAt(comment.start())).start();
            int end = source.line(source.lineAt(comment.end())).end();
            return MENTION.matcher(source.text())
                            .region(comment.start(), comment.end())
                            .lookingAt()
                    && source.text().substring(start, comment.start()).isBlank()
                    && source.text().substring(comment.end(), end).isBlank();
        }
    }
}
