package io.github.idealint.preview;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.markup.Outline;
import io.github.idealint.markup.Outline.View;
import io.github.idealint.page.WikiTitle;
import io.github.idealint.text.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows pages as readers of the wiki will see them, with the findings of a run, in HTML files that need no other file. */
public final class Previewer {

    private static final int MAX_ELSEWHERE = 200;

    private final Function<SourceText, Outline> outlines;
    private final Function<WikiTitle, Optional<WikiPage>> pages;
    private final LintResult result;
    private final Map<SourceText, List<Diagnostic>> diagnostics;
    private final String summary;
    private final Optional<String> wikiUrl;

    /**
     * A previewer for a run.
     *
     * @param outlines the outline of a page, by its text; called once for each page that a file shows
     * @param pages the pages that others can transclude or link to, by name; for the name of a redirect its target
     * @param result the findings of the run
     * @param summary the result in a sentence
     * @param wikiUrl what precedes the name of a page in its address, such as {@code https://wiki.example.org/}; without it
     *     links to pages that are not in the file are not links there
     */
    public Previewer(
            Function<SourceText, Outline> outlines,
            Function<WikiTitle, Optional<WikiPage>> pages,
            LintResult result,
            String summary,
            Optional<String> wikiUrl) {
        this.outlines = outlines;
        this.pages = pages;
        this.result = result;
        this.diagnostics = result.diagnostics().stream().collect(Collectors.groupingBy(Diagnostic::source));
        this.summary = summary;
        this.wikiUrl = wikiUrl;
    }

    /**
     * The HTML of a file that shows a page with the pages that it transcludes, or lists in Markdown.
     *
     * @param title the title of the file
     */
    public String page(String title, WikiPage page) {
        TransclusionExpander expander = expander();
        ParsedPage parsed = parsed(page);
        List<RenderedBlock> blocks = blocks(parsed, View.PAGE);
        expander.add(
                page,
                parsed.isMarkdown()
                        ? ListedIdeas.below(
                                blocks, parsed, name -> pages.apply(name).isPresent())
                        : blocks);
        return html(title, expander);
    }

    private ParsedPage parsed(WikiPage page) {
        return new ParsedPage(page.name(), outlines.apply(page.source()));
    }

    /**
     * The HTML of a file that shows pages one after another, each with the pages that it transcludes.
     *
     * @param title the title of the file
     */
    public String pages(String title, List<WikiPage> shown) {
        TransclusionExpander expander = expander();
        shown.forEach(page -> expander.add(page, blocks(parsed(page), View.PAGE)));
        return html(title, expander);
    }

    private TransclusionExpander expander() {
        return new TransclusionExpander(pages, page -> blocks(parsed(page), View.INCLUDED));
    }

    private String html(String title, TransclusionExpander expander) {
        MarginLayout margin = MarginLayout.of(expander.blocks(), result.diagnostics());
        StringOutput html = new StringOutput();
        JtepageGenerated.render(new OwaspHtmlTemplateOutput(html), null, preview(title, margin));
        return html.toString();
    }

    private List<RenderedBlock> blocks(ParsedPage parsed, View view) {
        return InlineExpansion.of(parsed, view, outlines, pages)
                .map(expanded -> blocks(expanded, parsed.source()))
                .orElseGet(() -> BlockRenderer.render(
                        parsed, OpenMarkup.hidden(parsed.outline(), view), FindingMarks.of(found(parsed.source()))));
    }

    private List<RenderedBlock> blocks(ParsedPage expanded, SourceText own) {
        FindingMarks marks = FindingMarks.of(expanded.expanded().orElseThrow(), this::found);
        return withStarts(BlockRenderer.render(expanded, OpenMarkup.hidden(expanded.outline(), View.PAGE), marks), own);
    }

    /** Pages of several blocks begin with the first of them. */
    private static List<RenderedBlock> withStarts(List<RenderedBlock> blocks, SourceText own) {
        Set<SourceText> started = new HashSet<>(Set.of(own));
        List<RenderedBlock> all = new ArrayList<>(blocks);
        for (int i = 0; i + 1 < all.size(); i++) {
            Optional<SourceText> page = all.get(i).first();
            if (page.isPresent() && page.equals(all.get(i + 1).first()) && started.add(page.get())) {
                all.set(i, all.get(i).withPageStart(RenderedBlock.PageStart.unnumbered(page.get())));
            }
        }
        return all;
    }

    private List<Diagnostic> found(SourceText source) {
        return diagnostics.getOrDefault(source, List.of());
    }

    private Preview preview(String title, MarginLayout margin) {
        List<PreviewContent> body = BlockLayout.of(margin.blocks());
        List<MarginNote> elsewhere = margin.elsewhere();
        return new Preview(
                title,
                summary,
                body,
                elsewhere.stream().limit(MAX_ELSEWHERE).toList(),
                Math.max(0, elsewhere.size() - MAX_ELSEWHERE),
                new LinkResolver(body, pages, wikiUrl));
    }

    /**
     * A page that a preview can show.
     *
     * @param name its name in the wiki
     * @param source its text
     */
    public record WikiPage(WikiTitle name, SourceText source) {}
}
