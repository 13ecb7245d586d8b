package io.github.idealint.run;

import static io.github.idealint.diagnostic.Severity.WARNING;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.idealint.MessageSnapshot;
import io.github.idealint.rule.builtin.BuiltInRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines of a run about the pages and configurations that it finds, as the snapshot of all messages holds them. */
class SourceMessagesTest {

    private final List<String> lines = new ArrayList<>();

    @Test
    void sources(@TempDir Path folder, @TempDir Path others) throws IOException {
        Files.createDirectories(folder.resolve("drafts"));
        Files.writeString(folder.resolve("drafts/A.WIKI"), "");
        Files.writeString(folder.resolve("drafts/empty.xml"), "<mediawiki/>");
        Files.writeString(folder.resolve("drafts/other.xml"), "<project/>");
        Files.writeString(folder.resolve("drafts/idealint.yml"), "");
        Files.writeString(folder.resolve("drafts/good.wiki"), "=== Idea ===\n");
        Files.writeString(folder.resolve("drafts/nothing.xml"), "");
        Files.writeString(folder.resolve("drafts/text.xml"), "ideas");
        Files.write(folder.resolve("drafts/latin.xml"), new byte[] {'<', (byte) 0xe9});
        Files.writeString(folder.resolve("drafts/plain.xml.gz"), "<mediawiki/>");
        Files.createDirectories(folder.resolve("mixed/Old.md"));
        Files.writeString(folder.resolve("mixed/good.md"), "# Idea\n");
        Files.writeString(folder.resolve("bad.yaml"), "profil: gsoc\n");
        fails(() -> pages(folder, "nowhere", Optional.empty()));
        fails(() -> pages(folder, "drafts", Optional.empty()));
        fails(() -> pages(folder, "drafts/empty.xml", Optional.empty()));
        fails(() -> pages(folder, "drafts/other.xml", Optional.empty()));
        for (String name : List.of("nothing.xml", "text.xml", "latin.xml", "plain.xml.gz")) {
            fails(() -> pages(folder, "drafts/" + name, Optional.empty()));
        }
        fails(() -> pages(folder, "drafts/good.wiki", Optional.of("lint.yaml")));
        for (int i = 0; i <= 100; i++) {
            Path many = Files.createDirectories(folder.resolve("many/" + i));
            Files.writeString(many.resolve("idealint.yaml"), "profile: gsoc\n");
            Files.writeString(many.resolve("a.md"), "# A\n");
        }
        fails(() -> pages(folder, "many", Optional.empty()));
        Files.move(folder.resolve("many"), others.resolve("many"));
        fails(() -> {
            throw CannotCheck.of(new InvalidPathException("a\0b.wiki", "Nul character not allowed"));
        });
        pages(folder, "drafts/good.wiki", Optional.empty());
        Files.writeString(
                folder.resolve("drafts/timer.wiki"),
                "=== Timer ===\n\n'''Summary:''' Time it\n\n'''Details:'''\n* Skill level: beginner\n* Mentor: Ann Lee\n");
        pages(folder, "drafts/timer.wiki", Optional.empty());
        Files.createDirectories(folder.resolve("checkout/.git"));
        Files.createSymbolicLink(folder.resolve("checkout/linked.yaml"), folder.resolve("drafts/idealint.yml"));
        fails(() -> pages(folder, "checkout/.git", Optional.empty()));
        fails(() -> pages(folder, "drafts/good.wiki", Optional.of("checkout/linked.yaml")));
        Files.delete(folder.resolve("drafts/idealint.yml"));
        pages(folder, "mixed", Optional.empty());
        Files.writeString(folder.resolve("mixed/idealint.yaml"), "profile: gsoc\n");
        Files.writeString(folder.resolve("plain.md"), "# Idea\n");
        pages(folder, ".", Optional.empty());
        fails(() -> pages(folder, "mixed/good.md", Optional.of("bad.yaml")));
        fails(() -> pages(folder, "drafts/notes.txt", Optional.empty()));
        matches("run sources");
    }

    @Test
    void sourcesWithoutIdeas(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("drafts"));
        Files.writeString(folder.resolve("drafts/README.md"), "# Ideas of ours\nText.\n");
        fails(() -> check(folder, "drafts/README.md"));
        Files.writeString(folder.resolve("drafts/timer.md"), "== Boot timer ==\n'''Mentors:''' Ann Lee\n");
        fails(() -> check(folder, "drafts/timer.md"));
        fails(() -> check(folder, "drafts"));
        matches("run sources without ideas");
    }

    private static void check(Path folder, String source) {
        new CheckGoal(
                        new Verdict(WARNING, true),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        SilentReports.none())
                .run(found(folder, source, Optional.empty(), new LogLines()));
    }

    private void pages(Path folder, String source, Optional<String> configuration) {
        LogLines log = new LogLines();
        try {
            found(folder, source, configuration, log).groups();
        } finally {
            log.lines.stream().filter(line -> !line.startsWith("DEBUG   ")).forEach(lines::add);
        }
    }

    private static RunPages found(Path folder, String source, Optional<String> configuration, LogLines log) {
        BuildContext build = new BuildContext(new ReactorRoot(folder), folder, Optional.empty(), true);
        PageSelection selection = new PageSelection(
                List.of(folder.resolve(source)),
                List.of("**/*.md"),
                List.of(),
                true,
                Optional.empty(),
                configuration.map(folder::resolve));
        return RunPages.find(new RunContext(build, BuiltInRules.all(), "1.2.3", false, log, List.of()), selection);
    }

    private void fails(ThrowingCallable call) {
        lines.add("idealint cannot run: " + catchThrowable(call).getMessage());
    }

    private void matches(String section) {
        MessageSnapshot.matches(section, String.join("\n", lines));
    }
}
