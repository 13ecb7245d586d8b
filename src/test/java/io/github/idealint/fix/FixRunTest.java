package io.github.idealint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.diagnostic.Applicability;
import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.engine.Linter;
import io.github.idealint.engine.MarkupChoice;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.IdeaPageReader;
import io.github.idealint.profile.Profile;
import io.github.idealint.profile.Profiles;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.builtin.BuiltInRules;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FixRunTest {

    private static final String GOOD = """
            === Boot timer ===
            '''Summary:''' Show where time goes

            Text about it.

            '''Links:'''
            * [https://example.org/code Code]

            '''Details:'''
            * Skill level: beginner
            * Language: C
            * Mentor: Ada Doe <ada@example.org>
            """;

    private final Profile profile = Profiles.builtIn("qemu-2020");

    private List<FixedPage> fix(List<Rule> rules, Set<Applicability> allowed, String... texts) {
        List<SourceText> pages = IntStream.range(0, texts.length)
                .mapToObj(i -> SourceText.of("page" + i + ".wiki", texts[i]))
                .toList();
        Linter linter = new Linter(MarkupChoice.builtIn(), new IdeaPageReader(profile)::read, rules, profile);
        return FixRun.of(linter.read(pages).probe(), allowed);
    }

    private List<FixedPage> fix(String... texts) {
        return fix(BuiltInRules.all(), Set.of(Applicability.SAFE), texts);
    }

    private List<FixedPage> fixWith(Rule rule, String text) {
        return fix(
                Stream.concat(BuiltInRules.all().stream(), Stream.of(rule)).toList(), Set.of(Applicability.SAFE), text);
    }

    @Test
    void leavesGoodPagesAlone() {
        assertThat(fix(GOOD)).isEmpty();
    }

    @Test
    void goesOnUntilNothingIsLeftAndIsIdleThen() {
        String broken = GOOD.replace("* Language: C", "* Languages: C and\n`asm`")
                .replace("=== Boot timer ===", "== Boot timer ==");
        List<FixedPage> fixed = fix(broken, GOOD);
        assertThat(fixed).hasSize(1);
        assertThat(fixed.get(0).after().text())
                .isEqualTo(GOOD.replace("* Language: C", "* Language: C and <code>asm</code>"));
        assertThat(fixed.get(0).fixed())
                .extracting(found -> found.rule().id())
                .contains("title-level", "wrapped-line", "foreign-markup", "label-not-canonical");
        assertThat(fix(fixed.get(0).after().text()).stream().filter(FixedPage::isChanged))
                .isEmpty();
    }

    @Test
    void appliesWhatIsToBeReviewedOnRequestOnly() {
        String easy = GOOD.replace("level: beginner", "level: easy");
        assertThat(fix(easy)).singleElement().satisfies(page -> {
            assertThat(page.isChanged()).isFalse();
            assertThat(page.reviewable()).isEqualTo(1);
        });
        assertThat(fix(BuiltInRules.all(), Set.of(Applicability.values()), easy))
                .singleElement()
                .satisfies(page -> assertThat(page.after().text()).isEqualTo(GOOD));
    }

    @RuleInfo(id = "test-rule", summary = "A field that this rule takes away", severity = Severity.WARNING)
    private record Harmful(String found, String wanted) implements Rule {

        @Override
        public Stream<Finding> check(IdeaPage page, RuleContext context) {
            int start = page.source().text().indexOf(found);
            TextRange range = new TextRange(Math.max(0, start), Math.max(0, start) + found.length());
            return start < 0
                    ? Stream.empty()
                    : Stream.of(Finding.at(range, "It is wrong.")
                            .fixedBy(Fix.safe("Change it", TextEdit.replace(range, wanted))));
        }
    }

    @Test
    void undoesWhatLosesAWordOfAFieldAndStillDoesTheRest() {
        List<FixedPage> fixed = fixWith(
                new Harmful("* Mentor: ", "Mentor: see "),
                GOOD.replace("* Language:", "* Languages:").replace("* Mentor", "\n* Mentor"));
        assertThat(fixed.get(0).after().text()).contains("* Language: C").contains("* Mentor: Ada");
        assertThat(fixed.get(0).fixed()).extracting(found -> found.rule().id()).containsExactly("label-not-canonical");
    }

    @Test
    void undoesWhatBringsAnError() {
        assertThat(fixWith(new Harmful("'''Details:'''", "'''Details:'''\n* Skill level: guru"), GOOD))
                .singleElement()
                .satisfies(page -> assertThat(page.isChanged()).isFalse());
    }

    @Test
    void stopsWhereAFixSettlesNothing() {
        List<FixedPage> fixed = fixWith(new Harmful("Text", "Text of Text"), GOOD);
        assertThat(fixed.get(0).after().text())
                .startsWith(GOOD.substring(0, 60))
                .hasSizeLessThan(2_000);
    }

    @Test
    void keepsLineEndsAndMarksAsTheyAre() {
        String broken = "\uFEFF"
                + GOOD.replace("Languages", "Language")
                        .replace("* Language", "* Languages")
                        .replace("\n", "\r\n")
                        .stripTrailing();
        assertThat(fix(broken).get(0).after().text()).isEqualTo(broken.replace("Languages", "Language"));
    }

    @Test
    void countsWhatItSettled() {
        List<FixedPage> fixed = fix(GOOD.replace("* Language:", "* Languages:"));
        assertThat(fixed.get(0).fixed()).extracting(Diagnostic::message).hasSize(1);
        assertThat(fixed.get(0).left()).isEmpty();
    }
}
