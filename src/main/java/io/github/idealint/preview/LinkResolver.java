package io.github.idealint.preview;

import io.github.idealint.page.HeadingAnchors;
import io.github.idealint.page.WikiTitle;
import io.github.idealint.text.SourceText;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Knows where targets lie: in the file, in the wiki, on the web or nowhere. */
final class LinkResolver {

    private final Function<WikiTitle, Optional<WikiPage>> pages;
    private final Optional<String> wikiUrl;
    private final Map<SourceText, String> pageIds = new HashMap<>();
    private final Map<Spot, String> headings = new HashMap<>();
    private final Map<String, String> anchors = new HashMap<>();

    /** A heading by its page and its anchor there. */
    private record Spot(SourceText source, String anchor) {}

    /**
     * A compass for a file.
     *
     * @param shown what stands in the file
     * @param pages the pages there are
     * @param wikiUrl what stands before the name of a page in its address
     */
    LinkResolver(List<PreviewContent> shown, Function<WikiTitle, Optional<WikiPage>> pages, Optional<String> wikiUrl) {
        this.pages = pages;
        this.wikiUrl = wikiUrl;
        shown.forEach(this::look);
    }

    private void look(PreviewContent piece) {
        if (piece instanceof PreviewContent.Heading heading) {
            opening(heading.part());
            anchors.put(heading.anchor(), heading.anchor());
            heading.part()
                    .places()
                    .forEach(place -> headings.putIfAbsent(
                            new Spot(place.source(), HeadingAnchors.of(heading.text())), heading.anchor()));
        } else if (piece instanceof PreviewContent.One one) {
            opening(one.part());
        } else if (piece instanceof PreviewContent.Listing list) {
            list.entries().stream()
                    .limit(1)
                    .flatMap(entry -> entry.part().stream())
                    .forEach(this::opening);
        }
    }

    private void opening(RenderedBlock part) {
        part.openings().forEach(page -> pageIds.putIfAbsent(page.source(), page.id()));
    }

    /** Where a phrase leads. */
    ResolvedLink to(LinkTarget target) {
        if (target instanceof LinkTarget.Web web) {
            return new ResolvedLink(ResolvedLink.Kind.WEB, Optional.of(web.address()), "");
        }
        if (target instanceof LinkTarget.Absent absent) {
            return new ResolvedLink(
                    ResolvedLink.Kind.ABSENT, Optional.empty(), "There is no page '" + absent.page() + "' here.");
        }
        LinkTarget.Page page = (LinkTarget.Page) target;
        return page.page()
                .map(name -> toPage(name, page.place()))
                .orElseGet(() -> toPlace(page.place().orElse("")));
    }

    private ResolvedLink toPlace(String place) {
        return found(anchors, place)
                .map(LinkResolver::inside)
                .orElseGet(() -> new ResolvedLink(
                        ResolvedLink.Kind.ABSENT,
                        Optional.empty(),
                        "There is no heading '" + place + "' on this page."));
    }

    private ResolvedLink toPage(WikiTitle name, Optional<String> place) {
        return pages.apply(name)
                .map(WikiPage::source)
                .filter(pageIds::containsKey)
                .map(source ->
                        inside(place.flatMap(wanted -> heading(source, wanted)).orElse(pageIds.get(source))))
                .orElseGet(() -> new ResolvedLink(
                        ResolvedLink.Kind.WIKI,
                        wikiUrl.map(base -> base + address(name, place)),
                        "The page '" + name + "' of the wiki"));
    }

    private Optional<String> heading(SourceText source, String place) {
        return forms(place).stream()
                .map(anchor -> headings.get(new Spot(source, anchor)))
                .flatMap(anchor -> Optional.ofNullable(anchor).stream())
                .findFirst();
    }

    private static Optional<String> found(Map<String, String> ids, String place) {
        return forms(place).stream()
                .flatMap(anchor -> Optional.ofNullable(ids.get(anchor)).stream())
                .findFirst();
    }

    /** As written, and with its percent-encodings decoded. */
    private static List<String> forms(String place) {
        return List.of(
                HeadingAnchors.of(place), HeadingAnchors.of(WikiTitle.of(place).toString()));
    }

    private static ResolvedLink inside(String id) {
        return new ResolvedLink(ResolvedLink.Kind.PLACE, Optional.of(ResolvedLink.inside(id)), "");
    }

    private static String address(WikiTitle name, Optional<String> place) {
        return name.parts().stream().map(LinkResolver::encoded).collect(Collectors.joining("/"))
                + place.map(HeadingAnchors::of)
                        .map(anchor -> "#" + encoded(anchor))
                        .orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text.replace(' ', '_'), StandardCharsets.UTF_8).replace("%3A", ":");
    }
}
