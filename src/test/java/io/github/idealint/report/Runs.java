package io.github.idealint.report;

import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.diagnostic.LintResult.CheckedPage;
import io.github.idealint.diagnostic.RuleDescriptor;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.text.Embedding;
import io.github.idealint.text.Embedding.Anchor;
import io.github.idealint.text.Position;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.stream.Stream;

/** Runs to report on. */
public final class Runs {

    static final RuleDescriptor LEVEL = new RuleDescriptor("unknown-level", "a level of no scale", Severity.ERROR);
    static final RuleDescriptor LABEL = new RuleDescriptor("label-markup", "a label that is off", Severity.WARNING);
    static final RuleDescriptor CASE = new RuleDescriptor("level-case", "a level in another case", Severity.INFO);

    private Runs() {}

    /** A page of one idea. */
    static CheckedPage page(String path, String text) {
        SourceText source = SourceText.of(path, text);
        return new CheckedPage(source, List.of(source.range()));
    }

    /** A page of one idea in an export; its text begins at a line of the file, in the first column. */
    static CheckedPage exported(String path, String title, int line, String text) {
        Embedding place = Embedding.of(title, 0, List.of(new Anchor(0, new Position(line, 1))));
        SourceText source = SourceText.within(path, place, text);
        return new CheckedPage(source, List.of(source.range()));
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
                .map(number -> new CheckedPage(SourceText.of("page-" + number + ".wiki", "Hello"), List.of()))
                .toList());
    }

    /** A run over a page with an idea and one without, in which something was found on each. */
    public static LintResult ideaAndPageWithout() {
        CheckedPage idea = page("idea.wiki", "=== Idea ===\n");
        CheckedPage round = new CheckedPage(SourceText.of("round.wiki", "Hello"), List.of());
        return run(
                List.of(idea, round),
                found(idea, LABEL, "Idea", "'Idea' is not a title."),
                found(round, LEVEL, "Hello", "There is no idea here."));
    }

    private static RuleDescriptor ruleOf(Severity severity) {
        return Stream.of(LEVEL, LABEL, CASE)
                .filter(rule -> rule.severity() == severity)
                .findFirst()
                .orElseThrow();
    }
}
