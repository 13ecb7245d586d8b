package io.github.idealint.preview;

import io.github.idealint.diagnostic.Severity;
import io.github.idealint.markup.Outline;
import io.github.idealint.preview.StyledText.Style;
import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import io.github.idealint.text.TextRanges;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Makes inline content of ranges of a page: each character gets its styles, its link and its mark, and markup is left out. */
final class InlineRenderer {

    private final String text;
    private final Outline outline;
    private final List<TextEdit> edits;
    private final BitSet hidden = new BitSet();
    private TagStyles tags = new TagStyles();
    private final InlineStyles styles;
    private final LinkMap links;
    private final FindingMarks marks;

    /**
     * A renderer of a page.
     *
     * @param hidden the ranges that are not shown, such as {@code <noinclude>} on a page that is transcluded
     * @param marks the marks of the findings on the page
     */
    InlineRenderer(ParsedPage page, TextRanges hidden, FindingMarks marks) {
        this.outline = page.outline();
        this.text = outline.source().text();
        this.edits = outline.shown();
        this.links = LinkMap.of(page);
        this.styles = InlineStyles.of(outline);
        this.marks = marks;
        hidden.ranges().forEach(range -> this.hidden.set(range.start(), range.end()));
    }

    /** The links and transclusions of the page. */
    LinkMap links() {
        return links;
    }

    /** Whether the character at an offset is in a hidden range. */
    boolean isHidden(int offset) {
        return hidden.get(offset);
    }

    /** Whether all characters of a range are in hidden ranges; false for an empty range. */
    boolean isHidden(TextRange range) {
        return !range.isEmpty() && hidden.nextClearBit(range.start()) >= range.end();
    }

    /** The inline content of a range within one block; a line end becomes a blank. */
    List<InlineContent> render(TextRange range) {
        tags.endBlock();
        return new RangeWalk(range).inlines();
    }

    /** The inline content of the lines of a range, with their line ends. */
    List<InlineContent> lines(TextRange range, UnaryOperator<TextRange> cut) {
        List<InlineContent> content = new ArrayList<>();
        int last = outline.source().lineAt(range.end());
        for (int line = outline.source().lineAt(range.start()); line <= last; line++) {
            content.addAll(render(cut.apply(linePart(line, range))));
            if (line < last) {
                content.add(InlineContent.Phrase.of("\n"));
            }
        }
        return content;
    }

    private TextRange linePart(int line, TextRange range) {
        TextRange whole = outline.source().line(line);
        int start = Math.max(whole.start(), range.start());
        return new TextRange(start, Math.max(start, Math.min(whole.end(), range.end())));
    }

    /** The same where tags end with the range, as they do in the cell of a table. */
    List<InlineContent> renderApart(TextRange range) {
        TagStyles outer = tags;
        tags = new TagStyles();
        List<InlineContent> inlines = new RangeWalk(range).inlines();
        tags = outer;
        return inlines;
    }

    /** The styles that tags have opened and that nothing has ended. */
    Set<Style> open() {
        tags.endBlock();
        return tags.and(Set.of());
    }

    /** One walk over a range, from its first character to its last. */
    private final class RangeWalk {

        private final TextRange range;
        private final PhraseBuilder phrases = new PhraseBuilder();
        private int at;
        private int edit;

        RangeWalk(TextRange range) {
            this.range = range;
            this.at = range.start();
            this.edit = outline.firstShownFrom(range.start());
        }

        List<InlineContent> inlines() {
            while (at < range.end()) {
                step();
            }
            return phrases.inlines();
        }

        private void step() {
            while (edit < edits.size() && edits.get(edit).range().start() < at) {
                edit++;
            }
            Optional<InlineContent.TranscludedPage> page =
                    links.transclusion(at).filter(found -> range.contains(found.range()));
            boolean edited = edit < edits.size() && edits.get(edit).range().start() == at;
            if (hidden.get(at)) {
                at++;
            } else if (page.isPresent()) {
                transclude(page.get());
            } else if (edited && range.contains(edits.get(edit).range())) {
                replace(edits.get(edit));
            } else {
                character();
            }
        }

        private void transclude(InlineContent.TranscludedPage page) {
            phrases.add(page.marked(marks.in(page.range())));
            at = page.range().end();
        }

        private void replace(TextEdit change) {
            String replaced =
                    text.substring(change.range().start(), change.range().end());
            tags.apply(replaced);
            if (styles.isApostrophe(at)) {
                append("'");
            }
            if (!links.isMarkup(at) && TagStyles.isLineBreak(replaced)) {
                phrases.lineBreak();
            } else if (!links.isMarkup(at)) {
                append(change.replacement());
            }
            at = change.range().end();
        }

        private void character() {
            links.number(at).ifPresent(this::append);
            int next = Math.min(range.end(), at + Character.charCount(text.codePointAt(at)));
            if (!links.isMarkup(at)) {
                append(blankForLineEnd(text.substring(at, next)));
            }
            at = next;
        }

        private static String blankForLineEnd(String character) {
            return character.equals("\n") || character.equals("\r") ? " " : character;
        }

        private void append(String shown) {
            if (!shown.isEmpty()) {
                phrases.add(links.target(at), shown, tags.and(styles.at(at)), marks.at(at));
            }
        }
    }

    /** Joins characters of one style to styled text, and styled text of one link to a phrase. */
    private static final class PhraseBuilder {

        private final List<InlineContent> inlines = new ArrayList<>();
        private final List<StyledText> texts = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private Optional<LinkTarget> target = Optional.empty();
        private Set<Style> styles = Set.of();
        private Optional<Severity> mark = Optional.empty();

        void add(InlineContent.TranscludedPage page) {
            endPhrase();
            inlines.add(page);
        }

        void lineBreak() {
            endText();
            texts.add(StyledText.lineBreak());
        }

        void add(Optional<LinkTarget> newTarget, String shown, Set<Style> newStyles, Optional<Severity> newMark) {
            if (!newTarget.equals(target)) {
                endPhrase();
                target = newTarget;
            }
            if (!newStyles.equals(styles) || !newMark.equals(mark)) {
                endText();
                styles = newStyles;
                mark = newMark;
            }
            text.append(shown);
        }

        List<InlineContent> inlines() {
            endPhrase();
            return List.copyOf(inlines);
        }

        private void endText() {
            if (!text.isEmpty()) {
                texts.add(new StyledText(text.toString(), styles, mark));
                text.setLength(0);
            }
        }

        private void endPhrase() {
            endText();
            if (!texts.isEmpty()) {
                inlines.add(new InlineContent.Phrase(target, texts));
                texts.clear();
            }
        }
    }
}
