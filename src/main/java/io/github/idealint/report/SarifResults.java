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

    List<JsonMembers> all() {
        Map<SourceText, List<Diagnostic>> byPage = result.diagnostics().stream()
                .collect(Collectors.groupingBy(Diagnostic::source, LinkedHashMap::new, Collectors.toList()));
        return byPage.entrySet().stream()
                .flatMap(page -> on(page.getKey(), page.getValue()))
                .toList();
    }

    private Stream<JsonMembers> on(SourceText page, List<Diagnostic> diagnostics) {
        List<String> hashes = LineHashes.of(page);
        return diagnostics.stream()
                .map(diagnostic -> result(
                        diagnostic,
                        hashes.get(page.lineAt(diagnostic.finding().range().start()) - 1)));
    }

    private JsonMembers result(Diagnostic diagnostic, String lineHash) {
        JsonMembers json = JsonMembers.object()
                .with("ruleId", diagnostic.rule().id())
                .with("ruleIndex", result.rules().indexOf(diagnostic.rule()))
                .with("level", SarifRules.level(diagnostic.severity()))
                .with("message", SarifReporter.text(message(diagnostic.message())))
                .with("locations", List.of(location(diagnostic)))
                .with("partialFingerprints", JsonMembers.object().with("primaryLocationLineHash", lineHash));
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

    private static JsonMembers location(Diagnostic diagnostic) {
        JsonMembers place = JsonMembers.object()
                .with("artifactLocation", SarifPlaces.page(diagnostic.source()))
                .with(
                        "region",
                        SarifPlaces.region(
                                diagnostic.source(), diagnostic.finding().range()));
        JsonMembers location = JsonMembers.object().with("physicalLocation", place);
        return diagnostic
                .source()
                .title()
                .map(title -> location.with("logicalLocations", List.of(SarifPlaces.title(title))))
                .orElse(location);
    }

    private static JsonMembers fix(SourceText source, Fix fix) {
        JsonMembers change = JsonMembers.object()
                .with("artifactLocation", SarifPlaces.page(source))
                .with(
                        "replacements",
                        fix.edits().stream()
                                .map(edit -> replacement(source, edit))
                                .toList());
        return JsonMembers.object()
                .with("description", SarifReporter.text(message(fix.title())))
                .with("artifactChanges", List.of(change))
                .with(
                        "properties",
                        JsonMembers.object()
                                .with(
                                        "applicability",
                                        fix.applicability().name().toLowerCase(Locale.ROOT)));
    }

    private static JsonMembers replacement(SourceText source, TextEdit edit) {
        JsonMembers deleted = JsonMembers.object().with("deletedRegion", SarifPlaces.region(source, edit.range()));
        return edit.replacement().isEmpty()
                ? deleted
                : deleted.with("insertedContent", SarifReporter.text(edit.replacement()));
    }
}
