package io.github.idealint.page;

import io.github.idealint.text.PageAllowance;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The places inside a page that links name after a number sign: its headings, as MediaWiki makes anchors of them
 * (Manual:$wgFragmentMode), or as GitHub does.
 *
 * @param headings what links write for the headings, in order: in wikitext what readers see, in Markdown the anchor
 * @param anchors the anchors, each as {@link #normal} leaves it; those of Markdown behind a number sign
 * @param complete whether these are all; not where the page pulls in another, or sets anchors by other means
 */
public record SectionAnchors(List<String> headings, Set<String> anchors, boolean complete) {

    private static final Pattern SHOWN_HEADING = Pattern.compile("^={1,6}(.{1,300}?)={1,6}\\s*+$");
    private static final Pattern MARKUP = Pattern.compile("'{2,5}|</?[A-Za-z][^<>]{0,200}>|[\\[\\]]");
    private static final Pattern BEFORE_BAR = Pattern.compile("\\[\\[[^\\[\\]|]{0,300}\\|");
    private static final Pattern OTHER_ANCHOR = Pattern.compile("(?i)<[^<>]{1,200}\\b(?:id|name)\\s{0,9}=|\\{\\{");
    private static final Pattern OWN = Pattern.compile("|top|toc|(?:mw|cite)[- ].*");
    private static final String OF_MARKDOWN = "#";
    private static final Pattern OF_SITE = Pattern.compile("\\A\\x{FEFF}?---\\s|\\{%|\\{:|\\{\\{[<%]");
    private static final Pattern TAG_HEADING = Pattern.compile("(?i)<h[1-6][\\s>]");

    /** Those of a page whose text is not known. */
    public static final SectionAnchors UNKNOWN = new SectionAnchors(List.of(), Set.of(), false);

    public SectionAnchors {
        headings = List.copyOf(headings);
        anchors = Set.copyOf(anchors);
    }

    /** The places inside a page. */
    public static SectionAnchors of(IdeaPage page) {
        return page.isMarkdown() ? ofMarkdown(page) : ofWikitext(page);
    }

    private static SectionAnchors ofMarkdown(IdeaPage page) {
        String source = page.source().text();
        List<String> slugs = HeadingSlugs.of(
                page.headings().stream().map(heading -> heading.text().text()).toList());
        boolean ofSite = OF_SITE.matcher(source).find();
        Set<String> anchors = HeadingSlugs.anchors(slugs, source, ofSite);
        boolean partOfAnother = ofSite && slugs.isEmpty();
        return new SectionAnchors(
                slugs,
                anchors.stream().map(OF_MARKDOWN::concat).collect(Collectors.toSet()),
                page.unreadable().isEmpty()
                        && !partOfAnother
                        && !TAG_HEADING.matcher(source).find());
    }

    private static SectionAnchors ofWikitext(IdeaPage page) {
        List<String> headings = page.lines().stream()
                .flatMap(line -> heading(page, line).stream())
                .map(SectionAnchors::shown)
                .toList();
        boolean complete = page.transclusions().isEmpty()
                && !OTHER_ANCHOR.matcher(page.source().text()).find();
        return new SectionAnchors(headings, anchors(headings), complete);
    }

    /** Those of several pages, any of which may be meant. */
    public static SectionAnchors all(List<SectionAnchors> pages) {
        return new SectionAnchors(
                pages.stream().flatMap(page -> page.headings.stream()).toList(),
                pages.stream().flatMap(page -> page.anchors.stream()).collect(Collectors.toSet()),
                pages.stream().allMatch(SectionAnchors::complete));
    }

    /** The memory that they take, in bytes. */
    public long weight() {
        return Stream.concat(headings.stream(), anchors.stream())
                .mapToLong(PageAllowance::weight)
                .sum();
    }

    /** Whether the page may have the place that a link names. */
    public boolean has(String fragment) {
        String wanted = normal(fragment);
        return !complete
                || anchors.contains(wanted)
                || anchors.contains(OF_MARKDOWN + HeadingSlugs.normal(fragment))
                || OWN.matcher(wanted).matches();
    }

    /** A heading that shows authors the template has an anchor like any other. */
    private static Optional<String> heading(IdeaPage page, Line line) {
        if (line.is(Line.Kind.HEADING)) {
            return Optional.of(line.content().text());
        }
        if (!line.is(Line.Kind.OTHER)) {
            return Optional.empty();
        }
        Matcher shown = SHOWN_HEADING.matcher(page.source().text(line.range()));
        return shown.find() ? Optional.of(shown.group(1)) : Optional.empty();
    }

    private static String shown(String heading) {
        return WikiTitle.blank(
                MARKUP.matcher(BEFORE_BAR.matcher(heading).replaceAll("")).replaceAll(""));
    }

    private static Set<String> anchors(List<String> headings) {
        return HeadingAnchors.of(headings).stream()
                .flatMap(anchor -> Stream.of(anchor, dotted(anchor)))
                .map(SectionAnchors::normal)
                .collect(Collectors.toSet());
    }

    /** The older encoding: {@code .28} for an opening parenthesis. */
    private static String dotted(String anchor) {
        return URLEncoder.encode(anchor, StandardCharsets.UTF_8)
                .replace("*", "%2A")
                .replace("%3A", ":")
                .replace('%', '.');
    }

    private static String normal(String fragment) {
        return WikiTitle.blank(WikiTitle.decoded(fragment));
    }
}
