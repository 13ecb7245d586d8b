package io.github.idealint.rule.builtin.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.idealint.diagnostic.Applicability;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleTester;
import io.github.idealint.text.Embedding;
import io.github.idealint.text.Position;
import io.github.idealint.text.SourceText;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatedTransclusionTest {

    private static final String IDEA = "=== Timer ===\n* Mentor: Ada Doe <ada@example.org>\n";

    private final RuleTester rule = RuleTester.of(new RepeatedTransclusion());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{:Ideas/Boot timer}}",
                "{{:ideas/Boot timer}}",
                "{{:Ideas/Boot_timer}}",
                "{{: Ideas/Boot%20timer }}",
                "{{:Ideas%2FBoot timer#Links}}"
            })
    void flagsASecondInclusion(String again) {
        rule.flags("""
                == Ideas ==
                {{:Ideas/Boot timer}}
                «%s»
                {{:Ideas/Log}}
                """.formatted(again))
                .with("'Ideas/Boot timer' is already included on line 2, so readers see it twice.".substring(6))
                .fixedTo("""
                        == Ideas ==
                        {{:Ideas/Boot timer}}
                        {{:Ideas/Log}}
                        """);
    }

    @Test
    void flagsAThirdInclusionToo() {
        rule.flags("* {{:Ideas/Timer}}\n* «{{:Ideas/Timer}}»\nand {{:Ideas/Log}} «{{:Ideas/Timer}}», too\n")
                .fixedTo("* {{:Ideas/Timer}}\nand {{:Ideas/Log}}, too\n");
    }

    @Test
    void takesOutTheLastLine() {
        rule.flags("{{:Ideas/Timer}}\n«{{:Ideas/Timer}}»").fixedTo("{{:Ideas/Timer}}\n");
    }

    @Test
    void knowsAPageByItsOldName() {
        rule.beside("Ideas/Timer", IDEA)
                .beside("Ideas/Clock", "#REDIRECT [[Ideas/Timer]]")
                .flags("{{:Ideas/Timer}}\n«{{:Ideas/Clock}}»\n")
                .with("'Ideas/Clock' is already included on line 1");
    }

    @Test
    void flagsAPageThatIsPartOfAnotherIncludedPage() {
        rule.beside("Ideas/Timer", IDEA)
                .beside("Devices", "{{:Ideas/Log}} {{:Ideas/Timer}}")
                .flags("{{:Devices}}\n«{{:Ideas/Timer}}»\n")
                .with("'Ideas/Timer' is also part of 'Devices', included on line 1, so readers see it twice.")
                .fixedTo("{{:Devices}}\n");
    }

    @Test
    void promisesNothingWhereTheOtherPageMayBeAtFault() {
        List<Applicability> promises = rule
                .beside("Ideas/Timer", IDEA)
                .beside("Devices", "{{:Ideas/Timer}}")
                .find("{{:Ideas/Timer}}\n{{:Devices}}\n")
                .stream()
                .map(finding -> finding.fix().orElseThrow().applicability())
                .toList();

        assertThat(promises).containsExactly(Applicability.UNSAFE);
    }

    @Test
    void flagsAPageThatIsPartOfTwoOthers() {
        rule.beside("Ideas/Timer", IDEA)
                .beside("Devices", "{{:Ideas/Timer}}")
                .beside("Clocks", "{{:Ideas/Timer}}")
                .flags("{{:Devices}}\n«{{:Clocks}}»\n")
                .with("'Ideas/Timer' is included through both 'Clocks' and 'Devices' (on line 1), so")
                .unfixed();
    }

    @Test
    void flagsWhatIsSeenTwiceWhereThePageIsIncluded() {
        rule.flags("{{:Ideas/Timer}} <includeonly>«{{:Ideas/Timer}}»</includeonly>\n");
    }

    @Test
    void seesADraftWithoutFieldsAsAnIdea() {
        rule.beside("Ideas/Timer", "=== Timer ===\nSome text.\n").flags("{{:Ideas/Timer}}\n«{{:Ideas/Timer}}»\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{:Ideas/Log}}",
                "{{:Ideas/timer}}",
                "{{Ideas/Timer}}",
                "[[Ideas/Timer]]",
                "{{:Ideas/Timer|short=yes}}",
                "{{:Old/Ideas/Timer}}",
                "<nowiki>{{:Ideas/Timer}}</nowiki>",
                "<!-- {{:Ideas/Timer}} -->"
            })
    void acceptsOtherPages(String line) {
        rule.accepts("{{:Ideas/Timer}}\n" + line + "\n");
    }

    @Test
    void acceptsOneForThePageAndOneForOthers() {
        rule.accepts("<noinclude>{{:Ideas/Timer}}</noinclude><includeonly>{{:Ideas/Timer}}</includeonly>\n");
    }

    @Test
    void acceptsAPieceOfTextThatComesAgain() {
        rule.beside("Ideas/Contact", "Ask on the list.\n")
                .accepts("{{:Ideas/Contact}}\n{{:Ideas/Timer}}\n{{:Ideas/Contact}}\n");
    }

    @Test
    void leavesLoopsToTheirOwnRule() {
        rule.named("Round").accepts("{{:Round}}\n{{:Round}}\n");
    }

    @Test
    void isQuickWhereAllPagesIncludeAllOthers() {
        String all = IntStream.range(0, 100).mapToObj(i -> "{{:P" + i + "}}\n").collect(Collectors.joining());
        List<IdeaPage> pages = PagesOfRun.pages(
                IntStream.range(0, 200).boxed().collect(Collectors.toMap(i -> "P" + i, i -> all + all)));
        RuleContext context = PagesOfRun.context(pages);

        long findings = assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> pages.stream()
                        .flatMap(page -> new RepeatedTransclusion().check(page, context))
                        .count());
        assertThat(findings).isEqualTo(100 * 100);
    }

    @Test
    void namesTheLineOfTheFileThatAPageOfAnExportBeginsIn() {
        Embedding embedding = Embedding.of("Round", 0, List.of(new Embedding.Anchor(0, new Position(40, 7))));
        SourceText source = SourceText.within("wiki.xml", embedding, "Welcome.\n{{:Ideas/Log}}\n{{:Ideas/Log}}\n");
        IdeaPage page = PagesOfRun.read(source);

        assertThat(new RepeatedTransclusion().check(page, PagesOfRun.context(List.of(page))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("included on line 41,"));
    }

    @Test
    void flagsASecondLinkInAListOfMarkdown() {
        RuleTester list = RuleTester.of(new RepeatedTransclusion())
                .under("gsoc")
                .inFile("README.md")
                .beside("ideas/log.md", "## Log\n\n**Mentors:** Ada\n")
                .beside("ideas/map.md", "## Map\n\n**Mentors:** Ada\n");
        list.flags("- [Log](ideas/log.md)\n- [Map](ideas/map.md)\n- «[Logs](./ideas/log.md)»\n")
                .with(
                        "'ideas/log' is already listed on line 1. Remove one of the two, unless it belongs in both places.")
                .unfixed();
        list.accepts(
                "- [Log](ideas/log.md)\n- [Map](ideas/map.md)\n- [Mentors](ideas/log.md#mentors)\n\nSee [it](ideas/log.md).\n");
    }
}
