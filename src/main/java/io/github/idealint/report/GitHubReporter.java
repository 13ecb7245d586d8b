package io.github.idealint.report;

import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.text.LogText;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Annotations of GitHub Actions: workflow commands, which GitHub reads from the log of a step and shows beside the lines that
 * they name, the worst findings first. GitHub shows at most ten of each kind for a step, and fifty for a job, so more than ten are not
 * written. Nothing of a page begins another command: the escapes are those of GitHub's own toolkit (actions/toolkit,
 * {@code command.ts}), and what {@link LogText} replaces in a log is replaced first.
 *
 * @param context what is reported of the run itself
 */
record GitHubReporter(ReportContext context) implements Reporter {

    private static final int MOST_OF_A_KIND = 10;

    @Override
    public Stream<String> pieces(LintResult result) {
        return shown(result).stream().map(this::command);
    }

    /** The findings that GitHub shows: of each severity the first ten. */
    static List<Diagnostic> shown(LintResult result) {
        return Arrays.stream(Severity.values())
                .flatMap(severity -> result.diagnostics().stream()
                        .filter(diagnostic -> diagnostic.severity() == severity)
                        .limit(MOST_OF_A_KIND))
                .toList();
    }

    private String command(Diagnostic diagnostic) {
        String place = diagnostic.source().isInFile() ? place(diagnostic) + "," : "";
        return "::" + kind(diagnostic.severity())
                + " " + place
                + "title=" + property(diagnostic.rule().id())
                + "::" + data(diagnostic.message()) + address(diagnostic) + "\n";
    }

    /** An issue is in no file of the repository, so that only the message can lead there. */
    private static String address(Diagnostic diagnostic) {
        return diagnostic.source().isInFile()
                ? ""
                : data(" (" + diagnostic.source().place() + ":" + diagnostic.start() + ")");
    }

    private String place(Diagnostic diagnostic) {
        boolean isOnOneLine = diagnostic.start().line() == diagnostic.end().line();
        // GitHub drops the columns of a range of several lines.
        String columns = isOnOneLine
                ? ",col=" + diagnostic.start().column() + ",endColumn="
                        + diagnostic.end().column()
                : "";
        return "file=" + property(context.folder() + diagnostic.source().path())
                + ",line=" + diagnostic.start().line()
                + ",endLine=" + diagnostic.end().line()
                + columns;
    }

    private static String kind(Severity severity) {
        return severity == Severity.INFO ? "notice" : severity.word();
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    private static String data(String text) {
        return LogText.line(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }
}
