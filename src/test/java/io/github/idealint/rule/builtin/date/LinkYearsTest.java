package io.github.idealint.rule.builtin.date;

import io.github.idealint.diagnostic.Severity;
import io.github.idealint.rule.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkYearsTest {

    private final RuleTester rule = RuleTester.of(new WrongYear());
    private final RuleTester round = rule.named("Google Summer of Code 2026");

    @Test
    void flagsALinkToAnotherYearsRound() {
        rule.flags("=== Boot timer ===\n\nSee «[https://wiki.example.org/Google_Summer_of_Code_2025 GSoC 2026]».\n")
                .with(
                        "This link says 'GSoC 2026', but leads to 'https://wiki.example.org/Google_Summer_of_Code_2025'. Correct"
                                + " the one that is wrong.")
                .atMost(Severity.WARNING)
                .unfixed();
        rule.inFile("timer.md")
                .flags("### Boot timer\n\nSee «[Outreachy 2026](https://example.org/outreachy-2025)».\n");
        rule.flags("=== Boot timer ===\n\nSee «[[Google Summer of Code 2025|GSoC 2026]]».\n");
        rule.flags("=== Boot timer ===\n\nSee «[https://example.org/gsoc2025/ideas ideas of GSoC 2026]».\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[https://wiki.example.org/Google_Summer_of_Code_2026 GSoC 2026]",
                "[https://example.org/2025/12/gsoc-2026 GSoC 2026]",
                "[https://blog.example.org/2025/12/our-plans GSoC 2026]",
                "[https://example.org/gsoc/2025 the ideas of 2025]",
                "[https://wiki.example.org/Outreachy_2025 GSoC 2026]",
                "[https://wiki.example.org/Google_Summer_of_Code_2025 last year's ideas]",
                "[https://wiki.example.org/Google_Summer_of_Code_2025 GSoC 2025 and GSoC 2026]",
                "<nowiki>[https://wiki.example.org/Google_Summer_of_Code_2025 GSoC 2026]</nowiki>",
            })
    void acceptsOtherLinks(String link) {
        rule.accepts("=== Boot timer ===\n\nSee " + link + ".\n");
    }

    @Test
    void flagsIncludedPagesOfAnotherYear() {
        round.flags(
                        "== Project ideas ==\n«{{:Google Summer of Code 2025/Timer}}»\n{{:GSoC 2026/Map}}\n{{:Ideas/Log}}\n")
                .with(
                        "By its name, 'Google Summer of Code 2025/Timer' is of 2025, but this page is about 'Google Summer of"
                                + " Code 2026'. Include the page of this round, or give it a name without a year.")
                .atMost(Severity.WARNING)
                .unfixed();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{{:Ideas/Codec2025}}", "{{:Ideas 2025-2026/Timer}}", "{{Footer 2025}}", "{{:Ideas/12025}}"})
    void acceptsOtherInclusions(String inclusion) {
        round.accepts("== Project ideas ==\n" + inclusion + "\n{{:Ideas/Map}}\n");
    }

    @Test
    void aRoundOverNewYearHasTwoYears() {
        rule.named("Outreachy 2020 DecemberMarch")
                .accepts("== Project ideas ==\n{{:Outreachy 2021/Timer}}\n{{:Outreachy 2020/Map}}\n");
    }
}
