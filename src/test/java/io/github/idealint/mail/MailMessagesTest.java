package io.github.idealint.mail;

import static io.github.idealint.mail.Mailer.mail;

import io.github.idealint.MessageSnapshot;
import io.github.idealint.text.Limits;
import io.github.idealint.text.PageAllowance;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is said of mails that cannot be read, as the snapshot of all messages holds it. */
class MailMessagesTest {

    @Test
    void damage() {
        String deep = IntStream.range(0, 50)
                .mapToObj(i -> "Content-Type: multipart/mixed; boundary=b" + i + "\n\n--b" + i + "\n")
                .collect(Collectors.joining());
        String parts = "--b\nContent-Type: text/plain\n\nx\n".repeat(300);
        MessageSnapshot.matches(
                "run mails",
                Stream.of(
                                mail("A", "Content-Type: image/png\n", "x"),
                                mail("A", "X: " + "x".repeat(200_000) + "\n", "x"),
                                "Subject: A\n" + deep,
                                mail("A", "Content-Type: multipart/mixed; boundary=b\n", parts),
                                mail("A", "Content-Type: image/png\n", "x".repeat(Limits.BODIES_BYTES)))
                        .map(MailMessagesTest::damage)
                        .collect(Collectors.joining("\n")));
    }

    private static String damage(String mail) {
        return MailFile.read("a.eml", mail.getBytes(StandardCharsets.UTF_8), new PageAllowance(), text -> "md").stream()
                .flatMap(page -> page.damage().stream())
                .collect(Collectors.joining("\n"));
    }
}
