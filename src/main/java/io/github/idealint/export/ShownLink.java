package io.github.idealint.export;

import io.github.idealint.page.Link;
import io.github.idealint.text.Passage;
import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A link as readers of a page see it.
 *
 * @param link the link
 */
record ShownLink(Link link) {

    private static final Pattern FILE_OR_CATEGORY =
            Pattern.compile("(?i)^(?:Category|File|Image|Media)[\\s\\h_]{0,9}:");
    private static final Pattern MAIL = Pattern.compile("(?i)^mailto:");

    /** Whether readers can follow it: a category is not shown in the text, and a file is shown as a picture. */
    boolean isFollowable() {
        return link.isExternal() || !FILE_OR_CATEGORY.matcher(link.meaning()).find();
    }

    /** Whether it opens a mail program. */
    boolean isMail() {
        return link.isExternal() && MAIL.matcher(link.target().text()).find();
    }

    /** Its target: an address on the web, or the name of a page. */
    String target() {
        String target = link.target().text();
        return !link.isExternal() && target.startsWith(":") ? target.substring(1) : target;
    }

    /** The edits that leave only what readers see of it. */
    Stream<TextEdit> edits() {
        TextRange all = link.range();
        if (!isFollowable()) {
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
                .map(text -> !link.isExternal() && text.text().startsWith(":")
                        ? text.part(1, text.text().length())
                        : text)
                .orElseThrow();
    }
}
