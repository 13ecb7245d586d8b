package io.github.idealint.preview;

import io.github.idealint.page.ListedPages;
import io.github.idealint.page.ListedPages.ListedPage;
import io.github.idealint.page.WikiTitle;
import io.github.idealint.preview.RenderedBlock.Origin;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Puts the pages that a round page of Markdown lists below the lists, tables and headings that link to them, each once. */
final class ListedIdeas {

    private final ParsedPage page;
    private final Deque<ListedPage> listed;
    private final Set<WikiTitle> seen = new HashSet<>();
    private final List<RenderedBlock> all = new ArrayList<>();

    private ListedIdeas(ParsedPage page, Deque<ListedPage> listed) {
        this.page = page;
        this.listed = listed;
    }

    /**
     * The blocks of a page with those pages in their places, still to be expanded.
     *
     * @param isThere whether a page can be shown
     */
    static List<RenderedBlock> below(List<RenderedBlock> blocks, ParsedPage page, Predicate<WikiTitle> isThere) {
        Deque<ListedPage> listed = new ArrayDeque<>(ListedPages.of(page.outline(), page.name())
                .filter(link -> isThere.test(link.target()))
                .toList());
        return listed.isEmpty() ? blocks : new ListedIdeas(page, listed).insert(blocks);
    }

    private List<RenderedBlock> insert(List<RenderedBlock> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            all.add(blocks.get(i));
            boolean goesOn = i + 1 < blocks.size() && isItem(blocks.get(i)) && isItem(blocks.get(i + 1));
            if (!goesOn) {
                addUpTo(end(blocks.get(i)));
            }
        }
        addUpTo(page.source().text().length());
        return all;
    }

    private static boolean isItem(RenderedBlock block) {
        return block.content() instanceof BlockContent.ShownItem;
    }

    private static int end(RenderedBlock block) {
        return block.origins().stream()
                .mapToInt(origin -> origin.range().end())
                .max()
                .orElse(0);
    }

    private void addUpTo(int end) {
        while (!listed.isEmpty() && listed.peek().link().end() <= end) {
            ListedPage next = listed.remove();
            if (seen.add(next.target())) {
                all.add(transclusion(next));
            }
        }
    }

    private RenderedBlock transclusion(ListedPage listedPage) {
        Origin origin = new Origin(page.source(), listedPage.link());
        InlineContent.TranscludedPage transcluded =
                new InlineContent.TranscludedPage(listedPage.link(), origin, listedPage.target(), Optional.empty());
        return new RenderedBlock(new BlockContent.ShownParagraph(List.of(transcluded)), List.of(origin));
    }
}
