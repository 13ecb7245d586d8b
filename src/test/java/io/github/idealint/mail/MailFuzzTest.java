package io.github.idealint.mail;

import static io.github.idealint.mail.Mailer.mail;
import static io.github.idealint.mail.Mailer.plain;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.fuzz.FuzzTexts;
import io.github.idealint.fuzz.FuzzedPage;
import io.github.idealint.fuzz.Fuzzer;
import io.github.idealint.text.PageAllowance;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Mails of all kinds: pages with places in the file, or a sentence that says why there is none. */
class MailFuzzTest {

    private static final String IDEA = "=== Boot timer ===\n\n* Skill level: easy\n* Mentor: Ann <ann@example.org>\n";
    private static final List<String> SEEDS = List.of(
            plain("Hi,\n\n" + IDEA + "\nThanks,\nAnn\n\n-- \nAnn\n"),
            "From a\n" + plain(Mailer.quoted(IDEA)) + "\nFrom b\n" + plain(">From here\n"),
            mail(
                    "=?utf-8?q?A=20b?=",
                    "Content-Type: multipart/alternative; boundary=\"b\"\n",
                    "--b\nContent-Type: text/plain; format=flowed; delsp=yes\n\nOne \ntwo \n\n--b\n"
                            + "Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n"
                            + Mailer.quotedPrintable(Mailer.html(IDEA), StandardCharsets.UTF_8) + "--b--\n"),
            mail(
                    "A",
                    "Content-Type: message/rfc822\n",
                    mail("B", "Content-Transfer-Encoding: base64\n", Mailer.base64(IDEA, StandardCharsets.UTF_8))));
    private static final List<String> PIECES = List.of(
            "\n\n",
            "\r\n",
            "--b\n",
            "--b--\n",
            "=\n",
            "=3D",
            "=C3",
            "> ",
            ">",
            "-- \n",
            "From x\n",
            "Content-Type: text/html; charset=utf-16\n",
            "Content-Type: multipart/mixed; boundary=b\n",
            "Content-Transfer-Encoding: base64\n",
            "charset=iso-2022-jp",
            "<div>",
            "</div>",
            "<br>",
            "<pre>",
            "<li>",
            "<b>",
            "&nbsp;",
            "&#x1F600;",
            "<a href=\"https://example.org/\">",
            "* ",
            "=== ",
            "'''",
            "-----BEGIN PGP SIGNED MESSAGE-----\n");

    @Test
    void mails() {
        new Fuzzer("mails", new FuzzTexts(SEEDS, PIECES, 300_000).withLinesAsPieces()).run(MailFuzzTest::read);
    }

    private static String read(String text) {
        byte[] bytes = text.getBytes(text.length() % 3 == 0 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
        assertThat(MailFile.isLike(bytes)).isIn(true, false);
        return MailFile.read("a.mbox", bytes, new PageAllowance(), page -> "md").stream()
                .map(page -> new FuzzedPage(page).rendered())
                .collect(Collectors.joining("\n"));
    }
}
