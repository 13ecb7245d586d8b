package io.github.idealint.page;

import io.github.idealint.markup.Block;
import io.github.idealint.markup.Inline;
import io.github.idealint.markup.Outline;
import io.github.idealint.text.TextRange;
import io.github.idealint.text.TextRanges;
import java.util.List;
import java.util.stream.Stream;

/** Finds the pages that a page of Markdown lists: links to files in entries of lists, in headings and in tables. */
public final class ListedPages {

    private ListedPages() {}

    /**
     * A page that is listed.
     *
     * @param link the link
     * @param target the page's name
     */
    public record ListedPage(TextRange link, WikiTitle target) {}

    /** The listed pages, by place; a link to a part of a page lists nothing. */
    public static Stream<ListedPage> of(Outline outline, WikiTitle own) {
        List<TextRange> places = outline.sections().stream()
                .flatMap(section -> Stream.concat(
                        section.heading().stream().map(heading -> heading.range()),
                        section.blocks().stream()
                                .filter(block -> block instanceof Block.Item || block instanceof Block.Table)
                                .map(Block::range)))
                .toList();
        TextRanges lists = new TextRanges(places);
        return outline.inlines().stream()
                .filter(Inline.PageLink.class::isInstance)
                .map(Inline.PageLink.class::cast)
                .filter(link -> lists.contain(link.range()))
                .flatMap(link ->
                        FileLink.target(outline.passage(link.target()).trim().text(), own)
                                .filter(target -> !target.equals(own))
                                .map(target -> new ListedPage(link.range(), target))
                                .stream());
    }
}
