package io.github.idealint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.idealint.rule.builtin.BuiltInRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs of the goal over real files. */
class PreviewGoalTest {

    private static final String IDEA = """
            === Colour picker ===

            '''Summary:''' Let users choose the colours of the console.

            '''Details:'''
            * Skill level: easy
            * Language: C
            * Mentor: Dana Ruiz <dana@example.org>
            """;

    @TempDir
    private Path folder;

    private final RecordingLog log = new RecordingLog();

    @Test
    void writesAFileForEachRoundPage() throws Exception {
        write("Outreachy 2027.wiki", "{{:Ideas/Colour picker}}\n");
        write("Outreachy 2028/A.wiki", "{{:Ideas/Colour picker}}\n");
        write("Ideas/Colour_picker.wiki", IDEA);
        preview(Map.of());
        assertThat(log.lines)
                .containsExactly(
                        "INFO idealint 1.2.3, profile qemu-2020, no configuration file",
                        "INFO Preview: target/idealint/preview/Outreachy 2027.html",
                        "INFO Preview: target/idealint/preview/Outreachy 2028-A.html");
        Document page = page("target/idealint/preview/Outreachy 2027.html");
        assertThat(page.select("h1").text()).isEqualTo("Outreachy 2027");
        assertThat(page.select("header .summary").text()).startsWith("The idea needs work: ");
        assertThat(page.select("main h2").text()).isEqualTo("Colour picker");
        assertThat(page.select("mark.error").eachText()).contains("easy");
        assertThat(page.select(".where").eachText()).contains("unknown-level · Ideas/Colour_picker.wiki:6:16");
    }

    @Test
    void writesAFileForEachTitleWhateverItsLetters() throws Exception {
        String long1 = "語".repeat(80);
        String pages = Stream.of(
                        long1 + "1", long1 + "2", "CON", "a?", "A!", "a 2", "😀".repeat(60) + "x", "Rounds\u202e")
                .map(title -> "<page><title>" + title
                        + "</title><ns>0</ns><revision><text>{{:Ideas/A}}</text></revision></page>")
                .collect(Collectors.joining());
        write("wiki.xml", "<mediawiki>" + pages + "</mediawiki>");
        write("idealint.yaml", "round: {pages: ['*']}\n");
        preview(Map.of("sources", List.of(folder.resolve("wiki.xml").toFile())));
        String[] names = folder.resolve("target/idealint/preview").toFile().list();
        assertThat(names)
                .hasSize(8)
                .contains("page CON.html", "A-.html", "a- 2.html", "a 2.html", "Rounds-.html")
                .allMatch(name -> name.getBytes(StandardCharsets.UTF_8).length <= 255);
    }

    @Test
    void showsAllPagesWhereThereIsNoRound() throws Exception {
        write("b.wiki", IDEA);
        write("a.wiki", IDEA.replace("Colour", "Font"));
        preview(Map.of());
        Document page = page("target/idealint/preview/All ideas.html");
        assertThat(page.select("main h2").eachText()).containsExactly("Font picker", "Colour picker");
    }

    @Test
    void marksWhatIsOverOnTheDayThatIsNamed() throws Exception {
        write("Outreachy 2027.wiki", "== Key Dates ==\n* Nov. 23, 2027 - Interns announced\n\nWe are applying.\n");
        preview(Map.of("today", "2027-11-24"));
        Document page = page("target/idealint/preview/Outreachy 2027.html");
        assertThat(page.select("mark.warning").eachText()).contains("are applying");
        assertThatThrownBy(() -> preview(Map.of("today", "tomorrow")))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("the parameter 'today' cannot be 'tomorrow'");
    }

    @Test
    void followsRedirects() throws Exception {
        write("Outreachy 2027.wiki", "{{:Old}} [[Old|there]]\n");
        write("Old.wiki", "#REDIRECT [[New]]\n");
        write("New.wiki", IDEA);
        preview(Map.of());
        Document page = page("target/idealint/preview/Outreachy 2027.html");
        assertThat(page.select("main h2").text()).isEqualTo("Colour picker");
        assertThat(page.getElementById(
                                page.select("a:contains(there)").attr("href").substring(1))
                        .text())
                .isEqualTo("New.wiki");
    }

    @Test
    void namesARoundWithoutInclusionsByItsPathBelowWhatAllPathsShare() throws Exception {
        write("src/ideas/Outreachy 2027.wiki", "{{:Missing}}\n");
        write("src/ideas/drafts/a.wiki", IDEA);
        preview(Map.of());
        assertThat(page("target/idealint/preview/Outreachy 2027.html")
                        .select("h1")
                        .text())
                .isEqualTo("Outreachy 2027");
    }

    @Test
    void showsTheRoundThatIsWanted() throws Exception {
        write("Outreachy 2027.wiki", "{{:a}}\n");
        write("Outreachy 2028.wiki", "{{:a}}\n");
        write("a.wiki", IDEA);
        preview(Map.of(
                "round",
                "outreachy_2028",
                "outputDirectory",
                folder.resolve("out").toFile()));
        assertThat(folder.resolve("out/preview").toFile().list()).containsExactly("Outreachy 2028.html");
    }

    @Test
    void saysWhichRoundsThereAre() throws Exception {
        write("Outreachy 2027.wiki", "{{:a}}\n");
        write("a.wiki", IDEA);
        assertThatThrownBy(() -> preview(Map.of("round", "Outreachi 2027")))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("idealint cannot run: there is no round page 'Outreachi 2027'."
                        + " Set '-Didealint.round' to 'Outreachy 2027'.");
        Files.delete(folder.resolve("Outreachy 2027.wiki"));
        assertThatThrownBy(() -> preview(Map.of("round", "a")))
                .hasMessageEndingWith(
                        "there is no round page 'a': none of the pages checked is a round page. Add it to '-Didealint.sources', or leave out '-Didealint.round' to preview all ideas.");
    }

    @Test
    void leadsToTheWikiWhereItIsKnown() throws Exception {
        write("a.wiki", "See [[Glossary]].\n");
        preview(Map.of("wikiUrl", "https://wiki.example.org/"));
        assertThat(page("target/idealint/preview/All ideas.html")
                        .select("main p:not(.where) > a")
                        .attr("href"))
                .isEqualTo("https://wiki.example.org/Glossary");
        assertThatThrownBy(() -> preview(Map.of("wikiUrl", "javascript:alert(1)//")))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("idealint cannot run: the parameter 'wikiUrl' cannot be 'javascript:");
    }

    @Test
    void givesEachPageAFileNameThatEverySystemHasAndNoOtherPage() throws Exception {
        write("Outreachy 20/A.wiki", "{{:idea}}\n");
        write("Outreachy 20-a.wiki", "{{:idea}}\n");
        write("idea.wiki", IDEA);
        preview(Map.of());
        try (Stream<Path> files = Files.list(folder.resolve("target/idealint/preview"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("Outreachy 20-a.html", "Outreachy 20-A 2.html");
        }
    }

    @Test
    void isTheSameEachTimeAndNamesNoFolderOfThisComputer() throws Exception {
        write("a.wiki", IDEA);
        preview(Map.of());
        String first = Files.readString(folder.resolve("target/idealint/preview/All ideas.html"));
        preview(Map.of());
        assertThat(folder.resolve("target/idealint/preview/All ideas.html")).hasContent(first);
        assertThat(first).doesNotContain(folder.toString());
    }

    private void preview(Map<String, Object> parameters) throws Exception {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("profile", "qemu-2020");
        new Stage(folder, log).ready(new PreviewMojo(BuiltInRules.all()), all).execute();
    }

    private Document page(String name) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve(name)));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
