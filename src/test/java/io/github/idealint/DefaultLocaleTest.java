package io.github.idealint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.engine.LintRun;
import io.github.idealint.engine.Linter;
import io.github.idealint.engine.PageReadings;
import io.github.idealint.export.AddressMasking;
import io.github.idealint.export.ExportFormat;
import io.github.idealint.export.IdeaExport;
import io.github.idealint.export.IdeaExport.PageIdeas;
import io.github.idealint.markup.wikitext.WikitextParser;
import io.github.idealint.page.IdeaPageReader;
import io.github.idealint.page.WikiTitle;
import io.github.idealint.preview.Previewer;
import io.github.idealint.preview.Previewer.WikiPage;
import io.github.idealint.profile.Profile;
import io.github.idealint.profile.Profiles;
import io.github.idealint.report.ConsoleReport;
import io.github.idealint.report.ReportContext;
import io.github.idealint.report.ReportFormat;
import io.github.idealint.report.Summary;
import io.github.idealint.rule.builtin.BuiltInRules;
import io.github.idealint.text.SourceText;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports, previews and exports are the same bytes whatever the default locale is. */
class DefaultLocaleTest {

    private static final String ROUND = """
            = Internships in 2027 =
            == Key dates ==
            * Nov. 23, 2027 - Interns announced
            * 31 February 2027 - Internships begin

            {{:Ideas/Timer}}
            {{:Ideas/Missing}}
            [https://example.org/ISTANBUL] [[#Ideas|ideas]]
            # one
            # two
            """;
    private static final String IDEA = """
            == INITIAL TIMER ==

            '''Summary:''' Measure it.

            Page 12 of 345, twice: I and \u0130 and \u0131, 50 % of 1234567.89, **bold**, **bolder** and **boldest**.

            {| class="wikitable"
            | colspan="2" | 1 || rowspan="3" | 2
            |}

            '''Details:'''
            * Skill level: INTERMEDIATE
            * Language: C
            * Project size: 350 hours (large)
            * Mentor: Ida Imrie <ida@example,org>, <IDA@EXAMPLE.ORG>
            """;

    private static final ReportContext REPORT =
            new ReportContext("1.2.3", "idealint/", "", id -> Optional.of("# " + id + "\n\nFlags it.\n"));

    @ParameterizedTest
    @ValueSource(
            strings = {"ar-EG-u-nu-arab", "tr-TR", "az-AZ", "th-TH-u-ca-buddhist-nu-thai", "fa-IR-u-nu-arabext", "de-DE"
            })
    void doesNotMatter(String locale) {
        Map<String, String> usual = under(Locale.ROOT, DefaultLocaleTest::files);
        Map<String, String> other = under(Locale.forLanguageTag(locale), DefaultLocaleTest::files);
        assertThat(usual).containsKeys("preview", "ideas.json", "ideas.csv", "report sarif", "log", "summary");
        assertThat(other).containsOnlyKeys(usual.keySet());
        usual.forEach((name, text) -> assertThat(other.get(name).lines())
                .as(name)
                .isNotEmpty()
                .containsExactlyElementsOf(text.lines().toList()));
    }

    @Test
    void wouldMatterToFormattingAndToCase() {
        assertThat(under(Locale.forLanguageTag("ar-EG-u-nu-arab"), () -> "%d".formatted(12)))
                .isEqualTo("\u0661\u0662");
        assertThat(under(Locale.forLanguageTag("tr-TR"), () -> "TIMER".toLowerCase()))
                .isEqualTo("t\u0131mer");
    }

    /** All that a run can write, by name. */
    private static Map<String, String> files() {
        SourceText round = SourceText.of("Internships 2027.wiki", ROUND);
        Profile profile = Profiles.builtIn("qemu-2026");
        LintRun run = new Linter(new WikitextParser(), new IdeaPageReader(profile)::read, BuiltInRules.all(), profile)
                .on(Optional.of(LocalDate.of(2027, 11, 24)))
                .read(List.of(round, SourceText.of("Ideas/Timer.wiki", IDEA)))
                .lint();
        Map<String, String> files = new LinkedHashMap<>();
        files.put("preview", preview(run, round));
        IdeaExport export = export(run.pages(), profile);
        for (ExportFormat format : ExportFormat.values()) {
            files.put(format.fileName(), format.render(export));
        }
        LintResult result = run.result();
        for (ReportFormat format : ReportFormat.all()) {
            files.put("report " + format.name(), format.reporter(REPORT).render(result));
        }
        files.put("log", ConsoleReport.FULL.entries(result).toString());
        files.put(
                "short log",
                new ConsoleReport(ConsoleReport.Excerpts.NEVER, Integer.MAX_VALUE)
                        .entries(result)
                        .toString());
        files.put("summary", Summary.of(result));
        return files;
    }

    private static String preview(LintRun run, SourceText round) {
        PageReadings pages = run.pages();
        return new Previewer(
                        pages::outline,
                        name -> pages.wiki().named(name).stream()
                                .findFirst()
                                .map(page -> new WikiPage(pages.wiki().nameOf(page), page.source())),
                        run.result(),
                        Summary.of(run.result()),
                        Optional.of("https://wiki.example.org/"))
                .page("Internships 2027", new WikiPage(WikiTitle.of("Internships 2027"), round));
    }

    private static IdeaExport export(PageReadings pages, Profile profile) {
        List<PageIdeas> ideas = pages.each(page -> PageIdeas.of(page, profile, AddressMasking.MASKED)).stream()
                .flatMap(Optional::stream)
                .toList();
        return IdeaExport.of(profile.name(), pages.wiki(), ideas, AddressMasking.MASKED);
    }

    private static <T> T under(Locale locale, Supplier<T> work) {
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(locale);
            return work.get();
        } finally {
            Locale.setDefault(usual);
        }
    }
}
