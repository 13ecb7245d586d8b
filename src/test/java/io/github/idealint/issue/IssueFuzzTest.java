package io.github.idealint.issue;

import io.github.idealint.fuzz.FuzzTexts;
import io.github.idealint.fuzz.FuzzedPage;
import io.github.idealint.fuzz.Fuzzer;
import io.github.idealint.text.PageAllowance;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** JSON of all kinds: issues, a place where it is none, or a sentence that says that it holds no issue. */
class IssueFuzzTest {

    private static final List<String> SEEDS = List.of(
            "[{\"title\":\"A\",\"body\":\"B\\r\\nC\",\"number\":1,\"url\":\"https://example.org/1\"}]",
            "{\"iid\":2,\"title\":\"\\u00e4\\ud83d\\ude00\",\"description\":null,\"web_url\":\"https://example.org/2\"}",
            "{\"items\":[{\"title\":\"A\",\"labels\":[{\"name\":\"x\"}],\"body\":\"\"}]}\n[[]]");
    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\\",
            "\\u",
            "\\ud800",
            "null",
            "true",
            "1e9",
            "-",
            "\"title\":",
            "\"body\":",
            "\"number\":",
            "\"pull_request\":{}",
            "\n",
            "/*",
            "//",
            "'",
            "\uFEFF");

    @Test
    void issues() {
        new Fuzzer("JSON of issues", new FuzzTexts(SEEDS, PIECES, 300_000)).run(IssueFuzzTest::read);
    }

    private static String read(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            return IssueFile.isLike(bytes)
                    + IssueFile.read("a.json", bytes, new PageAllowance()).stream()
                            .map(page -> new FuzzedPage(page).rendered())
                            .collect(Collectors.joining("\n"));
        } catch (IssueFile.NoIssue other) {
            return other.getMessage();
        }
    }
}
