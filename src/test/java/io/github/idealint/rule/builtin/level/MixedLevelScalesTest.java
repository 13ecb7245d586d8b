package io.github.idealint.rule.builtin.level;

import io.github.idealint.profile.ProfileLoader;
import io.github.idealint.rule.Changed;
import io.github.idealint.rule.RuleTester;
import io.github.idealint.text.SourceText;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MixedLevelScalesTest {

    private final RuleTester rule = RuleTester.of(new MixedLevelScales())
            .under(Changed.levels("easy", "beginner", "medium", "intermediate", "hard", "advanced", "trivial"))
            .named("Ideas/Trace");

    @Test
    void flagsTheScaleOfTheFewer() {
        rule.beside("Ideas/Boot", idea("hard"))
                .beside("Ideas/Unit", idea("easy"))
                .flags(idea("«advanced»"))
                .with("'advanced' is not on the scale that most ideas in this round use. "
                        + "Choose 'easy', 'medium' or 'hard', so that")
                .unfixed();
    }

    @Test
    void theScalesAreTheProfiles() {
        RuleTester own = RuleTester.of(new MixedLevelScales())
                .under(profile -> new ProfileLoader(path -> Optional.of(SourceText.of(path, """
                                        extends: qemu-2020
                                        levels: {allowed: [pawn, queen, red, black], scales: [[pawn, queen], [red, black]]}
                                        """)), Set.of())
                        .load(Optional.empty(), Optional.of("ours.yaml")))
                .named("Ideas/Trace");

        own.beside("Ideas/Boot", idea("pawn"))
                .flags(idea("«red»"))
                .with("Choose 'pawn' or 'queen'")
                .unfixed();
        own.beside("Ideas/Boot", idea("pawn")).accepts(idea("queen"));
    }

    @Test
    void leavesTheScaleOfTheManyAlone() {
        rule.beside("Ideas/Boot", idea("advanced"))
                .beside("Ideas/Unit", idea("easy"))
                .accepts(idea("hard"));
    }

    @Test
    void flagsTheLaterOfTwo() {
        rule.beside("Ideas/Boot", idea("hard")).flags(idea("«Advanced»"));
        rule.beside("Ideas/Unit", idea("hard")).accepts(idea("advanced"));
    }

    @Test
    void aWordOfSeveralScalesGoesWithAny() {
        rule.beside("Ideas/Boot", idea("beginner")).accepts(idea("intermediate"));
        rule.beside("Ideas/Boot", idea("easy")).accepts(idea("intermediate"));
        rule.beside("Ideas/Boot", idea("easy")).accepts(idea("medium"));
    }

    @Test
    void aStepHasOneName() {
        rule.beside("Ideas/Boot", idea("medium"))
                .flags(idea("«intermediate» (some C)"))
                .with("Choose 'easy', 'medium' or 'hard'");
    }

    @Test
    void twoLevelsOfTwoScalesAreOfNeither() {
        rule.beside("Ideas/Boot", idea("hard")).flags(idea("«beginner - hard»"));
        rule.beside("Ideas/Boot", idea("hard")).accepts(idea("easy - hard"));
    }

    @Test
    void aWordOfNoCommonScaleTellsNothing() {
        rule.beside("Ideas/Boot", idea("hard")).accepts(idea("trivial"));
        rule.beside("Ideas/Boot", idea("trivial")).accepts(idea("hard"));
    }

    @Test
    void aWordThatTheProfileLacksIsAnotherRulesBusiness() {
        rule.under("gsoc").beside("Ideas/Boot", idea("hard")).accepts(idea("advanced"));
        rule.under("qemu-2020").beside("Ideas/Boot", idea("beginner")).accepts(idea("hard"));
    }

    @Test
    void aProfilesOwnMixIsOneScale() {
        rule.under(Changed.levels("novice", "intermediate", "advanced", "hard"))
                .beside("Ideas/Boot", idea("novice"))
                .accepts(idea("hard"));
    }

    @Test
    void aChoiceThatIsStillToBeMadeTellsNothing() {
        rule.beside("Ideas/Boot", idea("easy")).accepts(idea("beginner or intermediate or advanced"));
    }

    @Test
    void googlesTwoGuidesNameTheMiddleStepTwice() {
        rule.under("gsoc")
                .beside("Ideas/Boot", idea("medium"))
                .beside("Ideas/Disk", idea("easy"))
                .flags(idea("«Intermediate»"));
    }

    @Test
    void wordsOfOtherProgrammesShowTheScaleThatMostUse() {
        rule.under("gsoc")
                .beside("Ideas/Boot", idea("advanced"))
                .beside("Ideas/Disk", idea("intermediate"))
                .flags(idea("«Medium»"))
                .with("Choose 'easy', 'intermediate' or 'hard'");
    }

    @Test
    void flagsStepsWhereMostUseWords() {
        for (String step : new String[] {"4", "3/5", "★★★☆☆", "2 (some C)"}) {
            rule.under("gsoc")
                    .beside("Ideas/Boot", idea("medium"))
                    .beside("Ideas/Disk", idea("Hard. Depends on the host."))
                    .flags(idea("«" + step + "»"))
                    .with("Most ideas in this round give their level in words, but this one says '" + step
                            + "'. Choose 'easy', 'medium' or 'hard', so that applicants can compare the ideas.")
                    .unfixed();
        }
    }

    @Test
    void flagsWordsWhereMostUseSteps() {
        rule.under("gsoc")
                .beside("Ideas/Boot", idea("3/5"))
                .beside("Ideas/Disk", idea("★★★"))
                .flags(idea("«hard»"))
                .with("Most ideas in this round give their level as a number or in stars, but this one says 'hard'."
                        + " Do the same, so that applicants can compare the ideas.")
                .unfixed();
    }

    @Test
    void aStepWithItsWordCanBeCompared() {
        rule.under("gsoc").beside("Ideas/Boot", idea("medium")).accepts(idea("★★☆ (medium)"));
        rule.under("gsoc").beside("Ideas/Boot", idea("3/5")).accepts(idea("4/5"));
        rule.under("gsoc")
                .beside("Ideas/Boot", idea("3/5"))
                .beside("Ideas/Disk", idea("2/5"))
                .accepts(idea("to be agreed"));
    }

    private static String idea(String level) {
        return "=== Boot timer ===\n\n* Skill level: " + level + "\n";
    }
}
