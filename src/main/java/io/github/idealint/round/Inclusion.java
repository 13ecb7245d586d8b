package io.github.idealint.round;

import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Transclusion;
import io.github.idealint.page.WikiTitle;
import io.github.idealint.text.TextRange;
import java.util.Optional;

/**
 * An inclusion of a page, templates excepted (MediaWiki manual: Transclusion).
 *
 * @param range all of it, with its braces
 * @param target the page that is included
 * @param onPage whether it works when the page itself is looked at
 * @param included whether it works when the page is included in another
 */
public record Inclusion(TextRange range, WikiTitle target, boolean onPage, boolean included) {

    private static final String UP = "../";

    /** MediaWiki allows 255 bytes for a title, and a heading may follow. */
    private static final int LONGEST = 600;

    /** The page that a transclusion on another means; none if that is a template. */
    static Optional<Inclusion> of(Transclusion call, IdeaPage page) {
        Optional<WikiTitle> target = call.isOfPage()
                ? Optional.of(call.target())
                : relative(call.name().text(), page.name().title());
        return target.filter(title -> !title.isEmpty())
                .map(title -> new Inclusion(call.range(), title, call.onPage(), call.included()));
    }

    /** What a name means that starts with a slash or goes up, seen from a page. */
    private static Optional<WikiTitle> relative(String name, WikiTitle page) {
        boolean relative = name.length() <= LONGEST && (name.startsWith("/") || name.startsWith(UP));
        String rest = relative ? Transclusion.withoutHeading(name) : "";
        WikiTitle from = page;
        while (rest.startsWith(UP)) {
            from = from.folder();
            rest = rest.substring(UP.length());
        }
        return !rest.isBlank() ? Optional.of(from.below(WikiTitle.of(rest))) : Optional.empty();
    }
}
