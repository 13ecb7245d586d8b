package io.github.idealint.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.idealint.profile.Profile.RuleSetting;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a run reports where pages cannot be read, or parser or rules crash. */
class LinterFaultsTest extends LintedTexts {

    @Test
    void reportsOnlyThatAnUnreadablePageIsUnreadable() {
        assertThat(lines(lint(Map.of(), "bad and too deep")))
                .containsExactly("page-0.wiki error unreadable-page It is too deep.");
    }

    @Test
    void lintsTheOtherPagesWhenOneCrashesTheParser() {
        assertThat(lines(lint(Map.of(), "bad", "crash the parser", "bad")))
                .hasSize(3)
                .anySatisfy(line -> assertThat(line)
                        .startsWith("page-1.wiki error unreadable-page idealint itself failed on this page:"
                                + " IllegalStateException at LintedTexts.java:")
                        .endsWith(
                                "report this, together with the page, at https://github.com/idealint/idealint/issues."))
                .filteredOn(line -> line.contains("bad-word"))
                .hasSize(2);
    }

    @Test
    void keepsWhatTheOtherRulesFindWhenOneCrashes() {
        assertThat(lines(lint(Map.of(), "bad and shaky")))
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).contains("bad-word"))
                .anySatisfy(line -> assertThat(line)
                        .contains("unreadable-page idealint itself failed on this page, in its rule 'shaky-rule': "));
    }

    @Test
    void survivesARuleThatRunsOutOfStackOrPointsOutside() {
        assertThat(lines(lint(Map.of(), "bottomless shaky", "outside shaky")))
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).contains("page-0.wiki", "StackOverflowError"))
                .anySatisfy(line -> assertThat(line).contains("page-1.wiki", "IllegalArgumentException"));
    }

    @Test
    void reportsItsOwnFaultEvenWhereUnreadablePagesAreAllowed() {
        assertThat(lines(lint(Map.of("unreadable-page", RuleSetting.OFF), "crash the parser")))
                .singleElement()
                .asString()
                .startsWith("page-0.wiki error unreadable-page idealint itself failed");
    }

    @Test
    void wantsARuleForUnreadablePages() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> linter(List.of(new BadWord()), profile(Map.of())))
                .withMessageContaining("unreadable-page");
    }
}
