package io.github.idealint.rule.builtin.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.idealint.page.IdeaPage;
import io.github.idealint.rule.Changed;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleTester;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrphanIdeaTest {

    private static final String IDEA = """
            === «Boot timer» ===
            '''Details:'''
            * Mentor: Ada Doe <ada@example.org>
            """;
    private static final String SILENT = IDEA.replaceAll("[«»]", "");

    private final RuleTester single = RuleTester.of(new OrphanIdea());
    private final RuleTester rule = with("{{:Our ideas/Log}}\n");

    private RuleTester with(String round) {
        return single.named("src/Our ideas/Boot timer")
                .beside("src/Our ideas/Log", SILENT)
                .beside("src/Round", "== Project ideas ==\n" + round);
    }

    @Test
    void flagsAnIdeaThatLiesBesideIncludedOnes() {
        rule.flags(IDEA)
                .with(
                        "No round page includes this idea, so readers of the round page will not find it. Add this line to"
                                + " 'Round': '{{:Our ideas/Boot timer}}'.")
                .unfixed();
    }

    @Test
    void flagsAnIdeaThatTheProfileCountsToTheRound() {
        single.named("wiki/Internships/ProjectIdeas/Boot timer")
                .beside("wiki/Internships/ProjectIdeas/2020/Log", SILENT)
                .beside("wiki/Round", "{{:Internships/ProjectIdeas/2020/Log}}")
                .flags(IDEA)
                .with("Add this line to the round page: '{{:Internships/ProjectIdeas/Boot timer}}'");
    }

    @Test
    void namesNoPageWhereThereAreSeveralRounds() {
        rule.beside("src/Round 2021", "{{:Our ideas/Log}}").flags(IDEA).with("Add this line to the round page: '");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{:Our ideas/Boot timer}}",
                "{{:our ideas/Boot_timer|x=y}}",
                "{{:Our ideas/Boot timer}",
                "{{Our ideas/Boot timer}}",
                "[[Our ideas/Boot_timer|Boot timer]]",
                "* Our ideas/Boot timer",
                "<!-- {{:Our ideas/Boot timer}} -->",
                "Not decided yet: [https://wiki.example.org/index.php/Our_ideas/Boot_timer the timer].",
                "Not decided yet: https://wiki.example.org/index.php?title=Our_ideas/Boot_timer&action=edit",
                "Not yet ready (see Our_ideas/Boot_timer).",
                "{{:Our ideas/Boot timers}}",
                "Boot timer"
            })
    void acceptsAnIdeaThatARoundPageNames(String line) {
        with("{{:Our ideas/Log}}\n" + line + "\n").accepts(SILENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Our ideas/Boot timers", "https://wiki.example.org/Boot_timer", "Our ideas"})
    void flagsAnIdeaThatARoundPageOnlyResembles(String line) {
        with("{{:Our ideas/Log}}\n" + line + "\n").flags(IDEA);
    }

    @Test
    void acceptsAnIdeaThatAnotherPageIncludes() {
        with("{{:Our ideas/Log}}\n{{:Devices}}\n")
                .beside("src/Devices", "{{:Our ideas/Boot timer}}\n{{:Our ideas/Log}}\n")
                .accepts(SILENT);
    }

    @Test
    void acceptsIdeasWithoutARound() {
        single.named("Ideas/Boot timer").beside("Ideas/Log", SILENT).accepts(SILENT);
    }

    @Test
    void acceptsIdeasOfOtherFolders() {
        single.named("src/Old ideas/Boot timer")
                .beside("src/Our ideas/Log", SILENT)
                .beside("src/Round", "{{:Our ideas/Log}}\n")
                .accepts(SILENT);
    }

    @Test
    void takesAFolderForAnArchiveIfMoreIsLeftOut() {
        rule.beside("src/Our ideas/Old map", SILENT).accepts(SILENT);
    }

    @Test
    void judgesInAnArchiveWhatTheProfilePicksThere() {
        RuleTester archive = rule.beside("src/Our ideas/Old map", SILENT)
                .beside("src/Our ideas/Old probe", SILENT)
                .under(Changed.ideas("Our ideas/Boot*", "Our ideas/Log"));

        archive.flags(IDEA);
        archive.named("src/Our ideas/Old clock").accepts(SILENT);
    }

    @Test
    void acceptsWhatIsNoIdea() {
        rule.accepts("#REDIRECT [[Our ideas/Log]]\n");
        rule.accepts("Notes of the last meeting.\n");
        rule.accepts("=== TITLE ===\n* Skill level: beginner\n* Mentor: Ada Doe <ada@example.org>\n");
        rule.named("src/Our ideas/Idea template").accepts(SILENT);
        rule.named("src/Our ideas/All").accepts("{{:Our ideas/Log}}\n");
    }

    @Test
    void isQuickInAWholeWiki() {
        Map<String, String> texts = new HashMap<>(Map.of("Round", ""));
        for (int i = 0; i < 1000; i++) {
            texts.put("Ideas/Idea " + i, SILENT);
            texts.merge(
                    "Round",
                    i % 2 == 0 ? "{{:Ideas/Idea " + i + "}}\n" : "A text of words/with slashes.\n",
                    String::concat);
        }
        List<IdeaPage> pages = PagesOfRun.pages(texts);
        RuleContext context = PagesOfRun.context(pages);

        assertThat(assertTimeoutPreemptively(
                        Duration.ofSeconds(10),
                        () -> pages.stream()
                                .flatMap(page -> new OrphanIdea().check(page, context))
                                .count()))
                .isEqualTo(500);
    }

    private static final String LISTED = "- [Log](ideas/log.md)\n- [Map](ideas/map.md)\n";

    @Test
    void flagsAnIdeaThatNoListOfMarkdownNames() {
        RuleTester list = RuleTester.of(new OrphanIdea())
                .under("gsoc")
                .inFile("docs/ideas/timer.md")
                .beside("docs/ideas/log.md", "## Log\n\n**Mentors:** Ada\n")
                .beside("docs/ideas/map.md", "## Map\n\n**Mentors:** Ada\n");
        String timer = "## «Boot timer»\n\n**Mentors:** Ada\n";
        list.beside("docs/README.md", "# Ideas\n\n" + LISTED)
                .flags(timer)
                .with("No list of ideas links to this page, so readers of the list will not find it."
                        + " Add this line to 'docs/README.md': '- [Boot timer](ideas/timer.md)'.");
        String accepted = timer.replace("«", "").replace("»", "");
        list.beside("docs/README.md", "# Ideas\n\n" + LISTED + "- [Boot timer](ideas/timer.md)\n")
                .accepts(accepted);
        list.beside("docs/README.md", "# Ideas\n\nSee also the [timer](ideas/timer.md).\n\n" + LISTED)
                .accepts(accepted);
        list.beside("docs/README.md", "# Ideas\n\nSee [log](ideas/log.md) and [map](ideas/map.md).\n")
                .accepts(accepted);
    }
}
