package io.github.idealint.report;

import io.github.idealint.diagnostic.LintResult;
import java.util.List;

/**
 * Static Analysis Results Interchange Format 2.1.0 (OASIS), as GitHub's code scanning wants it: all rules are listed
 * with their help, columns count UTF-16 code units, and places are relative to the folder that the build stands in.
 *
 * @param context what is reported of the run itself
 */
record SarifReporter(ReportContext context) implements Reporter {

    static final String HOME = "https://github.com/idealint/idealint";

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    @Override
    public String render(LintResult result) {
        return JsonMembers.object()
                .with("$schema", SCHEMA)
                .with("version", "2.1.0")
                .with("runs", List.of(run(result)))
                .pretty();
    }

    private JsonMembers run(LintResult result) {
        return JsonMembers.object()
                .with("tool", JsonMembers.object().with("driver", driver(result)))
                .with("automationDetails", JsonMembers.object().with("id", context.category()))
                .with("columnKind", "utf16CodeUnits")
                .with("originalUriBaseIds", JsonMembers.object().with(SarifPlaces.ROOT, rootFolder()))
                .with("invocations", List.of(JsonMembers.object().with("executionSuccessful", true)))
                .with("results", new SarifResults(result).all());
    }

    private JsonMembers driver(LintResult result) {
        SarifRules rules = new SarifRules(context.rulePages());
        return JsonMembers.object()
                .with("name", "idealint")
                .with("semanticVersion", context.version())
                .with("informationUri", HOME)
                .with("rules", result.rules().stream().map(rules::rule).toList());
    }

    // Its address would be an absolute path, other on each machine.
    private static JsonMembers rootFolder() {
        return JsonMembers.object().with("description", text("The folder that the whole build stands in."));
    }

    /** A text in the form that SARIF wants nearly everywhere. */
    static JsonMembers text(String text) {
        return JsonMembers.object().with("text", text);
    }
}
