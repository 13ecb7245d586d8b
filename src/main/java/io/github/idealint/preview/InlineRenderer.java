package io.github.idealint.preview;

import io.github.idealint.markup.Inline;
import io.github.idealint.markup.Outline;
import io.github.idealint.preview.StyledText.Style;
import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import io.github.idealint.text.TextRanges;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives each character of a page its looks, and leaves out what readers do not see. */
final class InlineRenderer {

    private static final Pattern CODE =
            Pattern.compile("(?i)<(?:code|tt|kbd|samp|source|syntaxhighlight)\\b.*", Pattern.DOTALL);

    private final String text;
    private final Outline outline;
    private final List<TextEdit> edits;
    private final BitSet gone = new BitSet();
    private final Map<Style, BitSet> styled = new EnumMap<>(Style.class);
    private final LinkMap links;
    private final FindingMarks marks;

    InlineRenderer(ParsedPage page, TextRanges hidden, FindingMarks marks) {
        this.outline = page.outline();
        this.text = outline.source().text();
        this.edits = outline.shown();
        this.links = LinkMap.of(page);
        this.marks = marks;
        hidden.ranges().forEach(range -> gone.set(range.start(), range.end()));
        outline.inlines().forEach(this::style);
    }

    private void style(Inline inline) {
        if (inline instanceof Inline.Emphasis emphasis) {
            if (emphasis.weight() != Inline.Emphasis.Weight.STRONG) {
                set(Style.EMPHASIS, emphasis.content());
            }
            if (emphasis.weight() != Inline.Emphasis.Weight.LIGHT) {
                set(Style.STRONG, emphasis.content());
            }
        } else if (inline instanceof Inline.Verbatim verbatim
                && CODE.matcher(text)
                        .region(verbatim.range().start(), verbatim.content().start())
                        .matches()) {
            set(Style.CODE, verbatim.content());
        }
    }

    private void set(Style style, TextRange range) {
        styled.computeIfAbsent(style, key -> new BitSet()).set(range.start(), range.end());
    }

    LinkMap links() {
        return links;
    }

    /** Whether readers see nothing of the character at an offset. */
    boolean isGone(int offset) {
        return gone.get(offset);
    }

    /** What readers see of a range of one block; line ends are blanks. */
    List<InlineContent> bits(TextRange range) {
        return new Stroke(range).bits();
    }

    /** One walk over a range. */
    private final class Stroke {

        private final TextRange range;
        private final TagStyles tags = new TagStyles();
        private final PhraseBuilder phrases = new PhraseBuilder();
        private int at;
        private int edit;

        Stroke(TextRange range) {
            this.range = range;
            this.at = range.start();
            this.edit = outline.firstShownFrom(range.start());
        }

        List<InlineContent> bits() {
            while (at < range.end()) {
                step();
            }
            return phrases.bits();
        }

        private void step() {
            while (edit < edits.size() && edits.get(edit).range().start() < at) {
                edit++;
            }
            boolean edited = edit < edits.size() && edits.get(edit).range().start() == at;
            if (gone.get(at)) {
                at++;
            } else if (links.call(at)
                    .filter(call -> range.contains(call.range()))
                    .isPresent()) {
                InlineContent.Call call = links.call(at).orElseThrow();
                phrases.add(call.marked(marks.in(call.range())));
                at = call.range().end();
            } else if (edited && range.contains(edits.get(edit).range())) {
                replace(edits.get(edit));
            } else {
                character();
            }
        }

        private void replace(TextEdit change) {
            String before =
                    text.substring(change.range().start(), change.range().end());
            tags.meet(before);
            if (!links.isWritten(at) && TagStyles.isBreak(before)) {
                phrases.lineBreak();
            } else if (!links.isWritten(at)) {
                put(change.replacement());
            }
            at = change.range().end();
        }

        private void character() {
            links.number(at).ifPresent(this::put);
            int next = Math.min(range.end(), at + Character.charCount(text.codePointAt(at)));
            if (!links.isWritten(at)) {
                put(blankForLineEnd(text.substring(at, next)));
            }
            at = next;
        }

        private String blankForLineEnd(String character) {
            return character.equals("\n") || character.equals("\r") ? " " : character;
        }

        private void put(String seen) {
            if (!seen.isEmpty()) {
                phrases.add(links.target(at), seen, tags.and(styles()), marks.at(at));
            }
        }

        private Set<Style> styles() {
            Set<Style> styles = EnumSet.noneOf(Style.class);
            styled.forEach((style, where) -> {
                if (where.get(at)) {
                    styles.add(style);
                }
            });
            return styles;
        }
    }
}
