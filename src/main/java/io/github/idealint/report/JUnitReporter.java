package io.github.idealint.report;

import static io.github.idealint.report.XmlText.attribute;

import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.diagnostic.LintResult.CheckedPage;
import io.github.idealint.text.LogText;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The XML of JUnit, as Surefire writes it and build servers show it: a suite is a page, and a case is an idea and a group of
 * rules that were checked, whether they found anything or not. A case fails for errors and warnings; advice is its output.
 * No case has a duration, so that the same pages give the same report.
 */
record JUnitReporter() implements Reporter {

    private static final String TIME = attribute("time", "0");

    @Override
    public Stream<String> pieces(LintResult result) {
        Map<?, List<Diagnostic>> byPage = result.byPage();
        return Stream.of(
                        Stream.of(
                                XmlText.declaration(),
                                "<testsuites" + attribute("name", "idealint")
                                        + counts(Checklist.of(result).toList()) + ">\n"),
                        result.pages().stream()
                                .flatMap(page -> suite(page, byPage.getOrDefault(page.source(), List.of()))),
                        Stream.of("</testsuites>\n"))
                .flatMap(pieces -> pieces);
    }

    private static Stream<String> suite(CheckedPage page, List<Diagnostic> found) {
        List<Checklist> ideas = Checklist.of(page, found);
        String name = page.source().place()
                + page.source().title().map(title -> ": " + title).orElse("");
        return Stream.of(
                        Stream.of("  <testsuite" + attribute("name", name) + TIME + counts(ideas) + ">\n"),
                        ideas.stream().flatMap(idea -> cases(idea, className(name))),
                        Stream.of("  </testsuite>\n"))
                .flatMap(pieces -> pieces);
    }

    /** Readers take what stands before the last dot for a package, and show packages as folders. */
    private static String className(String name) {
        return name.replace('.', '_').replace('/', '.');
    }

    private static String counts(List<Checklist> ideas) {
        long failures = ideas.stream()
                .flatMap(idea -> idea.groups().values().stream())
                .filter(Checklist::needsWork)
                .count();
        return attribute(
                        "tests",
                        ideas.stream().mapToLong(idea -> idea.groups().size()).sum())
                + attribute("errors", 0)
                + attribute("skipped", 0)
                + attribute("failures", failures);
    }

    private static Stream<String> cases(Checklist idea, String className) {
        return idea.groups().entrySet().stream()
                .map(group -> "    <testcase" + attribute("name", idea.title() + ": " + group.getKey())
                        + attribute("classname", className) + TIME
                        + (group.getValue().isEmpty()
                                ? "/>\n"
                                : ">\n" + outcome(group.getValue()) + "    </testcase>\n"));
    }

    private static String outcome(List<Diagnostic> found) {
        String lines = XmlText.escaped(found.stream()
                .map(diagnostic -> LogText.line(ConsoleReport.line(diagnostic)))
                .collect(Collectors.joining("\n")));
        if (!Checklist.needsWork(found)) {
            return "      <system-out>" + lines + "</system-out>\n";
        }
        Diagnostic worst = found.stream()
                .min((one, other) -> one.severity().compareTo(other.severity()))
                .orElseThrow();
        return "      <failure" + attribute("message", LogText.line(worst.message()))
                + attribute("type", worst.rule().id()) + ">" + lines + "</failure>\n";
    }
}
