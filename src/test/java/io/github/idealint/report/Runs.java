package io.github.idealint.report;

import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.diagnostic.LintResult.CheckedIdea;
import io.github.idealint.diagnostic.LintResult.CheckedPage;
import io.github.idealint.diagnostic.RuleDescriptor;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.text.Embedding;
import io.github.idealint.text.Embedding.Anchor;
import io.github.idealint.text.Position;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Runs to report on. */
public final class Runs {

    static final RuleDescriptor LEVEL =
            new RuleDescriptor("unknown-level", "a level of no scale", Severity.ERROR, "level");
    static final RuleDescriptor LABEL =
            new RuleDescriptor("label-markup", "a label that is off", Severity.WARNING, "level");
    static final RuleDescriptor CASE =
            new RuleDescriptor("level-case", "a level in another case", Severity.INFO, "level");

    private Runs() {}

    /** A page whose ideas are called {@code Idea 1} and so on. */
    public static CheckedPage checked(SourceText source, TextRange... ideas) {
        return new CheckedPage(
                source,
                IntStream.range(0, ideas.length)
                        .mapToObj(i -> new CheckedIdea("Idea " + (i + 1), ideas[i]))
                        .toList(),
                List.of("level", "mentor"));
    }

    /** A page of one idea. */
    static CheckedPage page(String path, String text) {
        SourceText source = SourceText.of(path, text);
        return checked(source, source.range());
    }

    /** A page of one idea in an export; its text begins at a line of the file, in the first column. */
    static CheckedPage exported(String path, String title, int line, String text) {
        Embedding place = Embedding.of(title, 0, List.of(new Anchor(0, new Position(line, 1))));
        SourceText source = SourceText.within(path, place, text);
        return checked(source, source.range());
    }

    /** A finding at the first place of a text on a page. */
    static Diagnostic found(CheckedPage page, RuleDescriptor rule, String text, String message) {
        return found(page, rule, Finding.at(rangeOf(page, text), message));
    }

    static Diagnostic found(CheckedPage page, RuleDescriptor rule, Finding finding) {
        return new Diagnostic(rule, rule.severity(), page.source(), finding);
    }

    static TextRange rangeOf(CheckedPage page, String text) {
        int start = page.source().text().indexOf(text);
        return new TextRange(start, start + text.length());
    }

    static LintResult run(List<CheckedPage> pages, Diagnostic... diagnostics) {
        return new LintResult(pages, List.of(LEVEL, LABEL, CASE), List.of(diagnostics));
    }

    /** A run over as many one-idea pages as given, each with one finding of a severity. */
    public static LintResult run(int pages, Severity... severities) {
        List<CheckedPage> checked = Stream.iterate(1, number -> number <= pages, number -> number + 1)
                .map(number -> page("idea-" + number + ".wiki", "=== Idea ===\n"))
                .toList();
        Diagnostic[] diagnostics = new Diagnostic[severities.length];
        for (int i = 0; i < severities.length; i++) {
            diagnostics[i] = found(checked.get(i), ruleOf(severities[i]), "Idea", "'Idea' is not a title.");
        }
        return run(checked, diagnostics);
    }

    /** A run over pages that hold no idea, in which nothing was found. */
    public static LintResult pagesWithoutIdeas(int pages) {
        return run(Stream.iterate(1, number -> number <= pages, number -> number + 1)
                .map(number -> checked(SourceText.of("page-" + number + ".wiki", "Hello")))
                .toList());
    }

    /** A run over a page with an idea and one without, in which something was found on each. */
    public static LintResult ideaAndPageWithout() {
        CheckedPage idea = page("idea.wiki", "=== Idea ===\n");
        CheckedPage round = checked(SourceText.of("round.wiki", "Hello"));
        return run(
                List.of(idea, round),
                found(idea, LABEL, "Idea", "'Idea' is not a title."),
                found(round, LEVEL, "Hello", "There is no idea here."));
    }

    /** What a page may hold that a reader of reports, a terminal or a build server would obey. */
    static final String HOSTILE =
            "<script>alert('1')</script> ]]> ::error::probe | `a` **b** _c_ [d](https://example.org)"
                    + " ![e](x) @kim #12 $x$ \u001B[2J ##[error]probe ##vso[a]probe %0A::error::y\n::error::probe\r\n- f\u202E"
                    + "\u2028&amp; &#60;b> section_start:1:probe https://example.org www.example.org";

    /** A page whose path, title and findings hold all of that; tabs, accents and characters past U+FFFF stand before them. */
    static LintResult hostile() {
        SourceText source =
                SourceText.of("ideas/a,b:c%'<&>##[x].wiki", "\uFEFF\u00C4\t\uD83D\uDE00 odd\r\n\n\te\u0301 odder\n");
        CheckedPage page =
                new CheckedPage(source, List.of(new CheckedIdea(HOSTILE, source.range())), List.of("level", "mentor"));
        TextRange odd = rangeOf(page, "odd");
        TextRange odder = rangeOf(page, "odder");
        Fix fix = Fix.safe(
                "Write '" + HOSTILE + "'", TextEdit.insert(odd.start(), "<"), TextEdit.replace(odd, "\u00E9>"));
        return run(
                List.of(page),
                found(
                        page,
                        LEVEL,
                        Finding.at(odd, "'" + HOSTILE + "' is not a level.").fixedBy(fix)),
                found(page, CASE, Finding.at(odder, HOSTILE)));
    }

    private static RuleDescriptor ruleOf(Severity severity) {
        return Stream.of(LEVEL, LABEL, CASE)
                .filter(rule -> rule.severity() == severity)
                .findFirst()
                .orElseThrow();
    }
}
