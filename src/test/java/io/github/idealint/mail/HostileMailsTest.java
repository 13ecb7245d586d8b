package io.github.idealint.mail;

import static io.github.idealint.mail.Mailer.mail;
import static io.github.idealint.mail.Mailer.plain;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.text.Limits;
import io.github.idealint.text.PageAllowance;
import io.github.idealint.text.Position;
import io.github.idealint.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No mail costs more than its share, or hides the others in its file. */
class HostileMailsTest {

    private static final String IDEA = "=== Timer ===\n\n* Skill level: easy\n";

    private static List<SourceText> read(String mail) {
        return MailFile.read("a.eml", mail.getBytes(StandardCharsets.UTF_8), new PageAllowance(), text -> "wiki");
    }

    private static SourceText only(String mail) {
        List<SourceText> pages = read(mail);
        assertThat(pages).hasSize(1);
        return pages.get(0);
    }

    @Test
    void deepNestingIsOneFindingAndTheOtherMailsAreRead() {
        StringBuilder deep = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            deep.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append('\n');
        }
        List<SourceText> pages = read("From a\nSubject: x\n" + deep + "\n\nFrom b\n" + plain(IDEA));
        assertThat(pages).hasSize(2);
        assertThat(pages.get(0).damage()).get().asString().contains("more than 20 levels deep");
        assertThat(pages.get(1).text()).isEqualTo(IDEA);
    }

    @Test
    void manyPartsAreOneFinding() {
        String parts = "--b\nContent-Type: text/plain\n\nx\n".repeat(1_000);
        assertThat(only(mail("Idea", "Content-Type: multipart/mixed; boundary=b\n", parts + "--b--\n"))
                        .damage())
                .get()
                .asString()
                .contains("more than 200 parts");
    }

    @Test
    void absurdHeadersAreOneFinding() {
        assertThat(only(mail("x".repeat(200_000), "", IDEA)).damage())
                .get()
                .asString()
                .contains("damaged or too long");
        assertThat(only(mail("Idea", "X-Y: z\n".repeat(2_000), IDEA)).damage()).isPresent();
    }

    @Test
    void hugeAttachmentsArePassedOver() {
        String parts = "--b\nContent-Type: application/pdf\nContent-Transfer-Encoding: base64\n\n"
                + ("A".repeat(76) + "\n").repeat(100_000)
                + "--b\nContent-Type: text/plain\n\n" + IDEA + "--b--\n";
        SourceText page = only(mail("Idea", "Content-Type: multipart/mixed; boundary=b\n", parts));
        assertThat(page.text()).isEqualTo(IDEA);
        assertThat(page.positionOf(0)).isEqualTo(new Position(100_016, 1));
    }

    @Test
    void whatIsTooLargeIsReadUpToTheBound() {
        String box = "From a\n" + plain(IDEA) + "\nFrom b\n"
                + plain("x".repeat(70) + "\n").repeat(1) + ("y".repeat(99) + "\n").repeat(Limits.BODIES_BYTES / 100);
        List<SourceText> pages = read(box);
        assertThat(pages.get(0).text()).isEqualTo(IDEA);
        assertThat(pages.get(pages.size() - 1).damage()).get().asString().contains("larger than 16 MB");
    }

    @Test
    void aTextPastAllBoundsIsCutWhereItsReaderSeesThatItIs() {
        assertThat(only(plain("x\n".repeat(SourceText.LONGEST))).text().length())
                .isEqualTo(SourceText.LONGEST + 1);
    }

    @Test
    void noMoreMailsAreReadThanTheRunHasRoomFor() {
        List<SourceText> pages = MailFile.read(
                "a.mbox",
                ("From a\n" + plain(IDEA) + "\n").repeat(1_000).getBytes(StandardCharsets.UTF_8),
                PageAllowance.ofBytes(10_000),
                text -> "wiki");
        assertThat(pages).hasSizeLessThan(30);
        assertThat(pages.get(pages.size() - 1).damage()).contains(PageAllowance.reason());
    }
}
