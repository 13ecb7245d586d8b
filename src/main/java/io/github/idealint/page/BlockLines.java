package io.github.idealint.page;

import io.github.idealint.markup.Block;
import io.github.idealint.markup.Inline;
import io.github.idealint.markup.Outline;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The whole lines of headings, items, paragraphs, rows, arguments and entries: what a comment before one or in one is for. */
final class BlockLines {

    private static final Pattern LINE_OF_REMARK = Pattern.compile("(?m)^[ \\t]*+#.*+$");

    private final SourceText source;
    private final TextRange[] extents;
    private final int[] written;

    BlockLines(Outline outline) {
        this.source = outline.source();
        this.extents = extents(outline);
        this.written = written(outline);
    }

    /** The lines of the block around a line; of none, the line. */
    TextRange around(int line) {
        return Optional.ofNullable(extents[line]).orElseGet(() -> source.line(line));
    }

    /** The lines of the block after a line: what is blank, or nothing but comments, is passed over. */
    TextRange after(int line) {
        int next = written[line + 1];
        return next > source.lineCount() ? TextRange.at(source.text().length()) : around(next);
    }

    /** The whole lines of each heading, item, paragraph, row and entry, for each of its lines. */
    private static TextRange[] extents(Outline outline) {
        TextRange[] extents = new TextRange[outline.source().lineCount() + 1];
        outline.sections().forEach(section -> {
            section.blocks().stream()
                    .flatMap(block -> parts(block, outline.source()))
                    .forEach(part -> put(part, extents, outline.source()));
            section.heading().ifPresent(heading -> put(heading.range(), extents, outline.source()));
        });
        outline.inlines().stream()
                .filter(Inline.TransclusionCall.class::isInstance)
                .map(Inline.TransclusionCall.class::cast)
                .filter(call -> !call.arguments().isEmpty())
                .forEach(call -> putArguments(call, extents, outline.source()));
        return extents;
    }

    /** Of a call, each line stands for itself, but for arguments of several lines. */
    private static void putArguments(Inline.TransclusionCall call, TextRange[] extents, SourceText source) {
        IntStream.rangeClosed(
                        source.lineAt(call.range().start()),
                        source.lineAt(call.range().end()))
                .forEach(line -> extents[line] = source.line(line));
        call.arguments().stream()
                .flatMap(argument -> argument.blocks().stream())
                .forEach(block -> put(block.range(), extents, source));
    }

    private static void put(TextRange part, TextRange[] extents, SourceText source) {
        int first = source.lineAt(part.start());
        int last = source.lineAt(Math.max(part.start(), part.end() - 1));
        Arrays.fill(extents, first, last + 1, source.line(first).cover(source.line(last)));
    }

    private static Stream<TextRange> parts(Block block, SourceText source) {
        if (block instanceof Block.Table table) {
            return rows(table, source);
        }
        if (block instanceof Block.Data data) {
            return DirectiveReader.leaves(data.entries());
        }
        return block instanceof Block.Literal || block instanceof Block.Opaque ? Stream.of() : Stream.of(block.range());
    }

    /** The rows of a table, each with what separates it from the row before: {@code |-}. */
    private static Stream<TextRange> rows(Block.Table table, SourceText source) {
        List<TextRange> rows = new ArrayList<>();
        for (Block.Table.Row row : table.rows()) {
            TextRange own = row.range();
            int before =
                    rows.isEmpty() ? 0 : source.lineAt(rows.get(rows.size() - 1).end());
            boolean apart = before > 0 && before < source.lineAt(own.start());
            rows.add(apart ? source.line(before + 1).cover(own) : own);
        }
        return rows.stream();
    }

    /** For each line the first from it on that has more than blanks and comments on it; one past the last, if none has. */
    private static int[] written(Outline outline) {
        SourceText source = outline.source();
        StringBuilder bare = new StringBuilder(source.text());
        outline.inlines().stream()
                .filter(Inline.Comment.class::isInstance)
                .forEach(comment -> blank(bare, comment.range()));
        DirectiveReader.data(outline)
                .flatMap(data -> LINE_OF_REMARK
                        .matcher(source.text())
                        .region(data.range().start(), data.range().end())
                        .results())
                .forEach(remark -> blank(bare, new TextRange(remark.start(), remark.end())));
        int[] written = new int[source.lineCount() + 2];
        written[source.lineCount() + 1] = source.lineCount() + 1;
        for (int line = source.lineCount(); line > 0; line--) {
            TextRange range = source.line(line);
            written[line] = bare.substring(range.start(), range.end()).isBlank() ? written[line + 1] : line;
        }
        return written;
    }

    private static void blank(StringBuilder text, TextRange range) {
        for (int i = range.start(); i < range.end(); i++) {
            text.setCharAt(i, ' ');
        }
    }
}
