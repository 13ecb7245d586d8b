package io.github.idealint.markup;

import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.Optional;

/** A construct inside running text. */
public sealed interface Inline {

    /** From the construct's first mark to its last. */
    TextRange range();

    /**
     * Text that stands out: between quotes in wikitext, between stars in Markdown.
     *
     * @param content what stands between
     * @param weight how it stands out
     * @param balanced whether as many marks stand after it as before; {@code ''Summary:'''} is light, with an apostrophe
     */
    record Emphasis(TextRange range, TextRange content, Weight weight, boolean balanced) implements Inline {

        /** How text can stand out. */
        public enum Weight {
            /** As a rule in italics. */
            LIGHT,
            /** As a rule in bold. */
            STRONG,
            /** Both at once. */
            BOTH
        }
    }

    /**
     * A link to an address: {@code [target text]}, or the bare address.
     *
     * @param target the address as written
     * @param text the link's text, where it has one
     * @param bracketed whether brackets stand around it
     */
    record ExternalLink(TextRange range, TextRange target, Optional<TextRange> text, boolean bracketed)
            implements Inline {}

    /**
     * A link to a page of the same wiki: {@code [[target|text]]}.
     *
     * @param target the page's name as written
     * @param text the link's text, where it has one
     */
    record PageLink(TextRange range, TextRange target, Optional<TextRange> text) implements Inline {}

    /**
     * Another page pulled in: {@code {{name|argument}}}.
     *
     * @param name the name as written, with a leading colon if there is one, without blanks at its ends
     * @param arguments what it is called with, in order; none of a call inside another
     */
    record TransclusionCall(TextRange range, TextRange name, List<Argument> arguments) implements Inline {

        /**
         * An argument of a call.
         *
         * @param name what it is called; empty for one that its position names
         * @param blocks the paragraphs and items of its value, each on the part of its lines that is the argument's
         */
        public record Argument(Optional<TextRange> name, List<Block> blocks) {

            public Argument {
                blocks = List.copyOf(blocks);
            }
        }

        public TransclusionCall {
            arguments = List.copyOf(arguments);
        }
    }

    /** Text inside a line that is shown as it is written: {@code <nowiki>}, {@code <code>}. */
    record Verbatim(TextRange range, TextRange content) implements Inline {}

    /**
     * Text that is struck out, so that it no longer counts.
     *
     * @param content what stands between the marks
     */
    record Struck(TextRange range, TextRange content) implements Inline {}

    /**
     * A comment.
     *
     * @param content what stands between {@code <!--} and {@code -->}
     */
    record Comment(TextRange range, TextRange content) implements Inline {}
}
