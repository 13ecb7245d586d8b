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
public record Call(TextRange range, WikiTitle target, boolean onPage, boolean included) {

    /** The page that a transclusion on another means; none if that is a template. */
    static Optional<Call> of(Transclusion call, IdeaPage page) {
        String name = call.name().text();
        boolean below = name.startsWith("/");
        WikiTitle target = below ? page.name().title().below(WikiTitle.of(name)) : call.target();
        return (below || call.isOfPage()) && !target.isEmpty()
                ? Optional.of(new Call(call.range(), target, call.onPage(), call.included()))
                : Optional.empty();
    }
}
