package io.github.idealint.engine;

import static io.github.idealint.markup.DeepStack.TOO_COMPLEX;
import static io.github.idealint.markup.DeepStack.TOO_LONG;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.export.AddressMasking;
import io.github.idealint.export.ExportFormat;
import io.github.idealint.export.IdeaExport;
import io.github.idealint.export.IdeaExport.PageIdeas;
import io.github.idealint.fuzz.FuzzTexts;
import io.github.idealint.fuzz.Fuzzer;
import io.github.idealint.markup.Node;
import io.github.idealint.markup.Outline;
import io.github.idealint.markup.markdown.HostileMarkdown;
import io.github.idealint.markup.wikitext.HostilePages;
import io.github.idealint.page.IdeaPageReader;
import io.github.idealint.page.WikiTitle;
import io.github.idealint.preview.HtmlSafety;
import io.github.idealint.preview.Previewer;
import io.github.idealint.preview.Previewer.WikiPage;
import io.github.idealint.profile.Profile;
import io.github.idealint.profile.Profiles;
import io.github.idealint.report.ReportContext;
import io.github.idealint.report.ReportFormat;
import io.github.idealint.rule.builtin.BuiltInRules;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextEdit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pages through all that a run does with them: parser, readers, rules, reports, previews, exports. */
class PageFuzzTest {

    private static final Pattern EXAMPLE = Pattern.compile("(?s)(`{3,})wikitext\n(.*?\n)\\1");
    private static final Path TESTS = Path.of("src/test/resources/io/github/idealint");
    private static final Path RULES = Path.of("src/site/markdown/rules");
    private static final String GAVE_UP = "idealint gave up parsing this page: ";
    private static final int LONGEST = SourceText.LONGEST + 10;

    private static final Pattern READING_EXAMPLE = Pattern.compile("(?s)```(?:wikitext|markdown)\n(.*?\n)```");
    private static final List<String> IDEA_PIECES =
            Stream.of(("""
            == ¦=== ¦# ¦## ¦### ¦ ==\\n¦ ===\\n¦'''¦**¦''¦*¦_¦:¦: ¦:''' ¦:** ¦** ¦'''\\n¦**\\n¦- ¦* ¦1. ¦; ¦|¦||¦|-\\n¦\
            {|\\n¦|}\\n¦! ¦!!¦|---|---|\\n¦|+ a\\n¦<br>¦<br/>\\n¦<li>¦<td>¦<details>¦</details>¦<!-- ¦ -->¦---\\n¦{{¦}}¦{{{1}}}¦\
            {{Idea|¦|title=¦|mentors=¦{{#if:¦{{:Ideas/A}}\\n¦[[A|¦]]¦[a](¦)¦[mailto:¦https://example.org/¦\
            Difficulty¦Skill level¦Project size¦Mentors¦Mentor:¦Co-mentor¦Possible mentors and contacts¦Skills¦\
            Required skills¦Expected outcomes¦Summary¦Description¦Details¦Links¦Language¦Duration¦Title¦Idea 1¦Project 2:¦\
            easy¦Medium¦hard¦beginner¦intermediate/advanced¦easy to medium¦175 hours¦350h¦90, 175 or 350 hours¦large (350)¦\
            Ann Lee¦Bo Kim <bo@example.org>¦@ann¦ann on IRC¦ann@example.org¦(primary)¦, ¦ and ¦ & ¦ / ¦TBD¦N/A¦?¦–¦—¦\
            📈 ¦✅ ¦\\n¦\\n\\n¦ ¦  ¦\\t¦2027¦2027-03-01¦March 1, 2027¦Outreachy¦GSoC 2027¦a ¦The timer rings. ¦\u00A0¦\uFF1A""").split("¦")).map(String::translateEscapes).toList();

    private final List<Setting> settings =
            Profiles.names().stream().map(Profiles::builtIn).map(Setting::of).toList();

    /** A profile and its linter. */
    private record Setting(Profile profile, Linter linter) {

        static Setting of(Profile profile) {
            return new Setting(
                    profile,
                    new Linter(MarkupChoice.builtIn(), new IdeaPageReader(profile)::read, BuiltInRules.all(), profile)
                            .on(Optional.of(LocalDate.of(2026, 3, 1))));
        }
    }

    @Test
    void wikitext() {
        List<String> examples = files(RULES)
                .flatMap(page -> EXAMPLE.matcher(page).results().map(found -> found.group(2)))
                .toList();
        List<String> seeds = Stream.of(
                        files(TESTS.resolve("pages")), files(Path.of("it/example/src/ideas")), examples.stream())
                .flatMap(Function.identity())
                .toList();
        new Fuzzer("wikitext", new FuzzTexts(seeds, HostilePages.pieces().toList(), LONGEST).withLinesAsPieces())
                .run(text -> read("page.wiki", text));
    }

    @Test
    void markdown() {
        List<String> seeds =
                Stream.concat(files(TESTS.resolve("markdown")), files(RULES)).toList();
        new Fuzzer("Markdown", new FuzzTexts(seeds, HostileMarkdown.pieces().toList(), LONGEST).withLinesAsPieces())
                .run(text -> read("page.md", text));
    }

    /** Ideas in tables, lists and paragraphs, with labels and people of all sorts, in both markups. */
    @Test
    void ideas() {
        List<String> seeds = READING_EXAMPLE
                .matcher(text(Path.of("src/site/markdown/reading.md")))
                .results()
                .map(found -> found.group(1))
                .toList();
        new Fuzzer("ideas", new FuzzTexts(seeds, IDEA_PIECES, LONGEST).withLinesAsPieces())
                .run(text -> read(text.length() % 2 == 0 ? "ideas/page.wiki" : "ideas/page.md", text));
    }

    private String read(String path, String text) {
        Setting setting = settings.get(text.length() % settings.size());
        SourceText source = SourceText.of(path, text);
        LintRun run = setting.linter.read(List.of(source)).lint();
        Outline outline = run.pages().outline(source);
        assertThat(Node.of(outline)).allMatch(node -> source.range().contains(node.range()));
        assertThat(outline.passage(source.range()).text()).isNotNull();
        run.result().diagnostics().forEach(PageFuzzTest::check);
        return String.join("\n", reports(run), preview(run, source), export(run, setting.profile));
    }

    private static void check(Diagnostic found) {
        assertThat(found.finding().message())
                .doesNotStartWith("idealint itself")
                .doesNotStartWith(GAVE_UP + TOO_LONG)
                .doesNotStartWith(GAVE_UP + TOO_COMPLEX);
        assertThat(found.start().compareTo(found.end())).isLessThanOrEqualTo(0);
        found.finding()
                .fix()
                .ifPresent(fix -> assertThat(TextEdit.apply(found.source().text(), fix.edits()))
                        .isNotNull());
    }

    private static String reports(LintRun run) {
        return ReportFormat.all().stream()
                .map(format -> format.reporter(new ReportContext("1", "fuzz", "", rule -> Optional.empty()))
                        .render(run.result()))
                .collect(Collectors.joining("\n"));
    }

    private static String preview(LintRun run, SourceText source) {
        String html = new Previewer(
                        run.pages()::outline,
                        name -> Optional.empty(),
                        run.result(),
                        "summary",
                        Optional.of("https://wiki.example.org/"))
                .page("Page", new WikiPage(WikiTitle.of("Page"), source));
        assertThat(HtmlSafety.complaints(html)).isEmpty();
        return html;
    }

    private static String export(LintRun run, Profile profile) {
        List<PageIdeas> ideas = run.pages().each(page -> PageIdeas.of(page, profile, AddressMasking.MASKED)).stream()
                .flatMap(Optional::stream)
                .toList();
        IdeaExport export = IdeaExport.of("fuzz", run.pages().wiki(), ideas, AddressMasking.MASKED);
        return ExportFormat.JSON.render(export) + ExportFormat.CSV.render(export);
    }

    private static Stream<String> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
            return sorted.stream().map(PageFuzzTest::text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
