package io.github.idealint.rule.builtin.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.idealint.page.IdeaPage;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleTester;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransclusionCycleTest {

    private final RuleTester rule = RuleTester.of(new TransclusionCycle());

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":Round 2020",
                ":round_2020",
                ":wiki/Round 2020",
                ":Round 2020#Ideas",
                ":Round%202020|x=y",
                "../Round 2020"
            })
    void flagsAPageThatIncludesItself(String name) {
        rule.named("wiki/Round 2020")
                .flags("== Ideas ==\n«{{" + name + "}}»\n{{:Ideas/Timer}}\n")
                .with("The page includes itself, so MediaWiki shows an error")
                .unfixed();
    }

    @Test
    void flagsAPageThatComesBackThroughOthers() {
        rule.named("Round")
                .beside("Devices", "{{:Ideas/Timer}} {{:Buses}}")
                .beside("Buses", "{{:Round}}")
                .beside("Ideas/Timer", "=== Timer ===")
                .flags("{{:Ideas/Timer}} «{{:Devices}}» {{:Buses}}\n")
                .with("includes itself indirectly: Round → Devices → Buses → Round.");
    }

    @Test
    void flagsEachPageOfALoopButNoneThatLeadsIntoIt() {
        RuleTester others = rule.beside("A", "{{:B}}").beside("B", "{{:C}}").beside("C", "{{:A}} {{:B}}");

        others.named("Round").accepts("{{:A}} {{:B}}\n");
        rule.named("B")
                .beside("A", "{{:B}}")
                .beside("C", "{{:A}} {{:B}}")
                .flags("«{{:C}}» {{:C}}")
                .with("B → C → B");
        rule.named("A")
                .beside("B", "{{:C}}")
                .beside("C", "{{:A}} {{:B}}")
                .flags("«{{:B}}»")
                .with("A → B → C → A");
    }

    @Test
    void followsPagesThatOnlyPointToAnother() {
        rule.named("Round").beside("Old round", "#REDIRECT [[Round]]").flags("«{{:Old round}}»\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<noinclude>{{:Timer}}</noinclude>",
                "{{:Timer}} <onlyinclude>text</onlyinclude>",
                "<nowiki>{{:Timer}}</nowiki>",
                "<!-- {{:Timer}} -->",
                "[[Timer]]",
                "{{Timer}}",
                "{{:Timer/Notes}}",
                "{{:TIMER}}",
                "{{:User:Timer}}"
            })
    void accepts(String text) {
        rule.named("Timer").accepts(text + "\n");
    }

    @Test
    void acceptsAPageThatShowsWhatAnotherTakesOfIt() {
        rule.named("Round").beside("Timer", "{{:Round}}").accepts("<noinclude>{{:Timer}}</noinclude> Dates\n");
    }

    @Test
    void acceptsANameThatMayBeThatOfAPageFurtherUp() {
        rule.named("Ideas/Timer").beside("Round", "{{:Ideas/Timer}}").accepts("{{:Timer}}\n");
    }

    @Test
    void shortensALongChain() {
        RuleTester chain = rule.named("P0");
        for (int i = 1; i < 12; i++) {
            chain = chain.beside("P" + i, "{{:P" + (i + 1) % 12 + "}}");
        }
        chain.flags("«{{:P1}}»").with("P0 → P1 → P2 → P3 → P4 → … → P0");
    }

    @Test
    void isQuickWhereAllPagesAreOneLoop() {
        List<IdeaPage> pages = PagesOfRun.pages(IntStream.range(0, 4_000)
                .boxed()
                .collect(Collectors.toMap(i -> "P" + i, i -> "{{:P" + (i + 1) % 4_000 + "}}")));

        assertThat(findings(pages)).isEqualTo(4_000);
    }

    @Test
    void isQuickWhereAllPagesIncludeAllOthers() {
        String all = IntStream.range(0, 300).mapToObj(i -> "{{:P" + i + "}}\n").collect(Collectors.joining());
        List<IdeaPage> pages =
                PagesOfRun.pages(IntStream.range(0, 300).boxed().collect(Collectors.toMap(i -> "P" + i, i -> all)));

        assertThat(findings(pages)).isEqualTo(300);
    }

    private static long findings(List<IdeaPage> pages) {
        RuleContext context = PagesOfRun.context(pages);
        return assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> pages.stream()
                        .flatMap(page -> new TransclusionCycle().check(page, context))
                        .count());
    }
}
