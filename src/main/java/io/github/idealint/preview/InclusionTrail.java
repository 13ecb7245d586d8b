package io.github.idealint.preview;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.preview.Previewer.WikiPage;
import io.github.idealint.text.MessageTemplate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The pages that a block is in, each included by the one before it.
 *
 * @param pages the pages, the outermost first; at least one
 */
record InclusionTrail(List<WikiPage> pages) {

    private static final MessageTemplate ENDLESS = new MessageTemplate("This inclusion would never end: {}.");
    private static final MessageTemplate TOO_DEEP =
            new MessageTemplate("{} is not included here, because inclusions are followed only {} levels deep.");

    /** How many pages deep inclusions are followed. */
    static final int MAX_DEPTH = 20;

    InclusionTrail {
        pages = List.copyOf(pages);
    }

    /** That of what stands on a page itself. */
    static InclusionTrail from(WikiPage page) {
        return new InclusionTrail(List.of(page));
    }

    /** That of a page which is included at the end of this one. */
    InclusionTrail with(WikiPage page) {
        return new InclusionTrail(Stream.concat(pages.stream(), Stream.of(page)).toList());
    }

    /** Why a page cannot be included here; empty if it can. */
    Optional<String> objection(WikiPage page) {
        if (pages.stream().anyMatch(one -> one.source().equals(page.source()))) {
            return Optional.of(ENDLESS.with(circle(page)));
        }
        return pages.size() > MAX_DEPTH
                ? Optional.of(TOO_DEEP.with(quoted(page.name().toString()), MAX_DEPTH))
                : Optional.empty();
    }

    /** The way from the outermost page to one that is among them: {@code 'A' includes 'B', which includes 'A'}. */
    private String circle(WikiPage page) {
        WikiPage innermost = pages.get(pages.size() - 1);
        String last = innermost.source().equals(page.source()) ? "itself" : name(page);
        String included = Stream.concat(pages.stream().skip(1).map(InclusionTrail::name), Stream.of(last))
                .collect(Collectors.joining(", which includes "));
        return name(pages.get(0)) + " includes " + included;
    }

    private static String name(WikiPage page) {
        return quoted(page.name().toString());
    }
}
