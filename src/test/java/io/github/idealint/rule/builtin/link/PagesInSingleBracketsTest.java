package io.github.idealint.rule.builtin.link;

import io.github.idealint.rule.RuleTester;
import org.junit.jupiter.api.Test;

class PagesInSingleBracketsTest {

    private final RuleTester rule = RuleTester.of(new MalformedLink());

    @Test
    void flagsALinkToAPageInSingleBrackets() {
        rule.flags("See «[Boot_code's_steps#Second_step the second step]».\n")
                .with("has single brackets, which are only for addresses on the web, so it is not a link. Write"
                        + " '[[Boot_code's_steps#Second_step|the second step]]'.")
                .fixedTo("See [[Boot_code's_steps#Second_step|the second step]].\n");
        rule.accepts(
                "An array[N#1 of them], [[Boot#Step two]], [C# and F# code], [Boot#Step](x) and <code>[Boot#a b]</code>.\n");
    }
}
