package io.github.idealint.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.profile.Profiles;
import io.github.idealint.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The documentation's page about exports shows what an export is. */
class ExportPageTest {

    private static final Path PAGE = Path.of("src/site/markdown/export.md");

    @Test
    void showsWhatBecomesOfItsExample() throws IOException {
        IdeaExport export = Exports.of(
                Profiles.builtIn("qemu-2026"),
                AddressMasking.MASKED,
                SourceText.of("src/ideas/Boot timer.wiki", block("wikitext")),
                SourceText.of("src/ideas/Outreachy 2027.wiki", "{{:Boot timer}}\n"));
        assertThat(block("json")).isEqualTo(ExportFormat.JSON.render(export));
        assertThat(block("csv"))
                .isEqualTo(ExportFormat.CSV.render(export).substring(1).replace("\r\n", "\n"));
    }

    @Test
    void describesEveryMember() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(Exports.members(ExportedIdea.class))
                .allSatisfy(member -> assertThat(page).containsPattern("(?m)^\\|.*`" + member + "`.*\\|"));
        assertThat(Arrays.stream(AddressMasking.values()))
                .allSatisfy(masking ->
                        assertThat(page).contains("`" + masking.name().toLowerCase(java.util.Locale.ROOT) + "`"));
    }

    private static String block(String language) throws IOException {
        Matcher block = Pattern.compile("(?s)```" + language + "\n(.*?)```")
                .matcher(Files.readString(PAGE).replace("\r\n", "\n"));
        assertThat(block.find()).as(language).isTrue();
        return block.group(1);
    }
}
