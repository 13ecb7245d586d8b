package io.github.idealint.rule.builtin.link;

import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Link;
import java.util.stream.Stream;

/** Finds the links of a page that leave the wiki. */
final class ExternalLinks {

    private ExternalLinks() {}

    /** Those that readers can click on, by place. */
    static Stream<Link> of(IdeaPage page) {
        return page.links().stream().filter(link -> link.isExternal() && !page.isLiteral(link.range()));
    }
}
