package io.github.idealint.report;

import static io.github.idealint.report.XmlText.attribute;

import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.text.LogText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The XML of Checkstyle, which most build servers and editors read, Jenkins among them. Columns are in UTF-16 code units,
 * from 1, and a tab is one column; the source of a finding is its rule: {@code idealint.unknown-level}.
 */
record CheckstyleReporter() implements Reporter {

    /** The version of the format, not of the tool: that of Checkstyle itself since which it has not changed. */
    private static final String VERSION = "4.3";

    @Override
    public Stream<String> pieces(LintResult result) {
        Map<String, List<Diagnostic>> byFile = result.diagnostics().stream()
                .collect(Collectors.groupingBy(
                        diagnostic -> diagnostic.source().place(), LinkedHashMap::new, Collectors.toList()));
        return Stream.of(
                        Stream.of(XmlText.declaration(), "<checkstyle" + attribute("version", VERSION) + ">\n"),
                        byFile.entrySet().stream().flatMap(file -> file(file.getKey(), file.getValue())),
                        Stream.of("</checkstyle>\n"))
                .flatMap(pieces -> pieces);
    }

    private static Stream<String> file(String path, List<Diagnostic> found) {
        return Stream.of(
                        Stream.of("  <file" + attribute("name", path) + ">\n"),
                        found.stream().map(CheckstyleReporter::error),
                        Stream.of("  </file>\n"))
                .flatMap(pieces -> pieces);
    }

    private static String error(Diagnostic diagnostic) {
        return "    <error"
                + attribute("line", diagnostic.start().line())
                + attribute("column", diagnostic.start().column())
                + attribute("severity", diagnostic.severity().word())
                + attribute("message", LogText.line(diagnostic.message()))
                + attribute("source", "idealint." + diagnostic.rule().id())
                + "/>\n";
    }
}
