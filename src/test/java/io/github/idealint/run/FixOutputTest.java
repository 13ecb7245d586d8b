package io.github.idealint.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.idealint.MessageSnapshot;
import io.github.idealint.mail.MailedIdeas;
import io.github.idealint.mail.Mailer;
import io.github.idealint.rule.builtin.BuiltInRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mailed idea is written to a file as it should be. */
class FixOutputTest {

    @TempDir
    private Path folder;

    private final LogLines log = new LogLines() {
        @Override
        public void debug(String line) {
            // Nobody looks for the cause of something.
        }
    };

    private Optional<String> fix(String mail, String output) throws IOException {
        Path file = Files.write(folder.resolve("idea.mbox"), mail.getBytes(StandardCharsets.UTF_8));
        BuildContext build = new BuildContext(new ReactorRoot(folder), folder, Optional.empty(), true);
        PageSelection selection = new PageSelection(
                List.of(file), List.of(), List.of(), true, Optional.of("qemu-2020"), Optional.empty());
        RunContext context = new RunContext(build, BuiltInRules.all(), "1.2.3", false, log, List.of());
        return new FixGoal(
                        Optional.empty(),
                        true,
                        false,
                        Optional.empty(),
                        Optional.of(output)
                                .filter(name -> !name.isEmpty())
                                .map(folder::resolve)
                                .map(FixOutput::new))
                .run(RunPages.find(context, selection));
    }

    @Test
    void asThePageWasAndIsFixed() throws IOException {
        String mail = MailedIdeas.wikitexts().get("wrapped");
        assertThat(fix(mail, "ideas/Boot timer.wiki")).isEmpty();
        assertThat(folder.resolve("ideas/Boot timer.wiki"))
                .content()
                .startsWith("=== Boot timer with a graph ===\n\n'''Summary:''' Measure how")
                .contains(
                        "* Skill level: beginner\n",
                        "start whole machines and watch them\n",
                        "Zoë Müller <zoe@example.org>")
                .endsWith("* Suggested by: Ada Doe <ada@example.org>\n");
        assertThat(folder.resolve("idea.mbox")).hasContent(mail);
        assertThat(log.lines)
                .contains("INFO idea.mbox (the e-mail 'Idea'): written to 'ideas/Boot timer.wiki', with fixes of"
                        + " 1 invalid-email and 1 unknown-level.");
    }

    @Test
    void inTheMarkupThatTheNameOfTheFileStandsFor() throws IOException {
        fix(Mailer.plain(MailedIdeas.OTHER), "a.md");
        assertThat(folder.resolve("a.md")).hasContent("""
                ### Trace viewer

                **Summary:** Show traces

                Traces are hard to read.

                **Details:**
                - Skill level: beginner
                - Language: Rust
                - Mentor: Cleo Park <cleo@example.org>
                """);
        fix(MailedIdeas.markdowns().get("Markdown, wrapped"), "b.wiki");
        assertThat(folder.resolve("b.wiki"))
                .content()
                .startsWith("=== Colour picker ===\n\nUsers of the console")
                .contains("'''Required skills:'''\n* C, as it is spoken in the console, and a little of the toolkit")
                .contains("\n* [https://example.org/colours Colour theory]\n");
    }

    @Test
    void amongOtherMailsTheIdeaIsTaken() throws IOException {
        String question = Mailer.mail("When is the deadline?", "", "I wonder.\n");
        fix("From a\n" + question + "\nFrom b\n" + Mailer.plain(MailedIdeas.OTHER), "a.wiki");
        assertThat(folder.resolve("a.wiki")).content().startsWith("=== Trace viewer ===\n");
    }

    @Test
    void messages() throws IOException {
        String mail = Mailer.plain(MailedIdeas.OTHER);
        fix(mail, "a.wiki");
        fails(mail, "a.wiki");
        fails(mail + "\n{| class=\"wikitable\"\n| a\n|}\n", "b.md");
        fails("From a\n" + mail + "\nFrom b\n" + mail, "b.wiki");
        Files.writeString(folder.resolve("c"), "");
        fails(mail, "c/b.wiki");
        fix(mail.replace("cleo@example.org", "cleo@example,org"), "");
        MessageSnapshot.matches("run fix to a file", String.join("\n", log.lines));
    }

    private void fails(String mail, String output) {
        log.lines.add("idealint cannot run: "
                + catchThrowable(() -> fix(mail, output)).getMessage());
    }
}
