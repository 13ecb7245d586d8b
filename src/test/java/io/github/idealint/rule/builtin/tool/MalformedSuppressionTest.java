package io.github.idealint.rule.builtin.tool;

import io.github.idealint.rule.Changed;
import io.github.idealint.rule.RuleTester;
import org.junit.jupiter.api.Test;

class MalformedSuppressionTest {

    private final RuleTester rule = RuleTester.of(new MalformedSuppression());

    @Test
    void proposesTheRuleThatIsMeant() {
        rule.flags("<!-- idealint-disable-file «unknown-lvel» -->\n")
                .with("There is no rule 'unknown-lvel'. Did you mean 'unknown-level'?")
                .fixedTo("<!-- idealint-disable-file unknown-level -->\n");
    }

    @Test
    void proposesWhatIsMeantToBeDone() {
        rule.flags("«<!-- idealint-disable-netx-line unknown-level -->»\n")
                .with("Did you mean 'idealint-disable-next-line'?");
        rule.flags("«<!-- idealint: disable-file unknown-level -->»\n").with("Did you mean 'idealint-disable-file'?");
        rule.flags("«<!-- idealint-ignore unknown-level -->»\n").with("'idealint-ignore' is not known to idealint");
    }

    @Test
    void flagsTheRestOfAListOnly() {
        rule.flags("* Skill level: easy <!-- idealint-disable-line unknown-level, «no-such-thing-at-all» -->\n")
                .with("There is no rule 'no-such-thing-at-all'.")
                .unfixed();
    }

    @Test
    void flagsWhatIsEnabledThoughNothingIsDisabled() {
        rule.flags("<!-- idealint-disable level-case -->\nText\n<!-- idealint-enable «unknown-level» -->\n")
                .with("'unknown-level' is not disabled here");
        rule.flags("«<!-- idealint-enable -->»\n").with("No rule is disabled here");
    }

    @Test
    void flagsRulesThatNothingSuppresses() {
        rule.flags("<!-- idealint-disable-file «unused-suppression», «malformed-suppression», «unreadable-page» -->\n")
                .with("'unused-suppression'", "'malformed-suppression'", "'unreadable-page'");
    }

    @Test
    void wantsReasonsWhereTheConfigurationDoes() {
        RuleTester strict = rule.under(Changed.reasons());

        strict.flags("«<!-- idealint-disable-file unknown-level -->»\n").with("gives no reason");
        strict.flags("«<!-- idealint-disable-file unknown-level -- -->»\n").with("gives no reason");
        strict.accepts("<!-- idealint-disable-file unknown-level — agreed -->\n");
        strict.accepts("<!-- idealint-disable unknown-level -- agreed -->\n\n<!-- idealint-enable unknown-level -->\n");
    }

    @Test
    void acceptsTwoHundredOnAPage() {
        String one = "<!-- idealint-disable-line unknown-level -->\n";

        rule.accepts(one.repeat(200));
        rule.flags(one.repeat(200) + "«<!-- idealint-disable-line unknown-level -->»\n" + one)
                .with("more than 200 comments");
    }

    @Test
    void acceptsRemarks() {
        rule.accepts("<!-- idealint says this is too long -->\n<!-- we disable idealint here -->\n");
    }
}
