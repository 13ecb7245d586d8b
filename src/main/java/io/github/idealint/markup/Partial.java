package io.github.idealint.markup;

import io.github.idealint.text.TextRange;

/**
 * A part of a page that is not shown everywhere (MediaWiki manual: Transclusion, Partial transclusion).
 *
 * @param kind where it is shown
 * @param range from the tag that opens it to the one that closes it; to the end of the page if nothing does
 * @param content what stands between the tags
 */
public record Partial(Kind kind, TextRange range, TextRange content) {

    /** Where a part is shown. */
    public enum Kind {
        /** On the page itself alone: {@code <noinclude>}. */
        NOINCLUDE,
        /** Only where the page is included: {@code <includeonly>}. */
        INCLUDEONLY,
        /** On the page itself; where the page is included, such parts alone are shown: {@code <onlyinclude>}. */
        ONLYINCLUDE
    }

    public Partial {
        if (!range.contains(content)) {
            throw new IllegalArgumentException("a part ends before its content: " + range + ", " + content);
        }
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }
}
