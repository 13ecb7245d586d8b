package io.github.idealint.report;

import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextEdit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Findings as SARIF tells them ({@code result}).
 *
 * @param result the run
 */
record SarifResults(LintResult result) {

    List<Json> all() {
        Map<SourceText, List<Diagnostic>> byPage = result.diagnostics().stream()
                .collect(Collectors.groupingBy(Diagnostic::source, LinkedHashMap::new, Collectors.toList()));
        return byPage.entrySet().stream()
                .flatMap(page -> on(page.getKey(), page.getValue()))
                .toList();
    }

    private Stream<Json> on(SourceText page, List<Diagnostic> diagnostics) {
        List<String> hashes = LineHashes.of(page);
        return diagnostics.stream()
                .map(diagnostic -> result(
                        diagnostic,
                        hashes.get(page.lineAt(diagnostic.finding().range().start()) - 1)));
    }

    private Json result(Diagnostic diagnostic, String lineHash) {
        Json json = Json.object()
                .with("ruleId", diagnostic.rule().id())
                .with("ruleIndex", result.rules().indexOf(diagnostic.rule()))
                .with("level", SarifRules.level(diagnostic.severity()))
                .with("message", SarifReporter.text(message(diagnostic.message())))
                .with("locations", List.of(location(diagnostic)))
                .with("partialFingerprints", Json.object().with("primaryLocationLineHash", lineHash));
        return fix(diagnostic)
                .map(fix -> json.with("fixes", List.of(fix(diagnostic.source(), fix))))
                .orElse(json);
    }

    /** A page of an export is a copy: to mend it would mend nothing. */
    private static Optional<Fix> fix(Diagnostic diagnostic) {
        return diagnostic
                .finding()
                .fix()
                .filter(fix -> diagnostic.source().title().isEmpty());
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
        Json location = Json.object().with("physicalLocation", place);
        return diagnostic
                .source()
                .title()
                .map(title -> location.with("logicalLocations", List.of(SarifPlaces.title(title))))
                .orElse(location);
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
