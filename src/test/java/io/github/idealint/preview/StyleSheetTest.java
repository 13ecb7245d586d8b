package io.github.idealint.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The style sheet, which is the only one that the file's policy lets in. */
class StyleSheetTest {

    private final Document page = PreviewedPages.of("= a =\nb\n").document();

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

    /** Contrast is 4.5 to 1 at least (WCAG 2.2, 1.4.3). */
    @ParameterizedTest
    @CsvSource({
        "text, paper",
        "text, box",
        "soft, paper",
        "soft, box",
        "link, paper",
        "link, box",
        "text, error-paper",
        "text, warning-paper",
        "text, info-paper",
        "error, paper",
        "error, error-paper",
        "warning, warning-paper",
        "info, info-paper"
    })
    void canBeReadByDayAndByNight(String front, String back) {
        List<String> fronts = colours(front);
        List<String> backs = colours(back);
        assertThat(fronts).hasSize(2);
        for (int i = 0; i < 2; i++) {
            double light = luminance(fronts.get(i)) + 0.05;
            double dark = luminance(backs.get(i)) + 0.05;
            assertThat(Math.max(light, dark) / Math.min(light, dark)).isGreaterThan(4.5);
        }
    }

    /** By day, then by night. */
    private List<String> colours(String name) {
        return Pattern.compile("--" + name + ": #([0-9a-f]+);")
                .matcher(page.select("style").first().data())
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static double luminance(String colour) {
        String hex = colour.length() == 3 ? colour.replaceAll("(.)", "$1$1") : colour;
        return 0.2126 * linear(hex.substring(0, 2))
                + 0.7152 * linear(hex.substring(2, 4))
                + 0.0722 * linear(hex.substring(4));
    }

    private static double linear(String part) {
        double value = Integer.parseInt(part, 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    @Test
    void isForADocumentWithLandmarksAndALanguage() {
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("body > header > h1, body > main")).hasSize(2);
    }
}
