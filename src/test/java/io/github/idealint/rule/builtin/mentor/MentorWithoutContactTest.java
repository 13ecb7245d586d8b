package io.github.idealint.rule.builtin.mentor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.diagnostic.Severity;
import io.github.idealint.rule.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentorWithoutContactTest {

    private final RuleTester rule = RuleTester.of(new MentorWithoutContact());

    @Test
    void flagsANameAlone() {
        rule.flags("""
                '''Details:'''
                * Mentor: «Ann Lee»
                """)
                .with("'Ann Lee' has no e-mail address, so applicants cannot write to this mentor. Add the address"
                        + " after the name: 'Ann Lee <your.name@example.org>'.")
                .unfixed();
    }

    @Test
    void flagsANickWhereAnAddressIsWanted() {
        rule.flags("""
                '''Details:'''
                * Mentor: «annlee» (IRC)
                """);
    }

    @Test
    void flagsEachPersonOnce() {
        rule.flags("""
                '''Details:'''
                * Mentors: Ann Lee <ann@example.org>, «Bo Kim» and «Cy Day»
                """);
    }

    @Test
    void doesNotTakeTheAddressOfWhoeverSuggestedTheIdea() {
        rule.flags("""
                '''Details:'''
                * Mentor: «Ann Lee»
                * Suggested by: Ann Lee <ann@example.org>
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann Lee <ann@example.org>",
                "Ann Lee <ann@example.org>, annlee (on #example IRC)",
                "Ann Lee <ann@example.org>\n** IRC nick: annlee",
                "Ann Lee\n** ann@example.org",
                "Ann Lee <ann@example.org>, Bo Kim\n<bo@example.org>",
                "Ann Lee <ann at example dot org>",
                "Ann Lee (ann AT example DOT org)",
                "Ann Lee {{email|ann|example.org}}",
                "Ann Lee ann [at] example.org",
                "Ann Lee, ann at example.org",
                "Ann Lee\n** ann at example dot org",
                "Ann Lee <ann@example,org>",
                "ann@example.org",
                "[mailto:ann@example.org Ann Lee]",
                "Ann Lee ?",
                "Maybe Ann Lee",
                "Ann Lee (to be confirmed)",
                "Example maintainers?",
                "any committer",
                "TBD",
                ""
            })
    void acceptsAndLeavesToOthers(String mentor) {
        rule.accepts("'''Details:'''\n* Mentor: " + mentor + "\n");
    }

    @Test
    void wantsSomeWayWhereAnyWillDo() {
        rule.under("gsoc").flags("""
                === Boot timer ===
                '''Difficulty:''' easy

                '''Mentors:''' Ann Lee (@annlee), «Bo Kim»
                """).with("Applicants cannot reach 'Bo Kim'.").atMost(Severity.WARNING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann Lee (@annlee)",
                "Ann Lee <ann@example.org>",
                "[[User:Ann|Ann Lee]]",
                "[https://example.org/ann Ann Lee]",
                "Ann Lee, annlee on #example",
                "annlee",
                "Ann_Lee",
                "Ann42"
            })
    void acceptsEveryWayWhereAnyWillDo(String mentor) {
        rule.under("gsoc").accepts("=== Boot timer ===\n'''Difficulty:''' easy\n\n'''Mentors:''' " + mentor + "\n");
    }

    @Test
    void isAnErrorWhereTheProfileWantsAnAddress() {
        assertThat(rule.find("* Mentor: Ann Lee\n"))
                .allSatisfy(finding -> assertThat(finding.ceiling()).isEmpty());
    }

    @Test
    void acceptsNamesOfMarkdownThatAreLinks() {
        RuleTester.of(new MentorWithoutContact())
                .under("gsoc")
                .inFile("timer.md")
                .flags(
                        "## Boot timer\n\n**Mentors**: [Ann Lee](https://github.com/annl), «Cy Ito», [Bo Kim](https://example.org/bo)\n");
    }
}
