package io.github.idealint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.idealint.rule.MessageTemplates;
import io.github.idealint.text.PageAllowance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** No message is missing from the file of all messages: each is made of templates, and each template is shown there. */
class EveryMessageTest {

    private static final Path MAIN = Path.of("src/main/java");

    private static final List<Class<?>> HOLDERS = MessageTemplates.holders("io.github.idealint");

    /** What takes a message: the log, and the exceptions whose message a user reads. */
    private static final Pattern LITERAL = Pattern.compile(
            "(?:\\.(?:warn|info|error)|\\b(?:warnings|problems)\\.accept|new (?:CannotCheck|GitException|NotAnExport))"
                    + "\\((?:[\\w.]++(?:\\(\\w*+\\))?\\s*+[+,?]\\s*+|\\s)*+\"[^\"\\n]*\\p{L}{2}");

    private static final String ERROR = "idealint cannot check: ";

    /** What only a broken system makes idealint say, as users would see it; the values are such a system's. */
    @Test
    void messagesOfBrokenSystems() throws IOException {
        MessageSnapshot.matches(
                "run failures",
                String.join(
                        "\n",
                        ERROR + filled("run.IdeaFiles", "the folder", "'src/ideas'", "no permission"),
                        ERROR + filled("run.RunPages", "the folder {}", "'src/ideas'", "no permission"),
                        ERROR + filled("run.RunPages", "{} is neither", "'src/ideas/pipe'"),
                        PageAllowance.left("file", "read", 12),
                        ERROR + filled("run.ReactorRoot", "{} cannot", "'src/ideas/Timer.wiki'", "no permission"),
                        ERROR + filled("run.ReportFolder", "{} cannot", "'target/idealint.sarif'", "no space left"),
                        ERROR + filled("run.ReportFolder", "{} is out", "'target/idealint.sarif'", "no permission"),
                        ERROR
                                + filled(
                                        "run.FileNames",
                                        "the file name",
                                        "'src/ideas/Gr??e.wiki'",
                                        "US-ASCII",
                                        " Rename the file."),
                        ERROR + filled("run.PreviewFiles", "there is no round page {}:", "'Ideas'"),
                        ERROR + filled("run.PreviewFiles", "there is no round page {}. Set", "'Ideas'", "'Ideas 2026'"),
                        ERROR + filled("revision.Git", "'linksSince' needs the lines"),
                        ERROR
                                + filled(
                                        "revision.RevisionName",
                                        "'linksSince'",
                                        "'origin/main'",
                                        "'refs/tags/origin/main'",
                                        "'refs/remotes/origin/main'"),
                        ERROR + filled("revision.GitProgram", "the build"),
                        filled("link.history.LastRun", "The link results", "~/.cache/idealint/links", "no space left"),
                        filled("link.http.LinkCache", "The link cache '{}' cannot be w", "links.tsv", "no space left"),
                        filled("link.http.LinkCache", "The link cache '{}' cannot be r", "links.tsv", "no permission"),
                        filled("link.http.LinkCache", "The link cache '{}' is", "links.tsv"),
                        filled("link.http.LinkCache", "The link cache '{}' has", "links.tsv", "2 damaged entries"),
                        filled("cache.PageCache", "The page cache '{}' cannot be r", "pages-3.txt", "no permission"),
                        filled("cache.PageCache", "The page cache '{}' is", "pages-3.txt"),
                        filled("cache.PageCache", "The page cache '{}' cannot be w", "pages-3.txt", "no space left"),
                        filled("run.KeptFindings", "No page cache", "target/cache"),
                        filled("run.CheckGoal", "Pages that", "9,998", "10,000"),
                        filled("run.ExportGoal", "{}", "ideas/Timer.wiki", filled("run.ExportGoal", "idealint itself")),
                        filled("run.PreviewGoal", "{} no preview", "12 more round pages have", "200"),
                        ERROR + filled("run.ExportGoal", "these pages"),
                        ERROR + filled("run.ExportGoal", "these rounds"),
                        PageAllowance.left("page", "checked", 12),
                        filled(
                                "run.PassedOverPages",
                                "Passed over",
                                "3",
                                "5 pages",
                                "exports",
                                "2 pages outside the main namespace and 1 redirect"),
                        filled("run.PreviewGoal", "Preview", "target/idealint/Ideas 2026.html"),
                        filled("run.RunReports", "Report", "target/idealint.sarif"),
                        filled("run.RunReports", "GitHub shows only", "20", "41 findings"),
                        filled("run.RunReports", "The step summary", "no space left"),
                        filled("run.RunReports", "The step summary", filled("run.RunReports", "it is full")),
                        ERROR + filled("run.BaselineFile", "there is no", "'base.json'", "idealint:baseline"),
                        ERROR
                                + filled(
                                        "run.BaselineFile",
                                        "the baseline {} cannot be read",
                                        "'base.json'",
                                        "no permission",
                                        "idealint:baseline"),
                        ERROR
                                + filled(
                                        "run.BaselineFile",
                                        "the baseline {} cannot be written",
                                        "'base.json'",
                                        "no space left"),
                        ERROR + filled("run.BaselineFile", "the baseline {} has more", "'base.json'", "16777216"),
                        ERROR + filled("run.BaselineFile", "the baseline {} is in", "'base.json'"),
                        ERROR
                                + filled(
                                        "run.BaselineFile",
                                        "the baseline is damaged",
                                        "base.json",
                                        "4:1: This is not valid JSON."),
                        filled("run.BaselineGoal", "{} lists", "base.json", "14 findings", "3", "2"),
                        filled("run.BaselineGoal", "To report", "base.json"),
                        ERROR + filled("run.BaselineGoal", "the pages have", "50000"),
                        filled("baseline.BaselineFormat", "This baseline has more", "50000"),
                        filled("report.ConsoleReport", "{} not shown", "41 more findings are", "10"),
                        filled("run.FixGoal", "… and", "1,200 more lines"),
                        ERROR + filled("dump.NotAnExport", "'{}'", "wiki.zip", filled("dump.WikiExport", "its name")),
                        filled("engine.FindingLimit", "This page has {} of", "1,200 more findings", "100"),
                        filled(
                                "engine.FindingLimit",
                                "This page has {} from",
                                "1,200 more findings",
                                "10,000 findings"),
                        filled("maven.PageMojo", "idealint is skipped"),
                        filled(
                                "maven.UnknownParameters",
                                "There is no property",
                                "'idealint.profil'",
                                " Did you mean 'idealint.profile'?"),
                        filled(
                                "maven.UnknownParameters",
                                "There is no parameter",
                                "'sources'",
                                " 'mvn idealint:help -Ddetail' lists all."),
                        filled("diagnostic.Diagnostic", "On", "'Ideas/Timer'", "This idea has no title.")));
    }

    private static String filled(String type, String beginning, Object... values) {
        return HOLDERS.stream()
                .filter(holder -> holder.getName().equals("io.github.idealint." + type))
                .flatMap(holder -> MessageTemplates.of(holder).stream())
                .filter(template -> template.text().startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no message of " + type + " begins with: " + beginning))
                .with(values);
    }

    @TestFactory
    Stream<DynamicTest> everyTemplateIsShown() {
        String shown = MessageSnapshot.text();
        return HOLDERS.stream()
                .flatMap(type -> MessageTemplates.of(type).stream()
                        .map(template -> dynamicTest(
                                type.getSimpleName() + ": " + template.text(),
                                () -> assertThat(shown).containsPattern(MessageTemplates.pattern(template)))));
    }

    @Test
    void noMessageIsWrittenBesideTemplates() throws IOException {
        TreeMap<Path, List<String>> literals = new TreeMap<>();
        try (Stream<Path> files = Files.walk(MAIN)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                List<String> found = LITERAL.matcher(Files.readString(file))
                        .results()
                        .map(MatchResult::group)
                        .toList();
                if (!found.isEmpty()) {
                    literals.put(file, found);
                }
            }
        }
        assertThat(literals).isEmpty();
    }

    @Test
    void findsWhatIsWrittenBesideTemplates() {
        assertThat("log.warn(name + \" is not exported\")")
                .matches(text -> LITERAL.matcher(text).find());
        assertThat("throw new CannotCheck(\n    \"no network\")")
                .matches(text -> LITERAL.matcher(text).find());
        assertThat("log.warn(SKIPPED.with(name));\nreturn \"page\"")
                .matches(text -> !LITERAL.matcher(text).find());
    }
}
