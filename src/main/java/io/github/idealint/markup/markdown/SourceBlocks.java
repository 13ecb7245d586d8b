package io.github.idealint.markup.markdown;

import io.github.idealint.markup.Block;
import io.github.idealint.markup.Inline;
import io.github.idealint.markup.Unclosed;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;

/** Reads the blocks whose lines are no Markdown: fenced code and HTML. */
final class SourceBlocks {

    private static final Pattern FENCE = Pattern.compile("`{3,}+|~{3,}+");
    private static final Pattern SWALLOWING =
            Pattern.compile("(?i)[ \\t>]{0,9}(<(?:pre|script|style|textarea)(?=[\\s>])[^<>\\r\\n]{0,200}>?)");
    private static final Pattern SWALLOWED = Pattern.compile("(?i)</(?:pre|script|style|textarea)>");
    private static final String COMMENT = "<!--";
    private static final String COMMENT_END = "-->";

    /** {@code <!-->} is a whole comment. */
    private static final int OVERLAP = 2;

    private final SourceText source;
    private final PageContent content;

    SourceBlocks(SourceText source, PageContent content) {
        this.source = source;
        this.content = content;
    }

    void fenced(FencedCodeBlock block, TextRange lines) {
        content.add(new Block.Literal(lines));
        Matcher fence = FENCE.matcher(source.text()).region(lines.start(), lines.end());
        if (block.getClosingFenceLength() == null && fence.find()) {
            content.add(new Unclosed(Unclosed.Kind.FENCE, new TextRange(fence.start(), fence.end())));
        }
    }

    void html(TextRange block, TextRange lines) {
        boolean comment =
                source.text().startsWith(COMMENT, block.trim(source.text()).start());
        content.add(comment ? new Block.Literal(lines) : new Block.Opaque(lines));
        unclosedTag(lines);
        int at = source.text().indexOf(COMMENT, lines.start());
        while (at >= 0 && at < lines.end()) {
            at = source.text().indexOf(COMMENT, comment(at, lines.end()));
        }
    }

    /** Some tags take all that follows up to their end (CommonMark 0.31, HTML blocks, kind 1). */
    private void unclosedTag(TextRange lines) {
        Matcher tag = SWALLOWING.matcher(source.text()).region(lines.start(), lines.end());
        if (tag.lookingAt()
                && !SWALLOWED
                        .matcher(source.text())
                        .region(tag.end(), lines.end())
                        .find()) {
            content.add(new Unclosed(Unclosed.Kind.TAG, new TextRange(tag.start(1), tag.end())));
        }
    }

    private int comment(int at, int limit) {
        int end = source.text().indexOf(COMMENT_END, at + OVERLAP);
        if (end < 0 || end >= limit) {
            content.add(new Unclosed(Unclosed.Kind.COMMENT, new TextRange(at, at + COMMENT.length())));
            content.hide(new TextRange(at, limit));
            return limit;
        }
        TextRange inner = new TextRange(at + COMMENT.length(), Math.max(at + COMMENT.length(), end));
        TextRange range = new TextRange(at, end + COMMENT_END.length());
        content.add(new Inline.Comment(range, inner));
        content.hide(range);
        return range.end();
    }
}
