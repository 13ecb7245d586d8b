package io.github.idealint.preview;

import io.github.idealint.page.WikiTitle;
import io.github.idealint.text.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts pages in the place of the calls for them, down to a bound, and never in a circle. */
final class TransclusionExpander {

    private static final int DEEPEST = 20;

    /** What is written for a block, a run or a call, in characters; about. */
    private static final int MARKUP = 40;

    private final Function<WikiTitle, Optional<WikiPage>> pages;
    private final Function<WikiPage, List<RenderedBlock>> reader;
    private final Map<SourceText, List<RenderedBlock>> read = new HashMap<>();
    private final List<RenderedBlock> out = new ArrayList<>();
    private final int most;
    private int left;
    private int openings;

    /**
     * An expansion.
     *
     * @param pages the pages there are, by name; those that only point to others, by these
     * @param reader makes blocks of a page that is pulled in
     * @param most about how many characters it may come to
     */
    TransclusionExpander(
            Function<WikiTitle, Optional<WikiPage>> pages, Function<WikiPage, List<RenderedBlock>> reader, int most) {
        this.pages = pages;
        this.reader = reader;
        this.most = most;
        this.left = most;
    }

    /** Adds the page that is looked at. */
    void add(WikiPage page, List<RenderedBlock> parts) {
        parts.forEach(part -> expand(part, List.of(page)));
    }

    /** Adds a page that is one among others. */
    void addOne(WikiPage page, List<RenderedBlock> parts) {
        int from = out.size();
        add(page, parts);
        open(page, from, List.of());
    }

    /** Everything there is to see. */
    List<RenderedBlock> parts() {
        return left > 0
                ? List.copyOf(out)
                : Stream.concat(out.stream(), Stream.of(RenderedBlock.remark(end())))
                        .toList();
    }

    private String end() {
        return "The preview ends here, after about " + most + " characters of text and markup. The rest is left out.";
    }

    private void expand(RenderedBlock part, List<WikiPage> trail) {
        List<InlineContent> bits = part.content().bits();
        if (left <= 0) {
            return;
        }
        if (bits.stream().noneMatch(InlineContent.Call.class::isInstance)) {
            put(part);
        } else if (part.content() instanceof BlockContent.Paragraph || part.content() instanceof BlockContent.Item) {
            new Line(part, trail).expand(bits);
        } else {
            put(part.with(part.content().with(line -> withinLine(line, trail))));
        }
    }

    private void put(RenderedBlock part) {
        left -= MARKUP;
        pay(part.content().bits());
        if (left > 0) {
            out.add(part);
        }
    }

    private void pay(List<InlineContent> bits) {
        for (InlineContent bit : bits) {
            left -= bit instanceof InlineContent.Phrase phrase
                    ? phrase.length() + MARKUP * phrase.runs().size()
                    : MARKUP;
        }
    }

    private void open(WikiPage page, int from, List<BlockSource> callers) {
        if (from < out.size()) {
            openings++;
            PageStart opening = new PageStart("_page-" + openings, page.source());
            out.set(from, out.get(from).opening(opening).from(callers));
        }
    }

    private List<RenderedBlock> read(WikiPage page) {
        return read.computeIfAbsent(page.source(), source -> reader.apply(page));
    }

    private static boolean isIn(List<WikiPage> trail, WikiPage page) {
        return trail.stream().anyMatch(one -> one.source().equals(page.source()));
    }

    /** Why a page cannot be pulled in here; empty if it can. */
    private static Optional<String> objection(List<WikiPage> trail, WikiPage page) {
        if (isIn(trail, page)) {
            return Optional.of("This inclusion would never end: "
                    + Stream.concat(trail.stream(), Stream.of(page))
                            .map(one -> "'" + one.name() + "'")
                            .collect(Collectors.joining(" pulls in "))
                    + ".");
        }
        return trail.size() > DEEPEST
                ? Optional.of("'" + page.name() + "' is not pulled in here: it would be the page number "
                        + (trail.size() + 1) + " inside another.")
                : Optional.empty();
    }

    /** What stands for calls where only running text can. */
    private List<InlineContent> withinLine(List<InlineContent> bits, List<WikiPage> trail) {
        return bits.stream().flatMap(bit -> withinLine(bit, trail).stream()).toList();
    }

    private List<InlineContent> withinLine(InlineContent bit, List<WikiPage> trail) {
        if (!(bit instanceof InlineContent.Call call)) {
            return List.of(bit);
        }
        left -= MARKUP;
        Optional<WikiPage> page = left > 0 ? pages.apply(call.name()) : Optional.empty();
        return page.filter(found -> objection(trail, found).isEmpty())
                .flatMap(found -> line(read(found)))
                .map(this::paid)
                .orElseGet(() -> List.of(name(call, page)));
    }

    /** A text may be pulled in ever so often before the block is done that it goes into. */
    private List<InlineContent> paid(List<InlineContent> bits) {
        pay(bits);
        return bits;
    }

    /** The running text of a page that is nothing else. */
    private static Optional<List<InlineContent>> line(List<RenderedBlock> parts) {
        return Optional.of(parts)
                .filter(all -> all.size() == 1 && all.get(0).content() instanceof BlockContent.Paragraph)
                .map(all -> all.get(0).content().bits())
                .filter(bits -> bits.stream().noneMatch(InlineContent.Call.class::isInstance));
    }

    private static InlineContent name(InlineContent.Call call, Optional<WikiPage> page) {
        LinkTarget target = page.isPresent()
                ? new LinkTarget.Page(Optional.of(call.name()), Optional.empty())
                : new LinkTarget.Absent(call.name());
        return new InlineContent.Phrase(
                Optional.of(target), List.of(new StyledText(call.name().toString(), Set.of(), call.mark())));
    }

    /** A block of running text with calls in it, which blocks of other pages may divide. */
    private final class Line {

        private final RenderedBlock part;
        private final List<WikiPage> trail;
        private final List<InlineContent> bits = new ArrayList<>();
        private final List<BlockSource> pulledIn = new ArrayList<>();
        private boolean begun;

        Line(RenderedBlock part, List<WikiPage> trail) {
            this.part = part;
            this.trail = trail;
        }

        void expand(List<InlineContent> line) {
            boolean alone =
                    line.stream().noneMatch(bit -> bit instanceof InlineContent.Phrase phrase && !phrase.isBlank());
            for (InlineContent bit : line) {
                if (bit instanceof InlineContent.Call call && left > 0) {
                    expand(call, pages.apply(call.name()), alone);
                } else {
                    bits.add(bit);
                }
            }
            flush();
        }

        private void expand(InlineContent.Call call, Optional<WikiPage> page, boolean alone) {
            if (page.filter(found -> isBlocks(found, alone)).isPresent()) {
                flush();
                pullIn(page.orElseThrow(), call);
            } else {
                bits.addAll(withinLine(call, trail));
                pulledIn.add(caller(call));
                page.ifPresent(found -> pulledIn.addAll(read(found).get(0).places()));
            }
        }

        private boolean isBlocks(WikiPage page, boolean alone) {
            return alone
                    || objection(trail, page).isPresent()
                    || line(read(page)).isEmpty();
        }

        private void pullIn(WikiPage page, InlineContent.Call call) {
            int from = out.size();
            left -= MARKUP;
            Optional<String> objection = objection(trail, page);
            if (objection.isPresent()) {
                put(RenderedBlock.remark(objection.get()).from(List.of(caller(call))));
                return;
            }
            List<WikiPage> longer =
                    Stream.concat(trail.stream(), Stream.of(page)).toList();
            read(page).forEach(inner -> TransclusionExpander.this.expand(inner, longer));
            open(page, from, List.of(caller(call)));
        }

        private BlockSource caller(InlineContent.Call call) {
            return new BlockSource(trail.get(trail.size() - 1).source(), call.range());
        }

        private void flush() {
            if (bits.stream().anyMatch(bit -> bit instanceof InlineContent.Phrase phrase && !phrase.isBlank())) {
                List<InlineContent> line = List.copyOf(bits);
                BlockContent content = begun
                        ? new BlockContent.Paragraph(line)
                        : part.content().with(old -> line);
                put(part.with(content).from(pulledIn));
                begun = true;
            }
            bits.clear();
            pulledIn.clear();
        }
    }
}
