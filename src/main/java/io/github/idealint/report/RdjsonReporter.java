package io.github.idealint.report;

import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.diagnostic.RuleDescriptor;
import io.github.idealint.text.LogText;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reviewdog Diagnostic Format ({@code DiagnosticResult} as JSON), by which reviewdog comments on Gerrit, GitHub, GitLab and
 * Bitbucket. Columns are counted in the bytes of UTF-8, from 1, a byte order mark among them; in an export, where the file writes a
 * page in another way than it is read, only lines are given. A fix is a suggestion that can be taken over.
 */
record RdjsonReporter() implements Reporter {

    @Override
    public Stream<String> pieces(LintResult result) {
        JsonMembers source = JsonMembers.object().with("name", "idealint").with("url", SarifReporter.HOME);
        String report = JsonMembers.object()
                        .with("source", source)
                        .with("diagnostics", List.of())
                        .pretty()
                + "\n";
        return JsonMembers.filled(report, result.diagnostics().stream().map(RdjsonReporter::diagnostic));
    }

    private static JsonMembers diagnostic(Diagnostic diagnostic) {
        SourceText source = diagnostic.source();
        JsonMembers code = JsonMembers.object()
                .with("value", diagnostic.rule().id())
                .with("url", RuleDescriptor.address(diagnostic.rule().id()));
        JsonMembers json = JsonMembers.object()
                .with("message", LogText.line(diagnostic.message()))
                .with(
                        "location",
                        JsonMembers.object()
                                .with("path", source.place())
                                .with(
                                        "range",
                                        range(source, diagnostic.finding().range())))
                .with("severity", diagnostic.severity().name())
                .with("code", code);
        return diagnostic
                .finding()
                .fix()
                .filter(fix -> source.title().isEmpty())
                .map(fix -> json.with("suggestions", List.of(suggestion(source, fix))))
                .orElse(json);
    }

    private static JsonMembers range(SourceText source, TextRange range) {
        return JsonMembers.object()
                .with("start", position(source, range.start()))
                .with("end", position(source, range.end()));
    }

    private static JsonMembers position(SourceText source, int offset) {
        JsonMembers line =
                JsonMembers.object().with("line", source.positionOf(offset).line());
        return source.title().isPresent() ? line : line.with("column", column(source, offset));
    }

    private static int column(SourceText source, int offset) {
        int start = source.line(source.lineAt(offset)).start();
        return source.text(new TextRange(start, offset)).getBytes(StandardCharsets.UTF_8).length + 1;
    }

    /** A fix as one replacement: several suggestions would be alternatives. */
    private static JsonMembers suggestion(SourceText source, Fix fix) {
        int start = fix.edits().get(0).range().start();
        StringBuilder text = new StringBuilder();
        int end = start;
        for (TextEdit edit : fix.edits()) {
            text.append(source.text(), end, edit.range().start()).append(edit.replacement());
            end = edit.range().end();
        }
        return JsonMembers.object()
                .with("range", range(source, new TextRange(start, end)))
                .with("text", text.toString());
    }
}
