package io.github.idealint.run;

import static io.github.idealint.mail.Mailer.mail;
import static io.github.idealint.mail.Mailer.plain;
import static io.github.idealint.mail.Mailer.wrapped;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.engine.Linter;
import io.github.idealint.engine.MarkupChoice;
import io.github.idealint.mail.MailFile;
import io.github.idealint.mail.MailedIdeas;
import io.github.idealint.page.IdeaPageReader;
import io.github.idealint.profile.Profile;
import io.github.idealint.profile.Profiles;
import io.github.idealint.rule.builtin.BuiltInRules;
import io.github.idealint.text.PageAllowance;
import io.github.idealint.text.SourceText;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A mailed idea has the findings of the page that its author wrote, whatever mail programs made of it. */
class MailedIdeasTest {

    private static List<SourceText> pages(String mail) {
        return MailFile.read("ideas.mbox", mail.getBytes(UTF_8), new PageAllowance(), PageTexts::ending);
    }

    private static List<Diagnostic> found(String profileName, List<SourceText> pages) {
        Profile profile = Profiles.builtIn(profileName);
        return new Linter(MarkupChoice.builtIn(), new IdeaPageReader(profile)::read, BuiltInRules.all(), profile)
                .lint(pages)
                .diagnostics();
    }

    private static List<String> findings(String profile, SourceText page) {
        return found(profile, List.of(page)).stream()
                .map(finding -> finding.rule().id() + ": " + finding.finding().message())
                .sorted()
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> haveTheFindingsOfThePlainPage() {
        return Stream.concat(
                MailedIdeas.wikitexts().entrySet().stream()
                        .map(mail -> same(mail, "qemu-2020", SourceText.of("a.wiki", MailedIdeas.WIKI))),
                MailedIdeas.markdowns().entrySet().stream()
                        .map(mail -> same(mail, "gsoc", SourceText.of("a.md", MailedIdeas.MARKDOWN))));
    }

    private static DynamicTest same(Map.Entry<String, String> mail, String profile, SourceText page) {
        return dynamicTest(mail.getKey(), () -> {
            List<SourceText> pages = pages(mail.getValue());
            assertThat(pages).hasSize(1);
            assertThat(findings(profile, pages.get(0)))
                    .as(pages.get(0).text())
                    .isEqualTo(findings(profile, page))
                    .isNotEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> pointAtLinesOfTheMail() {
        return MailedIdeas.wikitexts().entrySet().stream()
                .filter(mail -> !mail.getValue().contains("base64"))
                .map(mail -> dynamicTest(mail.getKey(), () -> {
                    List<String> lines = mail.getValue().lines().toList();
                    found("qemu-2020", pages(mail.getValue())).stream()
                            .filter(finding -> finding.rule().id().equals("unknown-level"))
                            .forEach(finding -> assertThat(
                                            lines.get(finding.start().line() - 1)
                                                    .substring(finding.start().column() - 1))
                                    .startsWith("easy"));
                }));
    }

    @Test
    void ofManyMailsEachIsAPage() {
        String box = "From ada@example.org Mon Jan 11 10:00:00 2027\n"
                + plain(wrapped(MailedIdeas.WIKI) + ">From here on nothing follows.\n")
                + "\nFrom cleo@example.org Mon Jan 11 11:00:00 2027\n"
                + mail("When is the deadline?", "Content-Type: text/plain\n", "I wonder.\n")
                + "\nFrom cleo@example.org Mon Jan 11 12:00:00 2027\n"
                + mail("=?iso-8859-1?Q?Idee_f=FCr_Traces?=", "Content-Type: text/plain\n", MailedIdeas.OTHER);
        List<SourceText> pages = pages(box);
        assertThat(pages)
                .extracting(SourceText::label)
                .containsExactly(
                        "ideas.mbox (e-mail 1 'Idea')",
                        "ideas.mbox (e-mail 2 'When is the deadline?')",
                        "ideas.mbox (e-mail 3 'Idee für Traces')");
        assertThat(pages.get(2).text()).isEqualTo(MailedIdeas.OTHER);
        assertThat(pages.get(0).text()).endsWith("From here on nothing follows.\n");
        assertThat(box.lines().toList().get(pages.get(2).positionOf(0).line() - 1))
                .isEqualTo("=== Trace viewer ===");
    }
}
