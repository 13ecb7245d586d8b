package io.github.idealint.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.Marked;
import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.diagnostic.RuleDescriptor;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.engine.MarkupChoice;
import io.github.idealint.page.WikiTitle;
import io.github.idealint.preview.Previewer.WikiPage;
import io.github.idealint.text.Embedding;
import io.github.idealint.text.Embedding.Anchor;
import io.github.idealint.text.Position;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Pages with «marks» around what is found, and what a preview of the first of them shows. */
final class PreviewedPages {

    private final Map<String, WikiPage> pages = new LinkedHashMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private Optional<String> wikiUrl = Optional.empty();
    private String summary = "All is well.";

    /** A page {@code Round}. */
    static PreviewedPages of(String drawn) {
        return new PreviewedPages().with("Round", drawn);
    }

    /** Two pages of one file, the first of them {@code Round}. */
    static PreviewedPages ofOneFile(String path, String drawn, String name, String other) {
        return new PreviewedPages().with("Round", drawn, inside(path, "Round")).with(name, other, inside(path, name));
    }

    private static Function<String, SourceText> inside(String path, String title) {
        Anchor start = new Anchor(0, new Position(1, 1));
        return text -> SourceText.within(path, Embedding.of(title, 0, List.of(start)), text);
    }

    /** Adds a page; each mark on it is an error of the rule {@code some-rule}. */
    PreviewedPages with(String name, String drawn) {
        return with(name, drawn, text -> SourceText.of(name + ".wiki", text));
    }

    /** Adds a page in Markdown. */
    PreviewedPages withMarkdown(String name, String drawn) {
        return with(name, drawn, text -> SourceText.of(name + ".md", text));
    }

    private PreviewedPages with(String name, String drawn, Function<String, SourceText> file) {
        Marked page = Marked.parse(drawn);
        SourceText source = file.apply(page.text());
        WikiTitle title = WikiTitle.of(name);
        pages.put(title.key(), new WikiPage(title, source));
        page.ranges().forEach(range -> diagnostics.add(diagnostic(Severity.ERROR, source, Finding.at(range, "Oh."))));
        return this;
    }

    /** Adds a name under which a page is found as well, as by a redirect. */
    PreviewedPages withRedirect(String name, String to) {
        pages.put(WikiTitle.of(name).key(), pages.get(WikiTitle.of(to).key()));
        return this;
    }

    /** Adds a finding about the first occurrence of some words. */
    PreviewedPages found(Severity severity, String page, String words, String message) {
        SourceText source = pages.get(WikiTitle.of(page).key()).source();
        int start = source.text().indexOf(words);
        TextRange range = new TextRange(start, start + words.length());
        Fix fix = Fix.safe("Write '" + message + "'", TextEdit.delete(range));
        diagnostics.add(diagnostic(severity, source, Finding.at(range, message).fixedBy(fix)));
        return this;
    }

    /** Names what precedes pages in the addresses of the wiki. */
    PreviewedPages at(String url) {
        wikiUrl = Optional.of(url);
        return this;
    }

    PreviewedPages summedUpAs(String sentence) {
        summary = sentence;
        return this;
    }

    private static Diagnostic diagnostic(Severity severity, SourceText source, Finding finding) {
        return new Diagnostic(
                new RuleDescriptor("some-rule", "something", Severity.ERROR, "level"), severity, source, finding);
    }

    String html() {
        WikiPage first = pages.values().iterator().next();
        return previewer().page(first.name().toString(), first);
    }

    /** A file with all pages one after another. */
    Document all() {
        return Jsoup.parse(previewer().pages("All", List.copyOf(pages.values())));
    }

    private Previewer previewer() {
        return new Previewer(
                MarkupChoice.builtIn()::parse,
                name -> Optional.ofNullable(pages.get(name.key())),
                new LintResult(List.of(), List.of(), diagnostics),
                summary,
                wikiUrl);
    }

    Document document() {
        return Jsoup.parse(html());
    }

    /** Checks the body without the margin; line ends and indentation of the expected HTML count for nothing. */
    void show(String html) {
        assertThat(shown()).isEqualTo(html.replaceAll("\\s*\\R\\s*", "").strip());
    }

    /** The body without the margin. */
    Element main() {
        Element main = document().selectFirst("main");
        main.select(".note, .from").remove();
        main.select("div.row, div.item").unwrap();
        return main;
    }

    /** The body without the margin, as HTML without line ends. */
    String shown() {
        Element main = main();
        main.ownerDocument().outputSettings().prettyPrint(false);
        return main.html().replaceAll("\\s*\\R\\s*", "").strip();
    }
}
