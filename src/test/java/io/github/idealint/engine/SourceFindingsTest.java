package io.github.idealint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.MessageSnapshot;
import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.dump.WikiExport;
import io.github.idealint.page.IdeaPageReader;
import io.github.idealint.profile.Profile;
import io.github.idealint.profile.Profiles;
import io.github.idealint.rule.builtin.BuiltInRules;
import io.github.idealint.text.QuotedPage;
import io.github.idealint.text.SourceText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is found because of how a page reached the run: without its text, or quoted throughout. */
class SourceFindingsTest {

    private static final Profile PROFILE = Profiles.builtIn("qemu-2020");

    private static final String IDEA = """
            === Trace viewer ===

            '''Summary:''' Show traces.

            Traces are long, see [https://example.net/traces the format].

            '''Details:'''
            * Skill level: beginner
            * Language: C
            * Mentor: Ann Lee &lt;ann@example.org&gt;
            """;

    private static List<Diagnostic> lint(List<SourceText> pages) {
        return new Linter(MarkupChoice.builtIn(), new IdeaPageReader(PROFILE)::read, BuiltInRules.all(), PROFILE)
                .lint(pages)
                .diagnostics();
    }

    private static List<SourceText> export(String... pages) throws IOException {
        String xml = Stream.of(pages).collect(Collectors.joining("", "<mediawiki>", "</mediawiki>"));
        return WikiExport.read("wiki.xml", new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static String page(String title, String text) {
        return "<page><title>" + title + "</title><ns>0</ns><revision>" + text + "</revision></page>";
    }

    private static String stub(String title) {
        return page(title, "<text id=\"7\" bytes=\"90\"/>");
    }

    private static String round(String text) {
        return page("Summer 2027", "<text>" + text + "</text>");
    }

    private static String viewer() {
        return page("Ideas/Trace viewer", "<text>" + IDEA + "</text>");
    }

    @Test
    void pagesWithoutTextAreOneFinding() throws IOException {
        List<SourceText> pages = export(
                round("{{:Ideas/Boot timer}}\n{{:Ideas/Disk model}}\n{{:Ideas/Trace viewer}}\n"),
                stub("Ideas/Boot timer"),
                stub("Ideas/Disk model"),
                viewer());
        List<Diagnostic> found = lint(pages);
        assertThat(found)
                .extracting(one -> one.rule().id() + " " + one.source().label())
                .containsExactly("unreadable-page wiki.xml (Ideas/Boot timer)");
        MessageSnapshot.matches(
                "pages without text",
                found.get(0).message() + "\n"
                        + lint(export(
                                        round("{{:Ideas/Boot timer}}\n{{:Ideas/Trace viewer}}\n"),
                                        stub("Ideas/Boot timer"),
                                        viewer()))
                                .get(0)
                                .message());
    }

    @Test
    void pagesWithoutTextThatNoRoundIncludesAreNoFinding() throws IOException {
        assertThat(lint(export(
                        round("{{:Ideas/Trace viewer}}\n{{:Ideas/Trace viewer 2}}"),
                        viewer(),
                        viewer().replace("viewer", "viewer 2").replace("long", "short"),
                        stub("Ideas/Boot timer"))))
                .extracting(one -> one.rule().id())
                .doesNotContain("unreadable-page", "missing-page");
    }

    @Test
    void aQuotedPageIsReadWithoutItsSigns() {
        String text = IDEA.replace("&lt;", "<").replace("&gt;", ">");
        SourceText quoted =
                SourceText.of("Viewer.wiki", text.replace("\n\n", "\n>\n").replaceAll("(?m)^(?=[^>\n])", "> "));
        List<Diagnostic> found = lint(List.of(QuotedPage.of(quoted).orElseThrow()));
        assertThat(found).extracting(one -> one.rule().id()).containsExactly("pasted-mail");
        MessageSnapshot.matches("quoted pages", found.get(0).message());
    }
}
