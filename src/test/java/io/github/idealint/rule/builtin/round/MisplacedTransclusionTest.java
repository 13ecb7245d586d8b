package io.github.idealint.rule.builtin.round;

import io.github.idealint.rule.RuleTester;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Inclusions in the wrong place, or of a name that means another page, as measured on MediaWiki 1.39. */
class MisplacedTransclusionTest {

    private final RuleTester round = RuleTester.of(new MalformedTransclusion())
            .named("src/Round")
            .beside("src/Our ideas/Timer", "=== Timer ===\n\n* Mentor: Ada Doe <ada@example.org>\n");

    @ParameterizedTest
    @ValueSource(
            strings = {
                " «{{:Our ideas/Timer}}»",
                "* «{{:Our ideas/Timer}}»",
                "text «{{:Our ideas/Timer}}»",
                "'''«{{:Our ideas/Timer}}»'''",
                "<div>«{{:Our ideas/Timer}}»</div>",
                "[[Category:Ideas]]«{{:Our ideas/Timer}}»",
                "<!-- c --> «{{:Our ideas/Timer}}»",
                "{{:Our ideas/Timer}} «{{:Our ideas/Timer}}»",
                "== All of them == «{{:Our ideas/Timer}}»",
            })
    void flagsAnInclusionThatDoesNotBeginItsLine(String line) {
        round.flags("== Project ideas ==\n" + line + "\n\n== How to add a project idea ==\nWrite a page.\n")
                .with("Write '{{:Our ideas/Timer}}' on a line of its own.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- c -->{{:Our ideas/Timer}}",
                "__NOTOC__{{:Our ideas/Timer}}",
                "{{:Our ideas/Timer}} and more",
                "<nowiki> {{:Our ideas/Timer}}</nowiki>",
            })
    void acceptsAnInclusionThatBeginsItsLine(String line) {
        round.accepts("== Project ideas ==\n" + line + "\n\n== How to add a project idea ==\nWrite a page.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{«:Our%20ideas/Timer»}}",
                "{{«:Our ideas/Timer/»}}",
                "{{«:Our ideas//Timer»}}",
                "{{«:Our ideas / Timer»}}",
            })
    void flagsANameThatMeansAnotherPageInBraces(String call) {
        round.flags("== Project ideas ==\n" + call + "\n")
                .with("does not include the page 'Our ideas/Timer'")
                .fixedTo("== Project ideas ==\n{{:Our ideas/Timer}}\n");
    }
}
