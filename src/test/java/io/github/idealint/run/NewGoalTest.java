package io.github.idealint.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.idealint.MessageSnapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class NewGoalTest extends NewPages {

    @Test
    void writesTheTemplateInTheMarkupOfTheFile() throws IOException {
        create(
                Map.of("title", " Boot  timer", "mentors", "Ann <ann@example.org>"),
                folder.resolve("a.md"),
                "qemu-2026");
        assertThat(folder.resolve("a.md")).hasContent("""
                ### Boot timer

                **Summary:** One sentence describing the project

                Detailed description of the project (5 sentences). Expected outcomes.

                **Links:**
                - TODO

                **Tasks:**
                - TODO

                **Details:**
                - Difficulty: TODO: beginner, intermediate or advanced
                - Project size: TODO: 90, 175 or 350 hours
                - Required skills: TODO
                - Mentors: Ann <ann@example.org>
                """);
    }

    @Test
    void namesTheFileAfterTheTitleInTheFolderOfThePages() {
        create(Map.of("title", "Boot/timer: now?"), Optional.empty(), "gsoc", Optional.empty(), Optional.empty());
        assertThat(folder.resolve("Boot-timer- now-.wiki")).isNotEmptyFile();
    }

    @Test
    void knowsFieldsByTheirMeaningWhateverTheirKeys() throws IOException {
        Files.writeString(folder.resolve("ours.yaml"), """
                title: Ours
                placeholders: [FIXME]
                fields:
                  betreuung: {label: Betreuung, form: mentors, need: required}
                  kurz: {label: Kurz, form: text, means: summary, need: required}
                """);
        create(
                Map.of("title", "Uhr", "mentors", "Ann", "summary", "Kurz.", "kurz", ""),
                folder.resolve("a.wiki"),
                "ours.yaml");
        assertThat(folder.resolve("a.wiki")).hasContent("== Uhr ==\n\n'''Betreuung:''' Ann\n\n'''Kurz:''' Kurz.\n");
    }

    @Test
    void asksForWhatIsNotGiven() {
        List<String> asked = new ArrayList<>();
        UnaryOperator<String> person = question -> {
            asked.add(question);
            return question.startsWith("Title") ? "Boot timer" : question.startsWith("Language") ? " C " : "";
        };
        create(
                Map.of("summary", "A timer."),
                Optional.of(folder.resolve("a.wiki")),
                "qemu-2020",
                Optional.empty(),
                Optional.of(person));
        assertThat(folder.resolve("a.wiki"))
                .content()
                .contains("'''Summary:''' A timer.\n", "\n* Language: C\n", "=== Boot timer ===");
        assertThat(asked).noneMatch(question -> question.startsWith("Summary"));
        MessageSnapshot.matches("run questions", String.join("\n", asked));
    }

    @Test
    void addsThePageBelowTheOthersAndChangesNothingElse() throws IOException {
        String before =
                "\uFEFF== Ideas ==\r\n* {{:Ideas/Log}}\r\n*  {{:Ideas/Trace}} \r\n\r\n<!-- {{:Ideas/No}} -->\r\nEnd";
        Files.createDirectory(folder.resolve("Ideas"));
        Files.writeString(folder.resolve("Round 2027.wiki"), before);
        create(
                Map.of("title", "Boot timer"),
                Optional.of(folder.resolve("Ideas/BootTimer.wiki")),
                "gsoc",
                Optional.of("round 2027"),
                Optional.empty());
        assertThat(Files.readString(folder.resolve("Round 2027.wiki")))
                .isEqualTo(before.replace("Trace}} \r\n", "Trace}} \r\n*  {{:Ideas/BootTimer}}\r\n"));
    }

    @Test
    void addsALinkInMarkdown() throws IOException {
        Files.createDirectory(folder.resolve("ideas"));
        Files.writeString(
                folder.resolve("README.md"), "# Ideas\n\n- [Log](ideas/log.md)\n- [Web](https://example.org/a.md)");
        create(
                Map.of("title", "Boot timer"),
                Optional.of(folder.resolve("ideas/Boot timer.md")),
                "gsoc",
                Optional.of("README.md"),
                Optional.empty());
        assertThat(Files.readString(folder.resolve("README.md")))
                .isEqualTo(
                        "# Ideas\n\n- [Log](ideas/log.md)\n- [Boot timer](ideas/Boot%20timer.md)\n- [Web](https://example.org/a.md)");
    }

    @Test
    void overwritesNothingNorLeavesTheCheckout() throws IOException {
        Files.createDirectories(folder.resolve("checkout/.git"));
        Files.createDirectory(folder.resolve("outside"));
        Path file = folder.resolve("checkout/a.wiki");
        Files.writeString(file, "mine");
        assertThatThrownBy(() -> create(Map.of("title", "A"), file, "gsoc"))
                .hasMessageContaining("there is already a file 'checkout/a.wiki'");
        Files.createSymbolicLink(folder.resolve("checkout/b.wiki"), folder.resolve("outside/b.wiki"));
        assertThatThrownBy(() -> create(Map.of("title", "A"), folder.resolve("checkout/b.wiki"), "gsoc"))
                .isInstanceOf(CannotCheck.class);
        Files.createSymbolicLink(folder.resolve("checkout/out"), folder.resolve("outside"));
        assertThatThrownBy(() -> create(Map.of("title", "A"), folder.resolve("checkout/out/c.wiki"), "gsoc"))
                .isInstanceOf(CannotCheck.class);
        assertThat(file).hasContent("mine");
        assertThat(folder.resolve("outside")).isEmptyDirectory();
    }

    @Test
    void messages() throws IOException {
        fails(Map.of(), "a.wiki", Optional.empty());
        fails(Map.of("title", "A", "mentor", "Ann"), "a.wiki", Optional.empty());
        fails(Map.of("title", "A", "colour", "red"), "a.wiki", Optional.empty());
        fails(Map.of("title", "A"), "a.txt", Optional.empty());
        Files.writeString(folder.resolve("Round.wiki"), "== Ideas ==\n");
        fails(Map.of("title", "A"), "a.wiki", Optional.of("Rund"));
        fails(Map.of("title", "A"), "Round.wiki", Optional.empty());
        Files.createSymbolicLink(folder.resolve("gone"), folder.resolve("nowhere/at/all"));
        fails(Map.of("title", "A"), "gone/a.wiki", Optional.empty());
        create(
                Map.of("title", "A"),
                Optional.of(folder.resolve("a.wiki")),
                "gsoc",
                Optional.of("Round.wiki"),
                Optional.empty());
        Files.writeString(folder.resolve("Round.wiki"), "{{:a}}\n{{:b}}\n");
        create(
                Map.of("title", "B"),
                Optional.of(folder.resolve("b.wiki")),
                "gsoc",
                Optional.of("Round.wiki"),
                Optional.empty());
        create(
                Map.of("title", "C"),
                Optional.of(folder.resolve("c.wiki")),
                "gsoc",
                Optional.of("Round.wiki"),
                Optional.empty());
        create(Map.of("title", "D d"), folder.resolve("d.md"), "gsoc");
        create(Map.of("title", "E"), folder.resolve("e.wiki"), "gsoc");
        folder.resolve("Round.wiki").toFile().setReadOnly();
        create(
                Map.of("title", "F"),
                Optional.of(folder.resolve("f.wiki")),
                "gsoc",
                Optional.of("Round.wiki"),
                Optional.empty());
        Files.write(folder.resolve("Latin.wiki"), new byte[] {(byte) 0xE4});
        fails(Map.of("title", "A"), "g.wiki", Optional.of("Latin.wiki"));
        assertThat(folder.resolve("g.wiki")).doesNotExist();
        MessageSnapshot.matches(
                "run new pages", String.join("\n", log.lines.stream().distinct().toList()));
    }

    private void fails(Map<String, String> given, String file, Optional<String> round) {
        assertThatThrownBy(() -> create(given, Optional.of(folder.resolve(file)), "gsoc", round, Optional.empty()))
                .isInstanceOf(CannotCheck.class)
                .satisfies(reason -> log.lines.add("idealint cannot run: " + reason.getMessage()));
    }
}
