package io.github.idealint.rule.builtin.link;

import io.github.idealint.page.FileLink;
import io.github.idealint.page.Link;
import io.github.idealint.page.WikiTitle;
import io.github.idealint.text.Passage;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a link leads that stays among the pages: to a page of the same wiki (MediaWiki manual, Help:Links), or to a file
 * beside the page.
 *
 * @param page the page as written, without the colon that may stand before its name; empty for the page itself
 * @param heading what stands after {@code #}
 * @param title the name of the page, whatever page it is written on
 */
record LinkedPage(Passage page, Optional<Passage> heading, WikiTitle title) {

    /** MediaWiki allows 255 bytes for a title, and an anchor may follow. */
    private static final int LONGEST = 600;

    /** Templates and the like, whose text is not known. */
    private static final Pattern UNSURE = Pattern.compile("[{}<>\\[\\]|]");

    private static final String UP = "..";
    private static final Pattern ELSEWHERE = Pattern.compile("L\\d+(?:-L?\\d+)?$|:~:");

    /** Where a link on a wiki page leads; empty for another name space or wiki, and for what cannot be read for sure. */
    static Optional<LinkedPage> ofWiki(Link link, WikiTitle own) {
        Passage written = link.target().trim();
        Passage target =
                written.text().startsWith(":") ? written.part(1, written.text().length()) : written;
        int end = pageEnd(target.text());
        boolean sure = isSure(target.text()) && !target.text().substring(0, end).contains(":");
        Passage page = target.part(0, end).trim();
        return sure ? Optional.of(new LinkedPage(page, heading(target), title(page.text(), own))) : Optional.empty();
    }

    /**
     * Where a link in a file leads; empty for what is no file of Markdown by its name, since a site may have it though
     * there is no such file, and for paths from the root of a site or out of the known folders.
     *
     * @param own the name of the file that has the link
     */
    static Optional<LinkedPage> ofFile(Link link, WikiTitle own) {
        Passage target = link.target().trim();
        int end = pageEnd(target.text());
        Passage page = target.part(0, end);
        if (!isSure(target.text())) {
            return Optional.empty();
        }
        return page.isEmpty()
                ? Optional.of(new LinkedPage(page, anchor(target), own))
                : FileLink.target(page.text(), own).map(title -> new LinkedPage(page, anchor(target), title));
    }

    private static int pageEnd(String target) {
        int mark = target.indexOf('#');
        int query = target.indexOf('?');
        int end = mark < 0 ? target.length() : mark;
        return query >= 0 && FileLink.isPage(target.substring(0, Math.min(query, end))) ? query : end;
    }

    private static boolean isSure(String target) {
        return target.length() <= LONGEST
                && !target.isBlank()
                && !UNSURE.matcher(target).find();
    }

    private static Optional<Passage> heading(Passage target) {
        int mark = target.text().indexOf('#');
        return mark < 0
                ? Optional.empty()
                : Optional.of(target.part(mark + 1, target.text().length()).trim());
    }

    /** A heading's anchor: no line of the source, and no text that a browser looks for. */
    private static Optional<Passage> anchor(Passage target) {
        return heading(target)
                .filter(anchor -> !ELSEWHERE.matcher(anchor.text()).lookingAt());
    }

    /** The name of a page, seen from another. */
    private static WikiTitle title(String text, WikiTitle own) {
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

    /** What stands after the last slash of the page, without the ending of a file. */
    Passage lastPart() {
        String text = page.text();
        return page.part(text.lastIndexOf('/') + 1, FileLink.withoutEnding(text).length());
    }
}
