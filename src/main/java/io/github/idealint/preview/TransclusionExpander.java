package io.github.idealint.preview;

import io.github.idealint.page.WikiTitle;
import io.github.idealint.preview.InlineContent.TranscludedPage;
import io.github.idealint.preview.Previewer.WikiPage;
import io.github.idealint.text.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Puts transcluded pages in their places, up to a length, and never a page into itself. */
final class TransclusionExpander {

    private static final String TOO_LONG =
            "The preview ends here, after about 4 million characters. The rest is left out.";

    /** About how many characters of HTML a file has at most, findings aside. */
    private static final int MAX_LENGTH = 4_000_000;

    /** About how many characters of HTML a block, a styled text or a transclusion takes. */
    private static final int MARKUP = 40;

    private final Function<WikiTitle, Optional<WikiPage>> pages;
    private final Function<WikiPage, List<RenderedBlock>> renderer;
    private final Map<SourceText, List<RenderedBlock>> rendered = new HashMap<>();
    private final List<RenderedBlock> blocks = new ArrayList<>();
    private BlockContent.LeftOpen leftOpen = BlockContent.LeftOpen.NOTHING;
    private int remaining = MAX_LENGTH;
    private int pageStarts;

    /**
     * An expander for a file.
     *
     * @param pages the pages there are, by name; for the name of a redirect its target
     * @param renderer makes blocks of a page that is transcluded
     */
    TransclusionExpander(
            Function<WikiTitle, Optional<WikiPage>> pages, Function<WikiPage, List<RenderedBlock>> renderer) {
        this.pages = pages;
        this.renderer = renderer;
    }

    /** Adds a page at the end of the file. */
    void add(WikiPage page, List<RenderedBlock> pageBlocks) {
        int start = blocks.size();
        pageBlocks.forEach(block -> expand(block, InclusionTrail.from(page)));
        startPage(page, start, List.of());
    }

    /** The blocks of the file, and a notice if some were left out. */
    List<RenderedBlock> blocks() {
        return remaining > 0
                ? List.copyOf(blocks)
                : Stream.concat(blocks.stream(), Stream.of(RenderedBlock.notice(TOO_LONG)))
                        .toList();
    }

    /** Adds a block; {@code trail} are the pages that it is in, the outermost first. */
    private void expand(RenderedBlock block, InclusionTrail trail) {
        List<InlineContent> inlines = block.content().inlines();
        if (remaining <= 0) {
            return;
        }
        if (inlines.stream().noneMatch(TranscludedPage.class::isInstance)) {
            append(block);
        } else if (block.content() instanceof BlockContent.ShownParagraph
                || block.content() instanceof BlockContent.ShownItem) {
            new DividedBlock(block, trail).expand(inlines);
        } else {
            append(block.withContent(block.content().mapInlines(content -> inlined(content, trail))));
        }
    }

    private void append(RenderedBlock block) {
        if (block.content() instanceof BlockContent.LeftOpen left) {
            leftOpen = leftOpen.and(left);
            return;
        }
        remaining -= MARKUP;
        spend(block.content().inlines());
        if (remaining > 0) {
            blocks.add(block.withContent(leftOpen.on(block.content())).numbered(() -> ++pageStarts));
        }
    }

    private void spend(List<InlineContent> inlines) {
        for (InlineContent inline : inlines) {
            remaining -= inline instanceof InlineContent.Phrase phrase
                    ? phrase.length() + MARKUP * phrase.texts().size()
                    : MARKUP;
        }
    }

    private void startPage(WikiPage page, int firstBlock, List<RenderedBlock.Origin> transclusion) {
        if (firstBlock < blocks.size()) {
            pageStarts++;
            RenderedBlock.PageStart start = new RenderedBlock.PageStart("_page-" + pageStarts, page.source());
            blocks.set(firstBlock, blocks.get(firstBlock).withPageStart(start).withOrigins(transclusion));
        }
    }

    private List<RenderedBlock> blocksOf(WikiPage page) {
        return rendered.computeIfAbsent(page.source(), source -> renderer.apply(page));
    }

    /** Inline content with the transcluded pages in it, where no block can be: a page of blocks is only named. */
    private List<InlineContent> inlined(List<InlineContent> inlines, InclusionTrail trail) {
        return inlines.stream()
                .flatMap(inline ->
                        inline instanceof TranscludedPage page ? inlined(page, trail).stream() : Stream.of(inline))
                .toList();
    }

    private List<InlineContent> inlined(TranscludedPage transcluded, InclusionTrail trail) {
        remaining -= MARKUP;
        Optional<WikiPage> page = remaining > 0 ? pages.apply(transcluded.title()) : Optional.empty();
        Optional<List<InlineContent>> content =
                page.filter(found -> trail.objection(found).isEmpty()).flatMap(found -> onlyParagraph(blocksOf(found)));
        // A block may transclude a page many times before it is appended: the length counts at once.
        content.ifPresent(this::spend);
        return content.orElseGet(() -> List.of(name(transcluded, page)));
    }

    /** The inline content of a page that is one paragraph, without transclusions; empty for any other page. */
    private static Optional<List<InlineContent>> onlyParagraph(List<RenderedBlock> blocks) {
        return Optional.of(blocks)
                .filter(all -> all.size() == 1 && all.get(0).content() instanceof BlockContent.ShownParagraph)
                .map(all -> all.get(0).content().inlines())
                .filter(inlines -> inlines.stream().noneMatch(TranscludedPage.class::isInstance));
    }

    private static InlineContent name(TranscludedPage transcluded, Optional<WikiPage> page) {
        LinkTarget target = page.isPresent()
                ? new LinkTarget.Page(Optional.of(transcluded.title()), Optional.empty())
                : new LinkTarget.AbsentPage(transcluded.title());
        return new InlineContent.Phrase(
                Optional.of(target),
                List.of(new StyledText(transcluded.title().toString(), Set.of(), transcluded.mark())));
    }

    /** A paragraph or item with transclusions, which the blocks of other pages may divide. */
    private final class DividedBlock {

        private final RenderedBlock block;
        private final InclusionTrail trail;
        private final List<InlineContent> inlines = new ArrayList<>();
        private final List<RenderedBlock.Origin> inlinedOrigins = new ArrayList<>();
        private boolean divided;

        DividedBlock(RenderedBlock block, InclusionTrail trail) {
            this.block = block;
            this.trail = trail;
        }

        void expand(List<InlineContent> content) {
            boolean alone = content.stream().noneMatch(DividedBlock::isText);
            for (InlineContent inline : content) {
                if (inline instanceof TranscludedPage page && remaining > 0) {
                    expand(page, pages.apply(page.title()), alone);
                } else {
                    inlines.add(inline);
                }
            }
            endBlock();
        }

        private static boolean isText(InlineContent inline) {
            return inline instanceof InlineContent.Phrase phrase && !phrase.isBlank();
        }

        private void expand(TranscludedPage transcluded, Optional<WikiPage> page, boolean alone) {
            if (page.filter(found -> isBlocks(found, alone)).isPresent()) {
                endBlock();
                transclude(page.orElseThrow(), transcluded.origin());
            } else {
                inlines.addAll(inlined(transcluded, trail));
                inlinedOrigins.add(transcluded.origin());
                page.ifPresent(
                        found -> inlinedOrigins.addAll(blocksOf(found).get(0).origins()));
            }
        }

        private boolean isBlocks(WikiPage page, boolean alone) {
            return alone
                    || trail.objection(page).isPresent()
                    || onlyParagraph(blocksOf(page)).isEmpty();
        }

        private void transclude(WikiPage page, RenderedBlock.Origin transclusion) {
            int start = blocks.size();
            remaining -= MARKUP;
            Optional<String> objection = trail.objection(page);
            if (objection.isPresent()) {
                append(RenderedBlock.notice(objection.get()).withOrigins(List.of(transclusion)));
                return;
            }
            InclusionTrail longer = trail.with(page);
            blocksOf(page).forEach(inner -> TransclusionExpander.this.expand(inner, longer));
            startPage(page, start, List.of(transclusion));
        }

        private void endBlock() {
            if (inlines.stream().anyMatch(DividedBlock::isText)) {
                List<InlineContent> content = List.copyOf(inlines);
                BlockContent part = divided
                        ? new BlockContent.ShownParagraph(content)
                        : block.content().mapInlines(old -> content);
                append(block.withContent(part).withOrigins(inlinedOrigins));
                divided = true;
            }
            inlines.clear();
            inlinedOrigins.clear();
        }
    }
}
