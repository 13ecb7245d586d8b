package io.github.idealint.rule.builtin.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.idealint.diagnostic.Applicability;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.profile.Profiles;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleTester;
import io.github.idealint.rule.builtin.value.BarePage;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedTransclusionTest {

    private final RuleTester rule = RuleTester.of(new MalformedTransclusion());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "«{{:Ideas/BootTimer}»",
                "«{:Ideas/BootTimer}}»",
                "«{{:Ideas/BootTimer»",
                "«{{{:Ideas/BootTimer}}}»",
                "«{{{:Ideas/BootTimer}}»",
                "«{{:Ideas/BootTimer}}}»",
                "«{:Ideas/BootTimer}»",
                "«{{: Ideas/BootTimer }»"
            })
    void flagsBracesThatDoNotMatch(String call) {
        rule.flags("{{:Ideas/LogViewer}}\n" + call + "\n{{:Ideas/DiskMap}}\n")
                .with("has the wrong number of braces, so the page is not included")
                .fixedTo("{{:Ideas/LogViewer}}\n{{:Ideas/BootTimer}}\n{{:Ideas/DiskMap}}\n");
    }

    @Test
    void isSureOnlyAtTheEndOfALine() {
        assertThat(promise("{{:Ideas/BootTimer}\n")).isEqualTo(Applicability.SAFE);
        assertThat(promise("{{:Ideas/BootTimer} and more\n")).isEqualTo(Applicability.UNSAFE);
    }

    @Test
    void flagsAPageNameWhereOthersAreIncluded() {
        rule.flags("""
                == Ideas ==
                {{:Ideas/2020/LogViewer}}
                «Ideas/2020/BootTimer»
                {{:Ideas/2020/DiskMap}}
                """)
                .with("Readers see only the name 'Ideas/2020/BootTimer' here")
                .fixedTo("""
                        == Ideas ==
                        {{:Ideas/2020/LogViewer}}
                        {{:Ideas/2020/BootTimer}}
                        {{:Ideas/2020/DiskMap}}
                        """);
    }

    @Test
    void takesUnderscoresForBlanks() {
        rule.flags("""
                {{:Our Ideas/LogViewer}}

                «Our_Ideas/Boot_timer»
                """).fixedTo("""
                        {{:Our Ideas/LogViewer}}

                        {{:Our_Ideas/Boot_timer}}
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{:Ideas/BootTimer}}",
                "{{:Ideas/BootTimer|year=2020}}",
                "{{:Ideas/BootTimer\n|year=2020}}",
                "{{:Ideas/BootTimer\n}}",
                "* {{:Ideas/A}} and {{:Ideas/B}}",
                "{{DISPLAYTITLE:Ideas}}",
                "{{{year}}}",
                "A set {:one} and a map {:a 1}.",
                "Other/Page",
                "See Ideas/BootTimer for more.",
                "[[Ideas/BootTimer]]",
                "Ideas/",
                "<nowiki>{{:Ideas/BootTimer}</nowiki>",
                "<!-- {{:Ideas/BootTimer} -->"
            })
    void accepts(String line) {
        rule.accepts("{{:Ideas/LogViewer}}\n\n" + line + "\n");
    }

    @Test
    void flagsAFullNameOnAPageThatOnlyIntroducesIdeas() {
        rule.flags("""
                == Ideas ==
                «Ideas/2020/BootTimer»

                == How to add an idea ==
                Write a page and include it.
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ideas/BootTimer", "C/C++", "Linux/Windows/macOS", "ideas/2020/timer", "See Ideas/A/B"})
    void acceptsWhatNeedNotBeAPage(String line) {
        rule.accepts("== Ideas ==\n" + line + "\n");
    }

    @Test
    void acceptsAFullNameInAnIdea() {
        rule.accepts("""
                === Boot timer ===
                Linux/Windows/Haiku

                '''Details:'''
                * Mentor: Ann Lee <ann@example.org>
                """);
    }

    private static final String IDEA = "=== Timer ===\n* Mentor: Ada Doe <ada@example.org>\n";

    private final RuleTester round =
            rule.named("src/Round").beside("src/Our ideas/Timer", IDEA).beside("src/Features/Trace", "Text.\n");

    @Test
    void flagsTheNameOfAPageOfTheRun() {
        round.flags("""
                == Project ideas ==
                «our_ideas/Timer»
                * «Our ideas/Timer»
                «Features/Trace»
                """).fixedTo("""
                        == Project ideas ==
                        {{:our_ideas/Timer}}
                        {{:Our ideas/Timer}}
                        {{:Features/Trace}}
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "«{{Our ideas/Timer}»",
                "«{Our ideas/Timer}»",
                "«{{Our ideas/Timer»",
                "«{{:Our ideas/Timer}»",
                "«{{{Our ideas/Timer}}}»"
            })
    void flagsBracesAroundAPageOfTheRun(String call) {
        round.flags("== Project ideas ==\n" + call + "\n").fixedTo("== Project ideas ==\n{{:Our ideas/Timer}}\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "* Features/Trace",
                "Timer",
                "Our ideas/Trace",
                "See Our ideas/Timer",
                "{{Our ideas/Timer}}",
                "{Our ideas/Trace}",
                "{{Our ideas/Trace}",
                "[[Our ideas/Timer]]",
                "<nowiki>{{Our ideas/Timer}</nowiki>"
            })
    void acceptsOtherWaysToSpeakOfPages(String line) {
        round.accepts("== Project ideas ==\n" + line + "\n\n== How to add a project idea ==\nWrite a page.\n");
    }

    @Test
    void acceptsTheNameOfAPageInAnIdea() {
        round.accepts("=== Log ===\nOur ideas/Timer\n\n* Mentor: Ada Doe <ada@example.org>\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "{:", "{{:a", "}", "{{:a}", "{{: ", "{a ", "{{a/b}", "{:a/b}\n", "Ideas/B\n", "{{:A\n"})
    void endsSoonOnWhateverComes(String unit) {
        IdeaPage page = BarePage.of(unit.repeat(128_000 / unit.length()));
        RuleContext context = new RuleContext(Profiles.builtIn("qemu-2020"));
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> new MalformedTransclusion().check(page, context).count());
    }

    private Applicability promise(String page) {
        return rule.find(page).get(0).fix().orElseThrow().applicability();
    }
}
