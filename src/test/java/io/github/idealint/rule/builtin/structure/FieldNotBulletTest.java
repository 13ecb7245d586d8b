package io.github.idealint.rule.builtin.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.diagnostic.Applicability;
import io.github.idealint.rule.RuleTester;
import org.junit.jupiter.api.Test;

class FieldNotBulletTest {

    private final RuleTester rule = RuleTester.of(new FieldNotBullet());

    @Test
    void flagsDetailsRunTogether() {
        rule.flags("""
                '''Details:'''
                «Skill level: intermediate (some knowledge of
                schedulers)
                Language: C
                Mentor: Ann Lee <ann@example.org>»
                """)
                .with("These 3 lines have no bullets, so they run together into one paragraph. Begin each with '*'.")
                .fixedTo("""
                        '''Details:'''
                        * Skill level: intermediate (some knowledge of schedulers)
                        * Language: C
                        * Mentor: Ann Lee <ann@example.org>
                        """);
    }

    @Test
    void flagsALinkWithoutItsBullet() {
        rule.flags("""
                '''Links:'''
                * The code: https://example.org/src
                «An issue about it: https://example.org/issues/1»
                """)
                .with("This line has no bullet, so it is not part of the list. Begin it with '*'.")
                .fixedTo("""
                        '''Links:'''
                        * The code: https://example.org/src
                        * An issue about it: https://example.org/issues/1
                        """);
    }

    @Test
    void flagsLinksRunTogether() {
        rule.flags("""
                '''Links:'''

                «https://example.org/spec
                https://example.org/src»
                """).with("These 2 lines").fixedTo("""
                        '''Links:'''

                        * https://example.org/spec
                        * https://example.org/src
                        """);
    }

    @Test
    void acceptsBullets() {
        rule.accepts("""
                '''Links:'''
                * https://example.org/spec

                '''Details:'''
                * Language: C
                ** mostly
                """);
    }

    @Test
    void acceptsASentenceBehindTheLinks() {
        rule.accepts("""
                '''Links:'''
                * https://example.org/spec

                More is said on the list.
                """);
    }

    @Test
    void leavesDashesToTheirOwnRule() {
        rule.accepts("""
                '''Links:'''
                - https://example.org/spec
                - https://example.org/src
                """);
    }

    @Test
    void offersNoFixToApplyUnseenWhereMoreFollows() {
        String page = """
                Boot timer
                  level: easy
                  description: Measure each step.
                  mentors: Ann Lee <ann@example.org>
                """;
        assertThat(rule.inFile("timer.md").find(page))
                .extracting(finding -> finding.fix().orElseThrow().applicability())
                .containsExactly(Applicability.UNSAFE, Applicability.SAFE);
    }

    @Test
    void acceptsHeadings() {
        rule.accepts("=== Traces ===\n==== Skill level ====\nbeginner\n==== Mentor ====\nAda Doe <ada@example.org>\n");
    }

    @Test
    void acceptsParagraphsWithLabelsWhereNoGroupIs() {
        rule.accepts("""
                === Boot timer ===

                Show the time.

                '''Requirements''':
                C and Git.

                ''Proposed mentor: Ann Lee''
                """);
        rule.flags("""
                === Boot timer ===

                Show the time.

                «'''Skill level:''' beginner
                '''Language:''' C»
                """);
    }

    @Test
    void flagsDetailsWithEmptyLinesBetweenThemOnce() {
        rule.flags("""
                '''Details:'''

                «Skill level: beginner

                Language: C

                Mentor: Ann Lee <ann@example.org>»
                """)
                .with("These 3 lines have no bullets, so they are not part of the list. Begin each with '*'.")
                .fixedTo("""
                        '''Details:'''

                        * Skill level: beginner

                        * Language: C

                        * Mentor: Ann Lee <ann@example.org>
                        """);
    }

    @Test
    void flagsAParagraphThatNoBlankLineDividesFromTheTextAbove() {
        rule.under("gsoc")
                .flags("""
                        == Boot timer ==
                        '''Difficulty:''' easy

                        Measure each step of the boot.
                        «''Proposed mentor: Ann Lee''»
                        """.replace("Ann Lee''»", "» Ann Lee''").replace(": »", ":» "))
                .with(
                        "The wiki shows this line as part of the paragraph above, because there is no empty line between them."
                                + " Add one.");
        rule.under("gsoc").flags("""
                == Boot timer ==
                '''Difficulty:''' easy

                Measure each step of the boot.
                «'''Proposed mentor:''» Ann Lee
                """);
        rule.under("gsoc").accepts("""
                == Boot timer ==
                '''Difficulty:''' easy<br>
                '''Skills:''' C

                Measure each step of the boot.

                ''Proposed mentor: Ann Lee''
                """);
        rule.under("gsoc").accepts("""
                == Boot timer ==
                '''Difficulty:''' easy
                * Measure each step of the boot.
                ''Proposed mentor: Ann Lee''
                """);
    }
}
