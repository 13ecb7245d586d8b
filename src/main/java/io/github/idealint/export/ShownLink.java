package io.github.idealint.export;

import io.github.idealint.page.Link;
import io.github.idealint.text.Passage;
import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A link as readers of a page meet it.
 *
 * @param link the link
 */
record ShownLink(Link link) {

    private static final Pattern FILED = Pattern.compile("(?i)^(?:Category|File|Image|Media)[\\s\\h_]{0,9}:");
    private static final Pattern MAIL = Pattern.compile("(?i)^mailto:");

    /** Whether it leads somewhere; a category is a way to file a page, and a picture is no link. */
    boolean leadsSomewhere() {
        return link.isExternal() || !FILED.matcher(link.target().text()).find();
    }

    /** Whether it opens a mail. */
    boolean isMail() {
        return link.isExternal() && MAIL.matcher(link.target().text()).find();
    }

    /** Where it leads: an address of the web, or the name of a page. */
    String target() {
        String target = link.target().text();
        return !link.isExternal() && target.startsWith(":") ? target.substring(1) : target;
    }

    /** The changes that leave what readers see of it. */
    Stream<TextEdit> edits() {
        TextRange all = link.range();
        if (!leadsSomewhere()) {
            return Stream.of(TextEdit.delete(all));
        }
        TextRange seen = shown().range();
        return all.contains(seen)
                ? Stream.of(new TextRange(all.start(), seen.start()), new TextRange(seen.end(), all.end()))
                        .filter(range -> !range.isEmpty())
                        .map(TextEdit::delete)
                : Stream.empty();
    }

    private Passage shown() {
        return Optional.of(link.target())
                .filter(target -> link.text().map(text -> text.text().isBlank()).orElse(true))
                .or(link::text)
                .map(Passage::trim)
                .orElseThrow();
    }
}
