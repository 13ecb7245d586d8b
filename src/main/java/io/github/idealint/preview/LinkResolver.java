package io.github.idealint.preview;

import static io.github.idealint.text.MessageText.quoted;
import static io.github.idealint.text.MessageText.shortened;

import io.github.idealint.page.HeadingAnchors;
import io.github.idealint.page.WikiTitle;
import io.github.idealint.preview.Previewer.WikiPage;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.SourceText;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Resolves the targets of links: to places in the file, to pages of the wiki, or to addresses on the web. */
final class LinkResolver {

    private static final MessageTemplate ON_WIKI = new MessageTemplate("The page {} on the wiki");
    private static final MessageTemplate NO_PAGE =
            new MessageTemplate("There is no page '{}' here: it is not among the pages checked.");
    private static final MessageTemplate NO_HEADING = new MessageTemplate("There is no heading {} on this page.");

    private final Function<WikiTitle, Optional<WikiPage>> pages;
    private final Optional<String> wikiUrl;
    private final Map<SourceText, String> pageIds = new HashMap<>();
    private final Map<PageSection, String> sections = new HashMap<>();
    private final Map<String, String> anchors = new HashMap<>();

    /** A heading by its page and its anchor there. */
    private record PageSection(SourceText source, String anchor) {}

    /**
     * A resolver for a file.
     *
     * @param shown what is in the file
     * @param pages the pages there are, by name
     * @param wikiUrl what precedes the name of a page in its address; without it links to the wiki are not links in the file
     */
    LinkResolver(List<PreviewContent> shown, Function<WikiTitle, Optional<WikiPage>> pages, Optional<String> wikiUrl) {
        this.pages = pages;
        this.wikiUrl = wikiUrl;
        shown.forEach(this::register);
    }

    private void register(PreviewContent content) {
        if (content instanceof PreviewContent.NumberedHeading heading) {
            pageStarts(heading.block());
            anchors.put(heading.anchor(), heading.anchor());
            heading.block()
                    .origins()
                    .forEach(origin -> sections.putIfAbsent(
                            new PageSection(origin.source(), HeadingAnchors.of(heading.text())), heading.anchor()));
        } else if (content instanceof PreviewContent.SingleBlock single) {
            pageStarts(single.block());
        } else if (content instanceof PreviewContent.NestedList list) {
            list.entries().stream()
                    .limit(1)
                    .flatMap(entry -> entry.block().stream())
                    .forEach(this::pageStarts);
        }
    }

    private void pageStarts(RenderedBlock block) {
        block.pageStarts().forEach(page -> pageIds.putIfAbsent(page.source(), page.id()));
    }

    /** The link to a target. */
    ResolvedLink resolve(LinkTarget target) {
        if (target instanceof LinkTarget.Web web) {
            return new ResolvedLink(ResolvedLink.Kind.WEB, Optional.of(web.address()), "");
        }
        if (target instanceof LinkTarget.AbsentPage missing) {
            return absent(NO_PAGE.with(shortened(missing.title().toString())));
        }
        LinkTarget.Page page = (LinkTarget.Page) target;
        return page.title()
                .map(title -> toPage(title, page.section()))
                .orElseGet(() -> toSection(page.section().orElse("")));
    }

    private static ResolvedLink absent(String title) {
        return new ResolvedLink(ResolvedLink.Kind.ABSENT, Optional.empty(), title);
    }

    private ResolvedLink toSection(String section) {
        return candidates(section)
                .flatMap(anchor -> Optional.ofNullable(anchors.get(anchor)).stream())
                .findFirst()
                .map(ResolvedLink::toPlace)
                .orElseGet(() -> absent(NO_HEADING.with(quoted(section))));
    }

    private ResolvedLink toPage(WikiTitle title, Optional<String> section) {
        return pages.apply(title)
                .map(WikiPage::source)
                .filter(pageIds::containsKey)
                .map(source -> ResolvedLink.toPlace(
                        section.flatMap(wanted -> anchor(source, wanted)).orElse(pageIds.get(source))))
                .orElseGet(() -> new ResolvedLink(
                        ResolvedLink.Kind.WIKI,
                        wikiUrl.map(base -> base + address(title, section)),
                        ON_WIKI.with(quoted(title.toString()))));
    }

    private Optional<String> anchor(SourceText source, String section) {
        return candidates(section)
                .flatMap(anchor -> Optional.ofNullable(sections.get(new PageSection(source, anchor))).stream())
                .findFirst();
    }

    /** The anchors that a link may mean: of the section as written, and of the section with its percent-encoding decoded. */
    private static Stream<String> candidates(String section) {
        return Stream.of(section, WikiTitle.of(section).toString()).map(HeadingAnchors::of);
    }

    private static String address(WikiTitle title, Optional<String> section) {
        return title.parts().stream().map(LinkResolver::encoded).collect(Collectors.joining("/"))
                + section.map(HeadingAnchors::of)
                        .map(anchor -> "#" + encoded(anchor))
                        .orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text.replace(' ', '_'), StandardCharsets.UTF_8).replace("%3A", ":");
    }
}
