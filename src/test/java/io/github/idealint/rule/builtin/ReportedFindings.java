package io.github.idealint.rule.builtin;

import io.github.idealint.Marked;
import io.github.idealint.diagnostic.Finding;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.RuleTester;
import io.github.idealint.rule.builtin.RulePage.Example;
import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What all rules report of a page. */
abstract class ReportedFindings {

    static String text(Example example) {
        return Marked.parse(example.text()).text();
    }

    /**
     * A finding of a rule.
     *
     * @param rule the rule's id
     */
    record Reported(String rule, Finding finding) {

        TextRange range() {
            return finding.range();
        }

        @Override
        public String toString() {
            return rule + ": " + finding.message();
        }
    }

    static List<Reported> reported(Example example, String page) {
        return reported(tester -> Given.all(example.given(), tester), page);
    }

    /** What all rules report of a page, which is read once for all of them. */
    static List<Reported> reported(UnaryOperator<RuleTester> given, String page) {
        List<Reported> reported = new ArrayList<>();
        Rule all = (read, context) -> rules(read).flatMap(rule -> {
            String id = RuleInfo.Descriptors.of(rule).id();
            return rule.check(read, context).peek(finding -> reported.add(new Reported(id, finding)));
        });
        given.apply(RuleTester.of(all)).find(page);
        return reported;
    }

    private static Stream<Rule> rules(IdeaPage page) {
        return BuiltInRules.all().stream()
                .filter(rule -> RuleInfo.Descriptors.markups(rule)
                        .contains(page.notation().markup()));
    }

    static Stream<Reported> of(String rule, List<Reported> all) {
        return all.stream().filter(found -> found.rule().equals(rule));
    }
}
