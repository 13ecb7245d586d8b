package io.github.idealint.report;

import io.github.idealint.diagnostic.LintResult;
import java.util.List;
import java.util.stream.Stream;

/**
 * Static Analysis Results Interchange Format 2.1.0 (OASIS), as GitHub's code scanning wants it: with all rules and their
 * help, with columns in UTF-16 code units, and with paths relative to the root of the build.
 *
 * @param context what is reported of the run itself
 */
record SarifReporter(ReportContext context) implements Reporter {

    /** What relative addresses are relative to; GitHub takes it for the root of the repository. */
    static final String ROOT = "%SRCROOT%";

    static final String HOME = "https://github.com/idealint/idealint";

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    @Override
    public Stream<String> pieces(LintResult result) {
        String report = JsonMembers.object()
                        .with("$schema", SCHEMA)
                        .with("version", "2.1.0")
                        .with("runs", List.of(run(result)))
                        .pretty()
                + "\n";
        return JsonMembers.filled(report, new SarifResults(result).all());
    }

    /** The run, whose last member is the list of results; that is empty so far. */
    private JsonMembers run(LintResult result) {
        return JsonMembers.object()
                .with("tool", JsonMembers.object().with("driver", driver(result)))
                .with("automationDetails", JsonMembers.object().with("id", context.category()))
                .with("columnKind", "utf16CodeUnits")
                .with("originalUriBaseIds", JsonMembers.object().with(ROOT, rootFolder()))
                .with("invocations", List.of(JsonMembers.object().with("executionSuccessful", true)))
                .with("results", List.of());
    }

    private JsonMembers driver(LintResult result) {
        SarifRules rules = new SarifRules(context.rulePages());
        return JsonMembers.object()
                .with("name", "idealint")
                .with("semanticVersion", context.version())
                .with("informationUri", HOME)
                .with("rules", result.rules().stream().map(rules::rule).toList());
    }

    // Without an address, which would be an absolute path and another one on each machine.
    private static JsonMembers rootFolder() {
        return JsonMembers.object().with("description", text("The root folder of the whole build."));
    }

    /** A text as a {@code message} or {@code multiformatMessageString}. */
    static JsonMembers text(String text) {
        return JsonMembers.object().with("text", text);
    }
}
