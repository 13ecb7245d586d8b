package io.github.idealint.page;

import io.github.idealint.markup.Block;
import io.github.idealint.markup.Heading;
import io.github.idealint.markup.Inline;
import io.github.idealint.markup.Markup;
import io.github.idealint.markup.Outline;
import io.github.idealint.markup.Outline.View;
import io.github.idealint.markup.Section;
import io.github.idealint.profile.Profile;
import io.github.idealint.text.TextRange;
import io.github.idealint.text.TextRanges;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Sets aside lines of a page that belong to no idea: sections that show authors the template, and what readers do not
 * see. An idea is read where it is included, on the round page; a round page is read by itself.
 */
final class UnjudgedLines {

    private UnjudgedLines() {}

    /** The lines, with those of template sections marked as not to be judged. */
    static List<Line> withoutTemplates(List<Line> lines, Outline outline, Profile profile) {
        List<TextRange> shown = templates(outline, profile);
        return shown.isEmpty()
                ? lines
                : lines.stream()
                        .map(line ->
                                shown.stream().anyMatch(range -> range.contains(line.range())) ? line.unjudged() : line)
                        .toList();
    }

    /** Where a page shows authors the template. */
    static TextRanges templateRanges(Outline outline, Profile profile) {
        return new TextRanges(templates(outline, profile));
    }

    private static List<TextRange> templates(Outline outline, Profile profile) {
        List<TextRange> ranges = new ArrayList<>();
        Optional<Heading> open = Optional.empty();
        for (Section section : outline.sections()) {
            if (section.heading().isEmpty()) {
                continue;
            }
            Heading heading = section.heading().get();
            if (open.isPresent() && heading.level() <= open.get().level()) {
                ranges.add(new TextRange(
                        open.get().range().start(), heading.range().start()));
                open = Optional.empty();
            }
            if (open.isEmpty() && isTemplate(outline, heading, profile)) {
                open = section.heading();
            }
        }
        int end = outline.source().text().length();
        open.ifPresent(heading -> ranges.add(new TextRange(heading.range().start(), end)));
        return ranges;
    }

    private static boolean isTemplate(Outline outline, Heading heading, Profile profile) {
        String title = outline.passage(heading.title()).text().strip();
        return profile.page().templateSections().stream().anyMatch(title::equalsIgnoreCase);
    }

    /** The lines, with the hidden ones marked as not to be judged and emptied. */
    static List<Line> withoutHidden(List<Line> lines, Outline outline, IdeaPage.Kind kind) {
        TextRanges hidden = outline.hidden(kind == IdeaPage.Kind.ROUND ? View.PAGE : View.INCLUDED);
        return hidden.isEmpty()
                ? lines
                : lines.stream()
                        .map(line -> isHidden(line, hidden) ? line.unseen() : line)
                        .toList();
    }

    private static boolean isHidden(Line line, TextRanges hidden) {
        return !line.is(Line.Kind.BLANK) && hidden.contain(line.range());
    }

    /**
     * Where text is shown as it is written; front matter is not shown, but its values are read, as those of tables are that
     * hold fields or ideas.
     */
    static TextRanges literals(Outline outline, List<Line> lines, List<Piece> pieces) {
        Stream<TextRange> inside = outline.inlines().stream()
                .filter(inline -> inline instanceof Inline.Verbatim || inline instanceof Inline.Comment)
                .map(Inline::range);
        TextRanges values = new TextRanges(pieces.stream()
                .filter(Piece::isValue)
                .map(piece -> piece.line().range())
                .toList());
        TextRanges data = new TextRanges(outline.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(block -> block instanceof Block.Data
                        || block instanceof Block.Item && outline.notation().markup() == Markup.WIKITEXT
                        || block instanceof Block.Table && values.overlap(block.range()))
                .map(Block::range)
                .toList());
        Stream<TextRange> whole = lines.stream()
                .filter(line ->
                        line.is(Line.Kind.OTHER) && !values.overlap(line.range()) && !data.contain(line.range()))
                .map(Line::range);
        return new TextRanges(Stream.concat(inside, whole).toList());
    }
}
