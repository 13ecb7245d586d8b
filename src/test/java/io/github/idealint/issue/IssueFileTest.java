package io.github.idealint.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.idealint.text.Limits;
import io.github.idealint.text.PageAllowance;
import io.github.idealint.text.PageOrigin;
import io.github.idealint.text.Position;
import io.github.idealint.text.SourceText;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IssueFileTest {

    private static final String BODY = "{\"title\":\"Boot timer\",\"body\":\"One.\\r\\nTwo.\",";

    private static List<SourceText> read(String json) {
        return read(json, StandardCharsets.UTF_8);
    }

    private static List<SourceText> read(String json, Charset charset) {
        return IssueFile.read("issues.json", json.getBytes(charset), new PageAllowance());
    }

    private static SourceText only(String json) {
        List<SourceText> pages = read(json);
        assertThat(pages).hasSize(1);
        return pages.get(0);
    }

    @Test
    void isAPageOfMarkdownWithItsTitle() {
        SourceText page = only(
                BODY
                        + "\"number\":12,\"url\":\"https://github.com/example/ideas/issues/12\",\"labels\":[{\"name\":\"x\"}]}");
        assertThat(page.text()).isEqualTo("---\ntitle: \"Boot timer\"\n---\nOne.\r\nTwo.");
        assertThat(page.label()).isEqualTo("issues.json (issue #12 'Boot timer')");
        assertThat(page.place()).isEqualTo("https://github.com/example/ideas/issues/12");
        assertThat(page.ending()).isEqualTo("md");
        assertThat(page.origin()).get().extracting(PageOrigin::isAlone).isEqualTo(true);
        assertThat(page.isInFile()).isFalse();
    }

    @Test
    void itsLinesAreThoseOfTheBody() {
        SourceText page = only(BODY + "\"number\":12}");
        assertThat(page.positionOf(page.text().indexOf("One"))).isEqualTo(new Position(1, 1));
        assertThat(page.positionOf(page.text().indexOf("wo."))).isEqualTo(new Position(2, 2));
        assertThat(page.positionOf(page.text().indexOf("timer"))).isEqualTo(new Position(1, 6));
        assertThat(page.positionOf(0)).isEqualTo(new Position(1, 1));
    }

    @Test
    void gitLabHasOtherNames() {
        SourceText page = only(
                "{\"iid\":7,\"title\":\"Boot timer\",\"description\":\"Text\",\"web_url\":\"https://gitlab.example.org/a/-/issues/7\"}");
        assertThat(page.text()).endsWith("---\nText");
        assertThat(page.label()).endsWith("(issue #7 'Boot timer')");
        assertThat(page.place()).isEqualTo("https://gitlab.example.org/a/-/issues/7");
    }

    @Test
    void theAddressForReadersGoesBeforeThatForPrograms() {
        assertThat(only(BODY + "\"url\":\"https://api.example.org/1\",\"html_url\":\"https://example.org/1\"}")
                        .place())
                .isEqualTo("https://example.org/1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{'title':'A'},{'title':'B'}]",
                "{'title':'A'}\n{'title':'B'}\n",
                "[{'title':'A'}][{'title':'B'}]",
                "[[{'title':'A'}],[{'title':'B'}]]",
                "{'total_count':2,'items':[{'title':'A'},{'title':'B'}]}",
                "\uFEFF[{'title':'A'},{'title':'C','pull_request':{'url':'x'}},{'title':'B'}]"
            })
    void readsSeveral(String json) {
        List<SourceText> pages = read(json.replace('\'', '"'));
        assertThat(pages).extracting(page -> page.title().orElseThrow()).containsExactly("A", "B");
        assertThat(pages).noneMatch(page -> page.origin().orElseThrow().isAlone());
        assertThat(pages).isSortedAccordingTo(SourceText.BY_PLACE);
        assertThat(SourceText.BY_PLACE.compare(pages.get(0), pages.get(1))).isNegative();
    }

    @Test
    void membersMayBeMissingOrOfAnotherKind() {
        assertThat(only("{\"body\":null,\"title\":\"Boot timer\"}").text())
                .isEqualTo("---\ntitle: \"Boot timer\"\n---\n");
        SourceText untitled = only("{\"title\":{},\"body\":\"Text\",\"number\":\"twelve\",\"url\":\"javascript:x\"}");
        assertThat(untitled.text()).isEqualTo("Text");
        assertThat(untitled.label()).isEqualTo("issues.json (issue '(untitled)')");
        assertThat(untitled.place()).isEqualTo("issues.json");
        assertThat(untitled.positionOf(1)).isEqualTo(new Position(1, 2));
    }

    @Test
    void aTitleStaysOnItsLineAndInItsQuotes() {
        SourceText page = only("{\"title\":\"A \\\"b\\\" \\\\ c\\n---\\u0007\",\"body\":\"\"}");
        assertThat(page.text()).isEqualTo("---\ntitle: \"A \\\"b\\\" \\\\ c ---\uFFFD\"\n---\n");
        assertThat(page.title()).contains("A \"b\" \\ c ---\uFFFD");
    }

    @Test
    void windowsMayWriteUtf16() {
        assertThat(read("\uFEFF" + BODY + "\"x\":1}", StandardCharsets.UTF_16LE))
                .hasSize(1);
        assertThat(read("\uFEFF" + BODY + "\"x\":1}", StandardCharsets.UTF_16BE))
                .hasSize(1);
    }

    @Test
    void whereItIsNoJsonTheIssuesBeforeStay() {
        List<SourceText> pages = read("[" + BODY + "\"number\":1},\n  nonsense]");
        assertThat(pages).hasSize(2);
        assertThat(pages.get(1).damage()).get().asString().startsWith("This is not valid JSON");
        assertThat(pages.get(1).positionOf(0)).isEqualTo(new Position(2, 3));
        assertThat(read("[]x").get(0).damage()).isPresent();
        assertThat(read("").get(0).damage()).get().asString().contains("it ends here");
    }

    @Test
    void whereItBreaksOffTheIssuesBeforeStay() {
        for (String rest : List.of("", "{\"title\":\"x", "{\"title\":", "{\"title\":\"x\"")) {
            List<SourceText> pages = read("[" + BODY + "\"number\":1},\n" + rest);
            assertThat(pages).as(rest).hasSize(2);
            assertThat(pages.get(1).damage()).as(rest).get().asString().contains("it ends here");
            assertThat(pages.get(1).positionOf(0).line()).isEqualTo(2);
        }
    }

    @Test
    void bytesThatAreNoUtf8EndIt() {
        List<SourceText> pages = read("[" + BODY + "\"n\":1},\n{\"title\":\"Größe\"}]", StandardCharsets.ISO_8859_1);
        assertThat(pages).hasSize(2);
        assertThat(pages.get(1).damage()).get().asString().contains("not valid UTF-8");
    }

    @Test
    void whatIsTooLargeIsReadUpToTheBound() {
        List<SourceText> pages = read("[" + BODY + "\"n\":1},{\"x\":\"" + "y".repeat(Limits.BODIES_BYTES) + "\"}]");
        assertThat(pages).hasSize(2);
        assertThat(pages.get(1).damage()).get().asString().contains("larger than 16 MB");
    }

    @Test
    void aBodyPastAllBoundsIsCutWhereItsReaderSeesThatItIs() {
        assertThat(only("{\"title\":\"A\",\"body\":\"" + "x".repeat(1_000_000) + "\"}")
                        .text()
                        .length())
                .isBetween(SourceText.LONGEST, SourceText.LONGEST + 100);
    }

    @Test
    void noMoreIssuesAreReadThanTheRunHasRoomFor() {
        List<SourceText> pages = IssueFile.read(
                "a.json",
                ("[" + "{\"title\":\"A\"},".repeat(10_000) + "{}]").getBytes(StandardCharsets.UTF_8),
                PageAllowance.ofBytes(10_000));
        assertThat(pages).hasSizeLessThan(30);
        assertThat(pages.get(pages.size() - 1).damage()).contains(PageAllowance.reason());
    }

    @Test
    void deepNestingEndsIt() {
        assertThat(read("[".repeat(100_000)).get(0).damage()).isPresent();
        assertThat(read("{\"x\":".repeat(100_000)).get(0).damage()).isPresent();
    }

    @Test
    void jsonOfSomethingElseIsRefused() {
        assertThat(read("[]")).isEmpty();
        for (String json : List.of("{}", "{\"name\":\"x\"}", "3", "[1,2]", "{\"message\":\"Not Found\"}")) {
            assertThatThrownBy(() -> read(json))
                    .as(json)
                    .isInstanceOf(IssueFile.NoIssue.class)
                    .hasMessageStartingWith("'issues.json' contains no issue");
        }
    }

    @Test
    void isKnownByItsNameOrByItsBeginning() {
        assertThat(IssueFile.isNamed("a/issues.JSON")).isTrue();
        assertThat(IssueFile.isNamed("issues.md")).isFalse();
        for (String json : List.of("{\"title\":", " [\n {\"a\"", "[]", "[[{\"a\"", "{}", "\uFEFF[ ]")) {
            assertThat(IssueFile.isLike(json.getBytes(StandardCharsets.UTF_8)))
                    .as(json)
                    .isTrue();
        }
        for (String page : List.of("{{Idea}}", "{| class=x", "[[Link]]", "[x](y)", "# A", "", "{")) {
            assertThat(IssueFile.isLike(page.getBytes(StandardCharsets.UTF_8)))
                    .as(page)
                    .isFalse();
        }
    }
}
