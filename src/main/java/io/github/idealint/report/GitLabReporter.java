package io.github.idealint.report;

import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.text.LogText;
import io.github.idealint.text.Position;
import io.github.idealint.text.Sha256;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * GitLab's Code Quality report, a part of Code Climate's issues: a JSON array. Type and categories are for other readers of the
 * same format, such as Jenkins, which stumble over their absence.
 */
record GitLabReporter() implements Reporter {

    @Override
    public Stream<String> pieces(LintResult result) {
        Fingerprints fingerprints = new Fingerprints(new HashMap<>());
        return JsonMembers.filled(
                "[]\n", result.diagnostics().stream().map(diagnostic -> issue(diagnostic, fingerprints)));
    }

    private static JsonMembers issue(Diagnostic diagnostic, Fingerprints fingerprints) {
        JsonMembers positions = JsonMembers.object()
                .with("begin", position(diagnostic.start()))
                .with("end", position(diagnostic.end()));
        return JsonMembers.object()
                .with("type", "issue")
                .with("check_name", diagnostic.rule().id())
                .with("description", LogText.line(diagnostic.message()))
                .withWords("categories", List.of("Style"))
                .with("severity", severity(diagnostic.severity()))
                .with("fingerprint", fingerprints.next(diagnostic))
                .with(
                        "location",
                        JsonMembers.object()
                                .with("path", diagnostic.source().place())
                                .with("positions", positions));
    }

    private static JsonMembers position(Position position) {
        return JsonMembers.object().with("line", position.line()).with("column", position.column());
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case INFO -> "info";
        };
    }

    /**
     * By which GitLab recognises a finding in another report: it does not change when lines move, and no two findings of a report
     * have the same.
     *
     * @param seen how often each was there already
     */
    private record Fingerprints(Map<String, Integer> seen) {

        /** The fingerprint of the next finding. */
        String next(Diagnostic diagnostic) {
            String known = String.join(
                    "\0",
                    diagnostic.source().path(),
                    diagnostic.source().title().orElse(""),
                    diagnostic.rule().id(),
                    diagnostic.finding().message(),
                    diagnostic.source().text(diagnostic.finding().range()).strip());
            String first = Sha256.hex(known);
            int number = seen.merge(first, 1, Integer::sum);
            return number == 1 ? first : Sha256.hex(known + "\0" + number);
        }
    }
}
