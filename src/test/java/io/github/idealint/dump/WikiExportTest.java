package io.github.idealint.dump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.idealint.text.Position;
import io.github.idealint.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WikiExportTest {

    @Test
    void readsThePagesInTheirOrder() {
        assertThat(told(WikiExports.of(
                        WikiExports.page("Ideas/Timer", "=== Timer ===\n"), WikiExports.page("Ideas/Clock", "<b>"))))
                .containsExactly("Ideas/Timer|=== Timer ===\n", "Ideas/Clock|<b>");
    }

    @Test
    void pointsIntoTheFile() {
        SourceText page = WikiExports.read(WikiExports.of(WikiExports.page("Timer", "a \"b\" c\n'''d'''")))
                .get(0);
        assertThat(page.path()).isEqualTo("wiki.xml");
        assertThat(page.positionOf(0)).isEqualTo(new Position(17, 44));
        assertThat(page.positionOf(2)).isEqualTo(new Position(17, 46));
        assertThat(page.positionOf(3)).isEqualTo(new Position(17, 52));
        assertThat(page.positionOf(page.text().indexOf('d'))).isEqualTo(new Position(18, 19));
        assertThat(page.positionOf(page.text().length())).isEqualTo(new Position(18, 38));
    }

    @Test
    void takesTheNewestRevisionWhereverItStands() {
        assertThat(told(WikiExports.of(page(
                        WikiExports.revision("2026-03-01T10:00:00Z", "old"),
                        WikiExports.revision("2027-01-05T10:00:00Z", "new"),
                        WikiExports.revision("2026-12-31T23:59:59Z", "older")))))
                .containsExactly("Timer|new");
    }

    @Test
    void ofEquallyOldRevisionsTakesTheLast() {
        assertThat(told(WikiExports.of(page(
                        WikiExports.revision("2027-01-05T10:00:00Z", "one"),
                        WikiExports.revision("2027-01-05T10:00:00Z", "two")))))
                .containsExactly("Timer|two");
    }

    @Test
    void keepsTheNamespace() {
        assertThat(WikiExports.read(WikiExports.of(
                        "<page><title>Talk:Timer</title><ns>1</ns>" + WikiExports.revision("", "x") + "</page>")))
                .singleElement()
                .satisfies(page -> assertThat(page.namespace()).isEqualTo(1))
                .satisfies(page -> assertThat(page.title()).hasValue("Talk:Timer"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<page><title>A</title></page>",
                "<page><title>A</title><revision/></page>",
                "<page><title>A</title><revision><text id='8' bytes='10' /></revision></page>"
            })
    void pagesWithoutTextAreKnownByName(String page) {
        assertThat(WikiExports.read(WikiExports.of(page))).singleElement().satisfies(stub -> {
            assertThat(stub.title()).hasValue("A");
            assertThat(stub.hasText()).isFalse();
            assertThat(stub.damage()).isPresent();
        });
        assertThat(WikiExports.read(WikiExports.of(page.replace("<revision", "<redirect title='B'/><revision")
                        .replace("</title></page>", "</title><redirect title='B'/></page>"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<page><title>A</title><revision><text deleted='deleted' /></revision></page>",
                "<page><title>A</title><revision><model>css</model><text>x</text></revision></page>",
                "<page><title>A</title><revision><text>x</text><model>javascript</model></revision></page>",
                "<logitem><text>x</text></logitem>"
            })
    void leavesOutWhatNoReaderSeesAsAPage(String page) {
        assertThat(told(WikiExports.of(page))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<text/>                           | ''",
                "<text></text >                    | ''",
                "<text a='>' b=\">\">x</text>      | x",
                "<text>a<!-- > <b> -->b</text>     | ab",
                "<text>a<?do not?>b</text>         | ab",
                "<text>a<b>c</b>d</text>           | ad",
                "<text>&#x41;&#66;&#0067;</text>   | ABC",
                "<text>a<![CDATA[<b>&lt;]]]]>c</text> | a<b>&lt;]]c"
            })
    void understandsWhatXmlAllows(String text, String read) {
        assertThat(told("<mediawiki><page><title>A</title><revision>" + text + "</revision></page></mediawiki>"))
                .containsExactly("A|" + read);
    }

    @Test
    void readsTheMainSlotOfARevisionWithSeveral() {
        assertThat(told(WikiExports.of("<page><title>A</title><revision><text>main</text>"
                        + "<content><role>more</role><text>other</text></content></revision></page>")))
                .containsExactly("A|main");
    }

    @Test
    void aPageWithoutATitleIsAPage() {
        assertThat(told(WikiExports.of(page("", WikiExports.revision("", "x")).replace("<title>Timer</title>", ""))))
                .containsExactly("(without a title)|x");
    }

    @Test
    void twoPagesOfOneTitleAreTwo() {
        List<SourceText> pages =
                WikiExports.read(WikiExports.of(WikiExports.page("A", "one"), WikiExports.page("A", "two")));
        assertThat(pages).hasSize(2).isSortedAccordingTo(SourceText.BY_PLACE);
    }

    @Test
    void anExportMayHoldNoPage() {
        assertThat(told("<mediawiki/>")).isEmpty();
    }

    @Test
    void aByteOrderMarkAndADeclarationAreNothing() {
        String xml = "\uFEFF<?xml version=\"1.0\" encoding=\"UTF-8\"?><mediawiki><page><revision><text>x</text>"
                + "</revision></page></mediawiki>";
        assertThat(WikiExports.read(xml).get(0).positionOf(0)).isEqualTo(new Position(1, xml.indexOf("x</text>")));
    }

    @Test
    void cutsATitleThatNoWikiAllows() {
        assertThat(WikiExports.read(WikiExports.of(WikiExports.page("A".repeat(100_000), "x")))
                        .get(0)
                        .title()
                        .orElseThrow())
                .hasSize(255);
    }

    @Test
    void cutsALongPageWhereItsReaderSeesThatItIsTooLong() {
        SourceText page = WikiExports.read(WikiExports.of(WikiExports.page("A", "x\"".repeat(200_000))))
                .get(0);
        assertThat(page.text()).hasSize(131_073);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<project><a/></project>                              | it begins with <project>, not <mediawiki>",
                "<!DOCTYPE html><html><p>x&nbsp;</p></html>           | it begins with <html>, not <mediawiki>",
                "''                                                   | it is empty",
                "'\n '                                                | it is empty",
                "=== Timer ===                                        | it is not XML",
                "PK\3\4                                               | it is not XML"
            })
    void refusesWhatIsNoExport(String file, String reason) {
        assertThatThrownBy(() -> WikiExports.read(file))
                .isInstanceOf(NotAnExport.class)
                .hasMessage("'wiki.xml' is not a MediaWiki export: " + reason + ". Check that this is the right file.");
    }

    @Test
    void isKnownByItsName() {
        assertThat(List.of("wiki.xml", "a/Wiki.XML.GZ", "wiki.xml.bz2")).allMatch(WikiExport::isNamed);
        assertThat(List.of("wiki.wiki", "xml", "wiki.xml.zip", "wiki.gz")).noneMatch(WikiExport::isNamed);
    }

    private static String page(String... revisions) {
        return "<page><title>Timer</title>" + String.join("", revisions) + "</page>";
    }

    private static List<String> told(String xml) {
        return WikiExports.told(WikiExports.read(xml));
    }

    @Test
    void readsNamesOfNamespacesAndTargetsOfRedirects() {
        String text =
                "<mediawiki><siteinfo><sitename>Laterne</sitename><namespaces><namespace key=\"10\">Vorlage</namespace>"
                        + "<namespace key=\"x\">Y</namespace><namespace key=\"0\"/></namespaces></siteinfo>"
                        + "<page><title>Uhr</title><ns>0</ns><redirect title=\"Vorlage:Uhr\"/>"
                        + WikiExports.revision("", "#WEITERLEITUNG [[Vorlage:Uhr]]") + "</page></mediawiki>";
        assertThat(WikiExports.read(text))
                .singleElement()
                .satisfies(page -> assertThat(page.redirect()).hasValue("Vorlage:Uhr"))
                .satisfies(page ->
                        assertThat(page.namespaces().inEnglish("Vorlage:Uhr")).isEqualTo("Template:Uhr"));
    }
}
