package io.github.idealint.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The documentation of new pages shows the page and the log that its command gives. */
class NewPageDocumentationTest extends NewPages {

    private static final Pattern EXAMPLE = Pattern.compile(
            "(?s)```shell\\nmvn idealint:new -Didea.title=\"(.*?)\" -Didea.mentors=\"(.*?)\" -Didealint.file=(\\S+)"
                    + " -Didealint.profile=(\\S+)\\n```\\n\\n```markdown\\n(.*?)```\\n\\n```text\\n(.*?)```");

    @Test
    void theExampleIsTrue() throws IOException {
        Matcher example = EXAMPLE.matcher(Files.readString(Path.of("src/site/markdown/new.md")));
        assertThat(example.find()).isTrue();
        Path file = folder.resolve(example.group(3));
        create(Map.of("title", example.group(1), "mentors", example.group(2)), file, example.group(4));
        assertThat(file).hasContent(example.group(5));
        assertThat(String.join("\n", log.lines).replaceAll("(?m)^INFO ", "") + "\n")
                .isEqualTo(example.group(6));
    }
}
