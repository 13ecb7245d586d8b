package io.github.idealint.preview;

import io.github.idealint.markup.Block;
import io.github.idealint.markup.Inline;
import io.github.idealint.markup.Markup;
import io.github.idealint.markup.Outline;
import io.github.idealint.markup.Outline.View;
import io.github.idealint.markup.Partial;
import io.github.idealint.markup.Unclosed;
import io.github.idealint.page.WikiTitle;
import io.github.idealint.preview.OriginText.TextOrigin;
import io.github.idealint.preview.Previewer.WikiPage;
import io.github.idealint.preview.RenderedBlock.Origin;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Puts the pages that a page includes inside its lines, and those that have parameters, in their places before markup is
 * looked for, as MediaWiki does: in {@code * {{:Timer}}} the heading of the page {@code Timer} is text. An inclusion that
 * has its lines for itself is left, and so is one that would never end or would make the text too long.
 */
final class InlineExpansion {

    private static final int MOST_ROUNDS = 20;
    private static final String PARAMETER = "{{{";
    private static final Pattern NOTHING_BEFORE = Pattern.compile("^(?:<!--[^\\n]{0,500}?-->|__[A-Z]{3,30}__){0,20}+");
    private static final Pattern NOTHING_BEHIND =
            Pattern.compile("^(?:[ \\t]|<!--[^\\n]{0,500}?-->|__[A-Z]{3,30}__){0,200}+");
    private static final Pattern PARTIAL = Pattern.compile("(?i)<(?:noinclude|includeonly)\\b");

    /** Keeps two braces from finding partners on another page; readers do not see it. */
    private static final String APART = "<nowiki/>";

    /** A page of a few words goes on with the lines around it. */
    private static final Pattern WORDS = Pattern.compile("^[^-=*#:;{|\\[<\\s][^=*]{0,200}+$");

    private static final int NEAR = 300;
    private static final Pattern ABOVE = Pattern.compile("[^=\\s][ \\t]{0,50}\\r?\\n[^\\n]{0,50}\\z");
    private static final Pattern BELOW = Pattern.compile("[^\\n]{0,50}\\n[ \\t]{0,50}[^=\\s]");
    private static final Pattern OPENS_BLOCK = Pattern.compile("^(?:\\{\\||[*#:;])");

    private final Function<SourceText, Outline> outlines;
    private final Function<WikiTitle, Optional<WikiPage>> pages;
    private final ParsedPage page;
    private final Map<SourceText, Outline> included = new HashMap<>();

    private InlineExpansion(
            Function<SourceText, Outline> outlines, Function<WikiTitle, Optional<WikiPage>> pages, ParsedPage page) {
        this.outlines = outlines;
        this.pages = pages;
        this.page = page;
    }

    /** A call whose page is to be put in its place. */
    private record InlineCall(TextRange range, WikiPage target, TemplateArguments arguments, boolean opensLine) {}

    /**
     * The page with what it includes inside its lines.
     *
     * @param view from where it is looked at
     * @param outlines the outline of a text
     * @param pages the pages there are, by name
     * @return nothing if there is nothing to include, or too much
     */
    static Optional<ParsedPage> of(
            ParsedPage page,
            View view,
            Function<SourceText, Outline> outlines,
            Function<WikiTitle, Optional<WikiPage>> pages) {
        boolean calls = page.outline().inlines().stream().anyMatch(Inline.TransclusionCall.class::isInstance);
        return calls && page.outline().notation().markup() == Markup.WIKITEXT
                ? new InlineExpansion(outlines, pages, page).expand(view)
                : Optional.empty();
    }

    private Optional<ParsedPage> expand(View view) {
        OriginText text = viewed(page.outline(), view, new TextOrigin(page.source(), List.of()));
        boolean whole = text.text().equals(page.source().text());
        Outline outline = whole ? page.outline() : parsed(text);
        for (int round = 0; round < MOST_ROUNDS && outline.obstacle().isEmpty(); round++) {
            List<InlineCall> calls = calls(text, outline);
            if (calls.isEmpty()) {
                return round == 0 ? Optional.empty() : Optional.of(new ParsedPage(page.name(), outline, text));
            }
            text = replaced(text, calls);
            if (text.text().length() > SourceText.LONGEST) {
                return Optional.empty();
            }
            outline = parsed(text);
        }
        return Optional.empty();
    }

    private Outline parsed(OriginText text) {
        return outlines.apply(page.source().withText(text.text()));
    }

    /** What a view shows of a page, before its inclusions are followed. */
    private static OriginText viewed(Outline outline, View view, TextOrigin piece) {
        String source = outline.source().text();
        BitSet gone = new BitSet();
        Stream.of(
                        OpenMarkup.hidden(outline, view).ranges().stream(),
                        outline.partials().stream().flatMap(InlineExpansion::tags),
                        open(outline, Unclosed.Kind.TAG)
                                .filter(tag -> PARTIAL.matcher(outline.source().text(tag))
                                        .lookingAt()))
                .flatMap(ranges -> ranges)
                .forEach(range -> gone.set(range.start(), range.end()));
        BitSet unpaired = new BitSet();
        open(outline, Unclosed.Kind.TEMPLATE).forEach(braces -> unpaired.set(braces.start()));
        OriginText.OriginBuilder viewed = new OriginText.OriginBuilder();
        for (int at = gone.nextClearBit(0); at < source.length(); at = gone.nextClearBit(at + 1)) {
            viewed.add(source.charAt(at), piece, at);
            if (unpaired.get(at)) {
                viewed.add(APART, piece, at);
            }
        }
        return viewed.build();
    }

    private static Stream<TextRange> tags(Partial part) {
        return Stream.of(
                new TextRange(part.range().start(), part.content().start()),
                new TextRange(part.content().end(), part.range().end()));
    }

    private static Stream<TextRange> open(Outline outline, Unclosed.Kind kind) {
        return outline.unclosed().stream().filter(open -> open.kind() == kind).map(Unclosed::opening);
    }

    private List<InlineCall> calls(OriginText text, Outline outline) {
        List<InlineCall> calls = new ArrayList<>();
        int done = 0;
        for (Inline inline : outline.inlines()) {
            if (inline instanceof Inline.TransclusionCall call && call.range().start() >= done) {
                call(text, outline, call).ifPresent(calls::add);
                done = call.range().end();
            }
        }
        return calls;
    }

    private Optional<InlineCall> call(OriginText text, Outline outline, Inline.TransclusionCall call) {
        String name = outline.passage(call.name()).trim().text();
        boolean opensLine = isAlone(text.text(), call.range(), NOTHING_BEFORE, true);
        boolean alone = opensLine
                && isAlone(text.text(), call.range(), NOTHING_BEHIND, false)
                && !isInTable(outline, call.range());
        TextOrigin piece = text.piece(call.range().start());
        return LinkTarget.Page.transcluded(name, page.name())
                .flatMap(pages)
                .filter(target -> !alone
                        || target.source().text().contains(PARAMETER)
                        || isAmongLines(text.text(), call.range())
                                && WORDS.matcher(target.source().text().strip()).matches())
                .filter(target -> piece.calls().size() < InclusionTrail.MAX_DEPTH && !isOpen(piece, target))
                .map(target -> new InlineCall(
                        call.range(),
                        target,
                        TemplateArguments.of(
                                text,
                                new TextRange(call.name().end(), call.range().end() - 2)),
                        opensLine));
    }

    /** Whether a page is being included already. */
    private boolean isOpen(TextOrigin piece, WikiPage target) {
        return target.source().equals(page.source())
                || target.source().equals(piece.source())
                || piece.calls().stream().anyMatch(call -> call.source().equals(target.source()));
    }

    private static boolean isInTable(Outline outline, TextRange call) {
        return outline.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .anyMatch(block -> block instanceof Block.Table && block.range().contains(call));
    }

    private static boolean isAlone(String text, TextRange call, Pattern nothing, boolean before) {
        int lineStart = text.lastIndexOf('\n', call.start() - 1) + 1;
        int lineEnd = text.indexOf('\n', call.end());
        String rest = before
                ? text.substring(lineStart, call.start())
                : text.substring(call.end(), lineEnd < 0 ? text.length() : lineEnd);
        return nothing.matcher(rest).matches();
    }

    /** Whether the line above a call or below it is text, with which the page's own goes on. */
    private static boolean isAmongLines(String text, TextRange call) {
        return ABOVE.matcher(text.substring(Math.max(0, call.start() - NEAR), call.start()))
                        .find()
                || BELOW.matcher(text.substring(call.end(), Math.min(text.length(), call.end() + NEAR)))
                        .lookingAt();
    }

    private OriginText replaced(OriginText text, List<InlineCall> calls) {
        OriginText.OriginBuilder builder = new OriginText.OriginBuilder();
        int done = 0;
        for (InlineCall call : calls) {
            builder.add(text, done, call.range().start());
            put(builder, text, call);
            done = call.range().end();
            if (builder.length() > SourceText.LONGEST) {
                break;
            }
        }
        return builder.add(text, done, text.text().length()).build();
    }

    private void put(OriginText.OriginBuilder builder, OriginText text, InlineCall call) {
        int start = call.range().start();
        TextOrigin outer = text.piece(start);
        Origin origin = new Origin(
                outer.source(),
                new TextRange(
                        text.offset(start),
                        Math.max(text.offset(start), text.offset(call.range().end() - 1) + 1)));
        TextOrigin piece = new TextOrigin(
                call.target().source(),
                Stream.concat(outer.calls().stream(), Stream.of(origin)).toList());
        OriginText filled = call.arguments()
                .fillIn(viewed(included.computeIfAbsent(call.target().source(), outlines), View.INCLUDED, piece));
        if (!call.opensLine() && OPENS_BLOCK.matcher(filled.text()).find()) {
            // Parser::braceSubstitution
            builder.add('\n', outer, text.offset(start));
        }
        builder.add(filled, 0, filled.text().length());
    }
}
