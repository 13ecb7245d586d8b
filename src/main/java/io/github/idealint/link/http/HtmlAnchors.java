package io.github.idealint.link.http;

import io.github.idealint.link.PageAnchors;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The places of a page that links can name after a number sign.
 *
 * @param names the identifiers and anchor names in its text
 * @param complete whether the whole text was read
 */
record HtmlAnchors(Set<String> names, boolean complete) {

    /** Lines of source code, comments and routes that scripts put into a page after it was fetched; quoted text. */
    private static final Pattern MADE_BY_SCRIPTS =
            Pattern.compile("L\\d++(?:C\\d++)?(?:-L?\\d++(?:C\\d++)?)?|[!/].*|.*:~:.*|.*=.*"
                    + "|(?:issuecomment-|discussion_r|diff-|pullrequestreview-|note_|comment-).*");

    HtmlAnchors {
        names = Set.copyOf(names);
    }

    /** Whether a page's text could tell if it has the place. */
    static boolean isWorthLooking(String fragment) {
        return !fragment.isEmpty()
                && !fragment.equalsIgnoreCase("top")
                && !MADE_BY_SCRIPTS.matcher(fragment).matches();
    }

    /** What the page tells about fragments as links write them. */
    PageAnchors of(Set<String> fragments) {
        Set<String> present = only(fragments, this::has);
        Set<String> absent = only(fragments, each -> complete && isWorthLooking(each) && !has(each));
        return new PageAnchors(present, absent);
    }

    private static Set<String> only(Set<String> fragments, Predicate<String> kept) {
        return fragments.stream().filter(kept).collect(Collectors.toSet());
    }

    /** As written, or decoded (HTML Standard, 7.4.6.4); or as GitHub and its like prefix the places of a page. */
    private boolean has(String fragment) {
        return Stream.of(fragment, PercentCode.decode(fragment))
                .anyMatch(each -> names.contains(each)
                        || names.contains("user-content-" + each)
                        || each.isEmpty()
                        || each.equalsIgnoreCase("top"));
    }
}
