package io.github.idealint.rule.builtin.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.diagnostic.Severity;
import io.github.idealint.rule.RuleTester;
import org.junit.jupiter.api.Test;

class UnclosedMarkupTest {

    private final RuleTester rule = RuleTester.of(new UnclosedMarkup());

    @Test
    void flagsAComment() {
        rule.flags("=== Traces ===\nText «<!--» to be told\n\nMore text\n")
                .with("This comment is never closed, so everything after it is hidden. Write '-->'")
                .unfixed();
    }

    @Test
    void flagsATag() {
        rule.flags("=== Traces ===\n«<pre>»\n1 2 3\n").with("'<pre>' is never closed. Write '</pre>' where");
    }

    @Test
    void namesATagWithoutItsAttributes() {
        rule.flags("=== Traces ===\n«<syntaxhighlight lang=\"c\">»\nreturn;\n")
                .with("'<syntaxhighlight>' is never closed. Write '</syntaxhighlight>'");
    }

    @Test
    void flagsATable() {
        rule.flags("=== Traces ===\n«{|»\n| 1 || 2\n\nText\n").with("This table is never closed. Write '|}'");
    }

    @Test
    void flagsATemplate() {
        rule.flags("=== Traces ===\nSee «{{»note|the traces\n").with("This template is never closed. Write '}}'");
    }

    @Test
    void leavesBrokenInclusionsToAnotherRule() {
        rule.accepts("=== Traces ===\nText\n\n{{:Ideas/Traces\n");
    }

    @Test
    void warnsOfQuotesWithoutAPartner() {
        rule.flags("=== Traces ===\nTraces are «''»long.\n").atMost(Severity.WARNING);
    }

    @Test
    void keepsTheFullSeverityForWhatSwallows() {
        assertThat(rule.find("=== Traces ===\n<!-- to be told\n"))
                .allSatisfy(finding -> assertThat(finding.ceiling()).isEmpty())
                .hasSize(1);
    }

    @Test
    void leavesTheQuotesOfLabelsToAnotherRule() {
        rule.accepts("=== Traces ===\n''Summary:''' Draw\n\n'''Links:\n* x\n\nDetails:'''\n* Language: C\n");
    }

    @Test
    void flagsQuotesBehindALabel() {
        rule.flags("=== Traces ===\n'''Summary:''' Draw «''»all\n");
    }

    @Test
    void acceptsWhatIsClosed() {
        rule.accepts("""
                === Traces ===
                <!-- to be told --> ''long'' '''traces''' '''''both''''' {{note|x}} <nowiki>{{</nowiki>

                {|
                | 1 || 2
                |}
                <pre>
                '' <!--
                </pre>
                """);
    }

    @Test
    void acceptsApostrophes() {
        rule.accepts("=== Traces ===\nThe author's traces' length isn't ours\n");
    }

    @Test
    void acceptsAngleBracketsInProse() {
        rule.accepts("=== Traces ===\nWrite <pid> and x < y or <---> there.\n");
    }

    @Test
    void leavesAnInclusionOfAPageOfTheRunToItsOwnRule() {
        RuleTester.of(new UnclosedMarkup()).beside("Ideas/Timer", "").accepts("== Ideas ==\n{{Ideas/Timer}\n");
        RuleTester.of(new UnclosedMarkup()).flags("== Ideas ==\n«{{»Ideas/Timer}\n");
    }
}
