package io.github.idealint.report;

import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextEdit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Findings as SARIF tells them ({@code result}). */
final class SarifResults {

    private final LintResult result;
    private final Map<String, List<String>> lineHashes;

    SarifResults(LintResult result) {
        this.result = result;
        this.lineHashes = result.diagnostics().stream()
                .map(Diagnostic::source)
                .distinct()
                .collect(Collectors.toMap(SourceText::path, LineHashes::of));
    }

    List<Json> all() {
        return result.diagnostics().stream().map(this::result).toList();
    }

    private Json result(Diagnostic diagnostic) {
        Json json = Json.object()
                .with("ruleId", diagnostic.rule().id())
                .with("ruleIndex", result.rules().indexOf(diagnostic.rule()))
                .with("level", SarifRules.level(diagnostic.severity()))
                .with("message", SarifReporter.text(message(diagnostic.finding().message())))
                .with("locations", List.of(location(diagnostic)))
                .with("partialFingerprints", Json.object().with("primaryLocationLineHash", lineHash(diagnostic)));
        return diagnostic
                .finding()
                .fix()
                .map(fix -> json.with("fixes", List.of(fix(diagnostic.source(), fix))))
                .orElse(json);
    }

    /** What a page says in the form of a link becomes none in the report (SARIF 2.1.0, 3.11.6). */
    private static String message(String message) {
        return message.replace("](", "]\\(");
    }

    private static Json location(Diagnostic diagnostic) {
        Json place = Json.object()
                .with("artifactLocation", SarifPlaces.page(diagnostic.source()))
                .with(
                        "region",
                        SarifPlaces.region(
                                diagnostic.source(), diagnostic.finding().range()));
        return Json.object().with("physicalLocation", place);
    }

    private String lineHash(Diagnostic diagnostic) {
        return lineHashes.get(diagnostic.source().path()).get(diagnostic.start().line() - 1);
    }

    private static Json fix(SourceText source, Fix fix) {
        Json change = Json.object()
                .with("artifactLocation", SarifPlaces.page(source))
                .with(
                        "replacements",
                        fix.edits().stream()
                                .map(edit -> replacement(source, edit))
                                .toList());
        return Json.object()
                .with("description", SarifReporter.text(message(fix.title())))
                .with("artifactChanges", List.of(change))
                .with(
                        "properties",
                        Json.object()
                                .with(
                                        "applicability",
                                        fix.applicability().name().toLowerCase(Locale.ROOT)));
    }

    private static Json replacement(SourceText source, TextEdit edit) {
        Json deleted = Json.object().with("deletedRegion", SarifPlaces.region(source, edit.range()));
        return edit.replacement().isEmpty()
                ? deleted
                : deleted.with("insertedContent", SarifReporter.text(edit.replacement()));
    }
}
