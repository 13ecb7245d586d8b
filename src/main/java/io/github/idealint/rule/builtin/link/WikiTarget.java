package io.github.idealint.rule.builtin.link;

import io.github.idealint.page.Link;
import io.github.idealint.page.WikiTitle;
import io.github.idealint.text.Passage;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a link to a page of the same wiki leads (MediaWiki manual, Help:Links).
 *
 * @param page the page's name as written, without the colon that may stand before it; empty for the page itself
 * @param heading what stands after {@code #}
 */
record WikiTarget(Passage page, Optional<Passage> heading) {

    /** MediaWiki allows 255 bytes for a title, and an anchor may follow. */
    private static final int LONGEST = 600;

    /** Templates and the like, whose text is not known. */
    private static final Pattern UNSURE = Pattern.compile("[{}<>\\[\\]|]");

    private static final String UP = "..";

    /** Where a link leads; empty for another name space or wiki, and for what cannot be read for sure. */
    static Optional<WikiTarget> of(Link link) {
        Passage written = link.target().trim();
        Passage target =
                written.text().startsWith(":") ? written.part(1, written.text().length()) : written;
        String text = target.text();
        int mark = text.indexOf('#');
        int end = mark < 0 ? text.length() : mark;
        boolean sure = text.length() <= LONGEST
                && !text.isBlank()
                && !UNSURE.matcher(text).find()
                && !text.substring(0, end).contains(":");
        return sure ? Optional.of(new WikiTarget(target.part(0, end).trim(), heading(target, mark))) : Optional.empty();
    }

    private static Optional<Passage> heading(Passage target, int mark) {
        return mark < 0
                ? Optional.empty()
                : Optional.of(target.part(mark + 1, target.text().length()).trim());
    }

    /** The name of the page, seen from another. */
    WikiTitle title(WikiTitle own) {
        String text = page.text();
        if (text.startsWith("/")) {
            return own.below(WikiTitle.of(text));
        }
        boolean relative = text.equals(UP) || text.startsWith(UP + "/");
        WikiTitle from = relative ? own : WikiTitle.of("");
        String rest = text;
        while (relative && (rest.equals(UP) || rest.startsWith(UP + "/"))) {
            from = from.folder();
            rest = rest.substring(Math.min(rest.length(), UP.length() + 1));
        }
        return from.below(WikiTitle.of(rest));
    }

    /** What stands after the last slash of the page's name. */
    Passage lastPart() {
        String text = page.text();
        return page.part(text.lastIndexOf('/') + 1, text.length());
    }
}
