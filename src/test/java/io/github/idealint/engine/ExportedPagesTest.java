package io.github.idealint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.markup.wikitext.WikitextParser;
import io.github.idealint.page.IdeaPageReader;
import io.github.idealint.profile.Profile;
import io.github.idealint.profile.Profiles;
import io.github.idealint.rule.builtin.BuiltInRules;
import io.github.idealint.text.Embedding;
import io.github.idealint.text.Position;
import io.github.idealint.text.SourceText;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Of the pages of a wiki's export, those are linted that have to do with ideas. */
class ExportedPagesTest {

    private static final String FIELDS = "* Difficulty: easy\n* Mentors: Ada Doe <ada@example.org>\n";

    private final Profile profile = Profiles.builtIn("gsoc");
    private final Linter linter =
            new Linter(new WikitextParser(), new IdeaPageReader(profile)::read, BuiltInRules.all(), profile);
    private final AtomicInteger line = new AtomicInteger(1);

    @Test
    void ideasAndRoundPagesAreLinted() {
        assertThat(linted(
                        page("Round", 0, "== Ideas ==\n{{:Ideas/Timer}}\n"),
                        page("Ideas/Timer", 0, "=== Timer ===\n" + FIELDS),
                        page("Features/Timer", 0, "== Timer ==\nIt counts.\n")))
                .containsExactly("Round", "Ideas/Timer");
    }

    @Test
    void pagesOfOtherNamespacesAreNot() {
        assertThat(linted(
                        page("Ideas/Timer", 0, "=== Timer ===\n" + FIELDS),
                        page("Talk:Ideas/Timer", 1, "=== Timer ===\n" + FIELDS),
                        page("User:Ada/Timer", 2, "=== Timer ===\n" + FIELDS)))
                .containsExactly("Ideas/Timer");
    }

    @Test
    void pagesWithANameOfTheProgrammesAreLintedWhateverTheyHold() {
        Profile qemu = Profiles.builtIn("qemu-2020");
        LintResult result = new Linter(new WikitextParser(), new IdeaPageReader(qemu)::read, BuiltInRules.all(), qemu)
                .lint(List.of(page("Internships/ProjectIdeas/Timer", 0, "Count the ticks of the timer.\n")));

        assertThat(result.diagnostics()).extracting(found -> found.rule().id()).contains("title-missing");
    }

    @Test
    void anUnreadablePageIsToldUnlessTheRoundsDoWithoutIt() {
        SourceText tooLong = page("Ideas/Long", 0, "a\n".repeat(70_000));

        assertThat(linted(tooLong)).containsExactly("Ideas/Long");
        assertThat(linted(tooLong, page("Round", 0, "{{:Ideas/Long}}"))).contains("Ideas/Long");
        assertThat(linted(tooLong, page("Round", 0, "{{:Ideas/Short}}"))).doesNotContain("Ideas/Long");
    }

    @Test
    void behindABreakMayBeAnyPage() {
        SourceText round = page("Round", 0, "{{:Ideas/Timer}}\n{{:Ideas/Probe}}\n[[Ideas/Clock]]\n");
        SourceText idea = page("Ideas/Timer", 0, "=== Timer ===\n" + FIELDS);
        SourceText left = page("Ideas/Trace", 0, "=== Trace ===\n" + FIELDS.replace("Ada", "Eva"));
        SourceText broken = SourceText.damaged(
                "wiki.xml", Embedding.at(new Position(900, 1)), "", "This export cannot be read on from here.");

        assertThat(rules(round, idea, left)).contains("missing-page", "orphan-idea", "broken-wiki-link");
        assertThat(rules(round, idea, left, broken))
                .contains("unreadable-page")
                .doesNotContain("missing-page", "orphan-idea", "broken-wiki-link");
    }

    private List<String> rules(SourceText... pages) {
        return linter.lint(List.of(pages)).diagnostics().stream()
                .map(found -> found.rule().id())
                .toList();
    }

    private List<String> linted(SourceText... pages) {
        return linter.lint(List.of(pages)).pages().stream()
                .map(page -> page.source().title())
                .flatMap(title -> Stream.of(title.orElseThrow()))
                .toList();
    }

    private SourceText page(String title, int namespace, String text) {
        Embedding.Anchor first = new Embedding.Anchor(0, new Position(line.addAndGet(10), 7));
        return SourceText.within("wiki.xml", Embedding.of(title, namespace, List.of(first)), text);
    }
}
