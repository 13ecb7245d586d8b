package io.github.idealint.report;

import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.diagnostic.LintResult.CheckedPage;
import io.github.idealint.diagnostic.RuleDescriptor;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.text.LetterCase;
import io.github.idealint.text.LogText;
import io.github.idealint.text.PageOrigin;
import io.github.idealint.text.Position;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The report of idealint's own, for scripts: everything that is known of a run, page by page. The schema in the jar,
 * {@code io/github/idealint/schema/report.schema.json}, describes it; its version changes when a reader would no longer understand
 * it, and not for a member that is added. Columns are in UTF-16 code units, from 1.
 *
 * @param context what is reported of the run itself
 */
record JsonReporter(ReportContext context) implements Reporter {

    /** The version of the schema. */
    static final int VERSION = 1;

    @Override
    public Stream<String> pieces(LintResult result) {
        Map<SourceText, List<Diagnostic>> byPage = result.byPage();
        String report = JsonMembers.object()
                        .with("schemaVersion", VERSION)
                        .with("tool", tool())
                        .with("summary", summary(result))
                        .with(
                                "rules",
                                result.rules().stream().map(JsonReporter::rule).toList())
                        .with("pages", List.of())
                        .pretty()
                + "\n";
        return JsonMembers.filled(
                report, result.pages().stream().map(page -> page(page, byPage.getOrDefault(page.source(), List.of()))));
    }

    private JsonMembers tool() {
        return JsonMembers.object()
                .with("name", "idealint")
                .with("version", context.version())
                .with("url", SarifReporter.HOME);
    }

    private static JsonMembers summary(LintResult result) {
        return JsonMembers.object()
                .with("text", Summary.of(result))
                .with("pages", result.pages().size())
                .with("ideas", (int) new SeverityCounts(result, Severity.INFO).ideas())
                .with("errors", (int) result.count(Severity.ERROR))
                .with("warnings", (int) result.count(Severity.WARNING))
                .with("suggestions", (int) result.count(Severity.INFO))
                .with("suppressed", result.setAside().suppressions())
                .with("known", result.setAside().known())
                .with("unchanged", result.setAside().unchanged());
    }

    private static JsonMembers rule(RuleDescriptor rule) {
        return JsonMembers.object()
                .with("id", rule.id())
                .with("group", rule.group())
                .with("summary", rule.summary())
                .with("severity", rule.severity().word())
                .with("url", RuleDescriptor.address(rule.id()));
    }

    private static JsonMembers page(CheckedPage page, List<Diagnostic> found) {
        return JsonMembers.object()
                .with("path", page.source().path())
                .withText("title", page.source().title())
                .withText("url", page.source().origin().flatMap(PageOrigin::address))
                .withWords("checked", page.groups())
                .with(
                        "ideas",
                        page.ideas().stream()
                                .map(idea -> JsonMembers.object()
                                        .with("title", idea.title())
                                        .with(
                                                "line",
                                                page.source()
                                                        .positionOf(idea.range().start())
                                                        .line()))
                                .toList())
                .with(
                        "findings",
                        found.stream()
                                .map(diagnostic -> finding(page, diagnostic))
                                .toList());
    }

    private static JsonMembers finding(CheckedPage page, Diagnostic diagnostic) {
        SourceText source = page.source();
        JsonMembers found = JsonMembers.object()
                .with("rule", diagnostic.rule().id())
                .with("severity", diagnostic.severity().word())
                .with("message", LogText.line(diagnostic.finding().message()))
                .with("range", range(source, diagnostic.finding().range()));
        JsonMembers placed = page.ideaOf(diagnostic.finding().range()).stream()
                .mapToObj(idea -> found.with("idea", idea))
                .findFirst()
                .orElse(found);
        return placed.with("fix", diagnostic.finding().fix().map(fix -> fix(source, fix)));
    }

    private static JsonMembers range(SourceText source, TextRange range) {
        return JsonMembers.object()
                .with("start", position(source.positionOf(range.start())))
                .with("end", position(source.positionOf(range.end())));
    }

    private static JsonMembers position(Position position) {
        return JsonMembers.object().with("line", position.line()).with("column", position.column());
    }

    private static JsonMembers fix(SourceText source, Fix fix) {
        return JsonMembers.object()
                .with("title", LogText.line(fix.title()))
                .with("applicability", LetterCase.lower(fix.applicability().name()))
                .with(
                        "edits",
                        fix.edits().stream()
                                .map(edit -> JsonMembers.object()
                                        .with("range", range(source, edit.range()))
                                        .with("replacement", edit.replacement()))
                                .toList());
    }
}
