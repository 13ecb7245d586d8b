package io.github.idealint.mail;

import static io.github.idealint.mail.Mailer.mail;
import static io.github.idealint.mail.Mailer.plain;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.text.PageAllowance;
import io.github.idealint.text.PageOrigin;
import io.github.idealint.text.Position;
import io.github.idealint.text.SourceText;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailFileTest {

    private static final String IDEA = "=== Timer ===\n\n* Skill level: easy\n";

    private static List<SourceText> read(byte[] mail) {
        return MailFile.read("a.eml", mail, new PageAllowance(), text -> "wiki");
    }

    private static List<SourceText> read(String mail) {
        return read(mail.getBytes(StandardCharsets.UTF_8));
    }

    private static SourceText only(String mail) {
        List<SourceText> pages = read(mail);
        assertThat(pages).hasSize(1);
        return pages.get(0);
    }

    private static String body(String lines) {
        return only(plain(lines)).text();
    }

    @Test
    void isAPageWithTheSubjectAsItsTitle() {
        SourceText page = only(mail("=?utf-8?Q?Gr=C3=B6=C3=9Fe?= of\n fonts", "", IDEA));
        assertThat(page.text()).isEqualTo(IDEA);
        assertThat(page.label()).isEqualTo("a.eml (the e-mail 'Größe of fonts')");
        assertThat(page.place()).isEqualTo("a.eml");
        assertThat(page.ending()).isEqualTo("wiki");
        assertThat(page.origin()).get().extracting(PageOrigin::isAlone).isEqualTo(true);
        assertThat(page.positionOf(0)).isEqualTo(new Position(9, 1));
        assertThat(only("From: a@example.org\nDate: now\n\n" + IDEA).title()).contains("(no subject)");
    }

    @Test
    void eachCharacterKnowsItsPlace() {
        SourceText page = only(mail(
                "Idea",
                "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n",
                "=== Gr=C3=B6=C3=9Fe of=\n fonts =3D=3D=3D\n"));
        assertThat(page.text()).isEqualTo("=== Größe of fonts ===\n");
        assertThat(page.positionOf(page.text().indexOf("ß"))).isEqualTo(new Position(10, 13));
        assertThat(page.positionOf(page.text().indexOf("of"))).isEqualTo(new Position(10, 21));
        assertThat(page.positionOf(page.text().indexOf("fonts"))).isEqualTo(new Position(11, 2));
        assertThat(page.positionOf(page.text().lastIndexOf("==="))).isEqualTo(new Position(11, 8));
    }

    @Test
    void columnsAreThoseThatAnEditorShows() {
        SourceText page = only(plain("* Größe 😀: easy\n"));
        assertThat(page.positionOf(page.text().indexOf("easy"))).isEqualTo(new Position(10, 13));
    }

    @ParameterizedTest
    @CsvSource({
        "utf-8,ISO-8859-1",
        "us-ascii,UTF-8",
        "x-nobody-knows,UTF-8",
        "windows-1252,ISO-8859-1",
        "'',windows-1252"
    })
    void aWrongCharacterSetDoesNoHarm(String said, String used) {
        byte[] mail = mail("Idea", "Content-Type: text/plain; charset=" + said + "\n", "* Größe\n")
                .getBytes(Charset.forName(used));
        assertThat(read(mail).get(0).text()).isIn("* Größe\n", "* Gr\uFFFD\uFFFDe\n");
    }

    @Test
    void whatIsNotThePageIsLeftOut() {
        assertThat(body("Hi,\n\n" + IDEA + "\nThanks,\nAda\n")).isEqualTo(IDEA);
        assertThat(body(IDEA + "\n--\nAda\n* Phone: 1\n")).isEqualTo(IDEA);
        assertThat(body(IDEA + "\n-- \nAda\n")).isEqualTo(IDEA);
        assertThat(body(IDEA + "________________________________________\nideas mailing list\n"))
                .isEqualTo(IDEA);
        assertThat(body("> > " + IDEA.replace("\n", "\n> > ") + "\n> Nice.\nYes.\n"))
                .startsWith(IDEA);
    }

    @Test
    void whatMayBeThePageStays() {
        assertThat(body("'''Summary:''' Text\n\n== Details ==\n")).startsWith("'''Summary");
        assertThat(body("# Timer\n\n> A quote that is part of the page.\n\n**Level:** easy\n"))
                .contains("> A quote");
        assertThat(body("# Timer\n\nThanks to Ada there is one.\n\n**Level:** easy\n"))
                .contains("Thanks to Ada");
    }

    @Test
    void linesThatWereBrokenAreJoined() {
        String long1 = "* Language: C, and some more words that are as long as a line of a mail";
        assertThat(body("=== A ===\n" + long1 + "\nand more of them\n* Level: easy\n"))
                .isEqualTo("=== A ===\n" + long1 + " and more of them\n* Level: easy\n");
        assertThat(body("=== A ===\n* Mentor: Ada,\n  who knows C\n* Level: easy\n"))
                .isEqualTo("=== A ===\n* Mentor: Ada, who knows C\n* Level: easy\n");
        assertThat(body("=== A ===\n* \nhttps://example.org/x\n* \nhttps://example.org/y\n"))
                .isEqualTo("=== A ===\n* https://example.org/x\n* https://example.org/y\n");
        assertThat(body("=== A title of many words that was too long for a line of the\nmail ===\nText.\n"))
                .startsWith("=== A title of many words that was too long for a line of the mail ===\n");
    }

    @Test
    void linesThatTheirAuthorEndedAreNot() {
        String page =
                "=== A ===\n* Level:\neasy\n* Language: C\n\nShort line\nand another one of those that are much longer than it\n";
        assertThat(body(page)).isEqualTo(page);
        String code = "=== A ===\n```\nint main(int count, char **arguments, char **environment, int more)\n{\n```\n";
        assertThat(body(code)).isEqualTo(code);
    }

    @Test
    void flowingLinesEndWhereTheirAuthorEndedThem() {
        String flowed = "=== A === \n\nOne \ntwo\n three\n> quoted \n> more\n-- \nAda \nDoe\n";
        assertThat(only(mail("Idea", "Content-Type: text/plain; format=flowed\n", flowed))
                        .text())
                .isEqualTo("=== A ===\n\nOne two\nthree\n> quoted more\n");
    }

    @Test
    void aMailWithoutTextIsTold() {
        String image = mail("Idea", "Content-Type: image/png\nContent-Transfer-Encoding: base64\n", "AAAA\n");
        assertThat(only(image).damage())
                .contains("This e-mail contains no text. Save the e-mail that contains the idea.");
        assertThat(read("From a\n" + image + "\nFrom b\n" + plain(IDEA))).hasSize(1);
    }

    @Test
    void isKnownByItsNameOrByItsBeginning() {
        assertThat(MailFile.isNamed("a/Idea.EML")).isTrue();
        assertThat(MailFile.isNamed("2027-January.mbox")).isTrue();
        assertThat(MailFile.isNamed("a.md")).isFalse();
        assertThat(MailFile.isLike(plain(IDEA).getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(MailFile.isLike(("From x\n" + plain(IDEA)).getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(MailFile.isLike(Mailer.quoted("a\n".repeat(20)).getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        for (String page : List.of(
                IDEA, "Summary: Text\nLevel: easy\n\nText", "# A\n", "", "---\ntitle: A\n---\n", "> One quote\n")) {
            assertThat(MailFile.isLike(page.getBytes(StandardCharsets.UTF_8)))
                    .as(page)
                    .isFalse();
        }
    }
}
