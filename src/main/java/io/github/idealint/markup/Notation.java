package io.github.idealint.markup;

import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import java.util.List;

/** How a markup is written: what rules propose, and the examples in their messages. */
public interface Notation {

    /** The markup. */
    Markup markup();

    /** The mark of a list item: {@code *}. */
    String bullet();

    /** The mark of an item of a numbered list: {@code #}. */
    String number();

    /**
     * What stands before an item of a list in lists: {@code **}; in Markdown the mark is indented.
     *
     * @param depth 1 for items of the outermost list
     */
    String mark(boolean isNumbered, int depth);

    /** A list item: {@code * Language: C}. */
    default String item(String text) {
        return bullet() + " " + text;
    }

    /** The marks before and after text that stands out: {@code ''}, {@code '''} or both. */
    String emphasis(Inline.Emphasis.Weight weight);

    /** Strong text: {@code '''text'''}. */
    String strong(String text);

    /** The label of a field: {@code '''Summary:'''}. */
    default String label(String name) {
        return strong(name + ":");
    }

    /** A field as an entry of a list of definitions: {@code ; Language: C}; where there is none, as a label. */
    default String term(String name, String value) {
        return label(name) + " " + value;
    }

    /** Text shown as code: {@code <code>text</code>}. */
    String code(String text);

    /**
     * A heading: {@code === Add a trace viewer ===}.
     *
     * @param level 1 to 6, the outermost first
     */
    String heading(int level, String title);

    /**
     * The edits that give a heading of a page another level; none if it is not written with marks of its own.
     *
     * @param heading from its first mark to its last
     * @param level 1 to 6, the outermost first
     */
    List<TextEdit> changeLevel(SourceText source, TextRange heading, int level);

    /** A link that shows its address, or a number in its place: {@code [https://example.org]}. */
    String link(String address);

    /** A link that shows a text: {@code [https://example.org text]}. */
    String link(String address, String text);

    /** A page of the wiki pulled in: <code>{{:Name}}</code>. */
    String inclusion(String page);

    /** Whether blanks at the end of a line break it for readers, as two spaces do in Markdown (CommonMark 0.31, 6.7). */
    default boolean breaksLine(String blanks) {
        return false;
    }

    /** What closes a construct: {@code -->}, <code>|}</code>, {@code </pre>}. */
    String closing(Unclosed unclosed, SourceText source);
}
