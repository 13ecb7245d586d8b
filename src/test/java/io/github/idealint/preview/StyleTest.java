package io.github.idealint.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The style sheet, which is the only one that the file's policy lets in. */
class StyleTest {

    private final Document page = Desk.of("= a =\nb\n").document();

    @Test
    void isTheOneThatThePolicyNames() throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256")
                .digest(page.select("style").first().data().getBytes(StandardCharsets.UTF_8));
        assertThat(page.select("meta[http-equiv]").attr("content"))
                .as("a style sheet that was changed has another hash: see page.jte")
                .endsWith("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
    }

    @Test
    void fetchesNothing() {
        assertThat(page.select("style").first().data()).doesNotContain("url(", "@import", "http");
    }

    @Test
    void knowsPhonesPrintersAndTheDark() {
        assertThat(page.select("style").first().data())
                .contains("@media print", "prefers-color-scheme: dark", "@media screen and (min-width");
        assertThat(page.select("meta[name=viewport]").attr("content")).contains("width=device-width");
    }

    @Test
    void isForADocumentWithLandmarksAndALanguage() {
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("body > header > h1, body > main")).hasSize(2);
    }
}
