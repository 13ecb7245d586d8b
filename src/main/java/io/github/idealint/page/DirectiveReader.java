package io.github.idealint.page;

import io.github.idealint.markup.Block;
import io.github.idealint.markup.Inline;
import io.github.idealint.markup.Outline;
import io.github.idealint.page.Directive.NamedRule;
import io.github.idealint.text.Limits;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import io.github.idealint.text.TextRanges;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the comments on a page that are meant for idealint. */
final class DirectiveReader {

    private static final Pattern MENTION = Pattern.compile("(?i)idealint");
    private static final Pattern MEANT =
            Pattern.compile("(?i)^\\s*+(idealint(?:\\s*+[-:_]\\s*+|\\s++(?=disable|enable)))([\\w-]*+)");
    private static final Pattern DASHES = Pattern.compile("(?<!\\S)(?:--|[–—])(?!\\S)");
    private static final Pattern REMARK = Pattern.compile("(?m)(?:^|(?<=[ \\t]))#[ \\t]*+((?i:idealint).*+)$");

    private final Outline outline;
    private final SourceText source;
    private final BlockLines blocks;

    private DirectiveReader(Outline outline) {
        this.outline = outline;
        this.source = outline.source();
        this.blocks = new BlockLines(outline);
    }

    /** The comments, in order; where there are more than a page may have, one more than that. */
    static List<Directive> read(Outline outline) {
        return MENTION.matcher(outline.source().text()).find() ? new DirectiveReader(outline).directives() : List.of();
    }

    private List<Directive> directives() {
        return Stream.concat(remarks(), comments())
                .sorted(Comparator.comparing(Directive::range))
                .limit(Limits.PAGE_DIRECTIVES + 1L)
                .toList();
    }

    private Stream<Directive> comments() {
        return outline.inlines().stream()
                .filter(Inline.Comment.class::isInstance)
                .map(Inline.Comment.class::cast)
                .distinct()
                .flatMap(comment -> directive(comment.range(), comment.content()).stream());
    }

    /** The comments of front matter, which stand outside its values. */
    private Stream<Directive> remarks() {
        return data(outline).flatMap(this::remarks);
    }

    static Stream<Block.Data> data(Outline outline) {
        return outline.sections().stream()
                .limit(1)
                .flatMap(section -> section.blocks().stream())
                .filter(Block.Data.class::isInstance)
                .map(Block.Data.class::cast);
    }

    private Stream<Directive> remarks(Block.Data data) {
        TextRanges values = new TextRanges(leaves(data.entries()).toList());
        return REMARK.matcher(source.text())
                .region(data.range().start(), data.range().end())
                .results()
                .filter(remark -> !values.overlap(new TextRange(remark.start(), remark.end())))
                .flatMap(remark -> directive(
                        new TextRange(remark.start(), remark.end()).trim(source.text()),
                        new TextRange(remark.start(1), remark.end(1)))
                        .stream());
    }

    static Stream<TextRange> leaves(List<Block.Data.DataEntry> entries) {
        return entries.stream()
                .flatMap(entry -> entry.entries().isEmpty() ? Stream.of(entry.value()) : leaves(entry.entries()));
    }

    private Optional<Directive> directive(TextRange comment, TextRange content) {
        Matcher meant = MEANT.matcher(source.text()).region(content.start(), content.end());
        if (!meant.lookingAt()) {
            return Optional.empty();
        }
        TextRange body = new TextRange(meant.end(), content.end());
        Matcher dashes = DASHES.matcher(source.text()).region(body.start(), body.end());
        boolean divided = dashes.find();
        String reason =
                divided ? source.text().substring(dashes.end(), body.end()).strip() : "";
        int first = source.lineAt(comment.start());
        int last = source.lineAt(comment.end());
        return Optional.of(new Directive(
                comment,
                isLone(comment, first, last),
                meant.group(1) + meant.group(2),
                names(divided ? new TextRange(body.start(), dashes.start()) : body),
                Optional.of(reason).filter(text -> !text.isEmpty()),
                blocks.around(first),
                blocks.after(last)));
    }

    private List<NamedRule> names(TextRange within) {
        List<NamedRule> names = new ArrayList<>();
        int start = within.start();
        while (start < within.end() && names.size() < Limits.LIST_ENTRIES) {
            int comma = source.text().indexOf(',', start);
            int end = comma < 0 ? within.end() : Math.min(comma, within.end());
            TextRange name = new TextRange(start, end).trim(source.text());
            if (!name.isEmpty()) {
                names.add(new NamedRule(name, source.text(name)));
            }
            start = end + 1;
        }
        return names;
    }

    private boolean isLone(TextRange comment, int first, int last) {
        String before = source.text().substring(source.line(first).start(), comment.start());
        return (before.isBlank() || before.equals("\uFEFF"))
                && source.text()
                        .substring(comment.end(), source.line(last).end())
                        .isBlank();
    }
}
