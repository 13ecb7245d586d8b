package io.github.idealint.preview;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.markup.Outline;
import io.github.idealint.markup.Outline.View;
import io.github.idealint.page.WikiTitle;
import io.github.idealint.text.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows pages as readers of the wiki will see them, with what was found of them, as HTML files of one piece. */
public final class Previewer {

    /** About how many characters a file has at most, findings apart. */
    private static final int MOST_CHARACTERS = 4_000_000;

    private static final int MOST_ELSEWHERE = 200;

    private final Function<SourceText, Outline> outlines;
    private final Function<WikiTitle, Optional<WikiPage>> pages;
    private final LintResult result;
    private final Map<SourceText, List<Diagnostic>> diagnostics;
    private final String summary;
    private final Optional<String> wikiUrl;

    /**
     * A previewer for a run.
     *
     * @param outlines what pages are made of, by their text; asked of every page that is shown, once in each file
     * @param pages the pages that others can pull in or link to; for the name of one that only points to another, that one
     * @param result what was found
     * @param summary the same in a sentence
     * @param wikiUrl what stands before the name of a page in its address; without it links to the wiki lead nowhere
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

    /** A page with everything it pulls in. */
    public String page(String title, WikiPage page) {
        TransclusionExpander expansion = expansion();
        expansion.addOne(page, read(page, View.PAGE));
        return html(title, expansion.parts());
    }

    /** Pages one after another. */
    public String pages(String title, List<WikiPage> all) {
        TransclusionExpander expansion = expansion();
        all.forEach(page -> expansion.addOne(page, read(page, View.PAGE)));
        return html(title, expansion.parts());
    }

    private TransclusionExpander expansion() {
        return new TransclusionExpander(pages, page -> read(page, View.INCLUDED), MOST_CHARACTERS);
    }

    private List<RenderedBlock> read(WikiPage page, View view) {
        ParsedPage parsed = new ParsedPage(page.name(), outlines.apply(page.source()));
        FindingMarks marks = FindingMarks.of(diagnostics.getOrDefault(page.source(), List.of()));
        return BlockRenderer.of(parsed, parsed.outline().hidden(view), marks);
    }

    private String html(String title, List<RenderedBlock> parts) {
        MarginLayout margin = MarginLayout.of(parts, result.diagnostics());
        List<PreviewContent> shown = Layout.of(margin.parts());
        List<MarginNote> elsewhere = margin.elsewhere();
        StringOutput html = new StringOutput();
        JtepageGenerated.render(
                new OwaspHtmlTemplateOutput(html),
                null,
                new Preview(
                        title,
                        summary,
                        shown,
                        elsewhere.stream().limit(MOST_ELSEWHERE).toList(),
                        Math.max(0, elsewhere.size() - MOST_ELSEWHERE),
                        new LinkResolver(shown, pages, wikiUrl)));
        return html.toString();
    }
}
