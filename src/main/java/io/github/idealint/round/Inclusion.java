package io.github.idealint.round;

import io.github.idealint.page.FileLink;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Link;
import io.github.idealint.page.Transclusion;
import io.github.idealint.page.WikiTitle;
import io.github.idealint.text.PageAllowance;
import io.github.idealint.text.TextRange;
import java.util.Optional;

/**
 * An inclusion of a page, templates excepted (MediaWiki manual: Transclusion); in Markdown, which has none, a link to a page in a
 * list of pages.
 *
 * @param range all of it, with its braces or brackets
 * @param target the page that is included
 * @param onPage whether it counts when the page itself is viewed, so is not in {@code <includeonly>}
 * @param included whether it counts when the page is included in another, so is not in {@code <noinclude>}
 */
public record Inclusion(TextRange range, WikiTitle target, boolean onPage, boolean included) {

    private static final int BYTES = 160;
    private static final String UP = "../";

    /** MediaWiki allows 255 bytes for a title, and a heading may follow. */
    private static final int LONGEST = 600;

    /** The memory that it takes with its step in the graph of pages, in bytes. */
    long weight() {
        return BYTES + target.parts().stream().mapToLong(PageAllowance::weight).sum();
    }

    /** The inclusion that a transclusion is; empty if it includes a template. */
    static Optional<Inclusion> of(Transclusion call, IdeaPage page) {
        Optional<WikiTitle> target = call.isOfPage()
                ? Optional.of(call.target())
                : relative(call.name().text(), page.name().title());
        return target.filter(title -> !title.isEmpty())
                .map(title -> new Inclusion(call.range(), title, call.onPage(), call.included()));
    }

    /** The page that a link in a list of Markdown means; empty for a link to a part of a page. */
    static Optional<Inclusion> of(Link link, IdeaPage page) {
        WikiTitle own = page.name().title();
        return FileLink.target(link.target().trim().text(), own)
                .filter(target -> !target.equals(own))
                .map(target -> new Inclusion(link.range(), target, true, true));
    }

    /** The page that a name means which is relative to another page: {@code /Timer}, {@code ../Timer}. */
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
