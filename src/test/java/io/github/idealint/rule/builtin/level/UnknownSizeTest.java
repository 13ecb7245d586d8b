package io.github.idealint.rule.builtin.level;

import io.github.idealint.rule.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownSizeTest {

    private final RuleTester rule = RuleTester.of(new UnknownSize()).under("qemu-2026");

    @Test
    void flagsHoursNearASize() {
        rule.flags("* Project size: «180 hours»")
                .with(
                        "'180 hours' is not a project size in this programme. Use 90 hours (small), 175 hours (medium) or 350 hours (large)."
                                + " Did you mean 175 hours?")
                .fixedTo("* Project size: 175 hours");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "«360 hrs»                   | 350 hrs",
                "«200»                       | 175",
                "«100h»                      | 90h",
                "medium («180 hours»)        | medium (175 hours)",
                "large («180 hours»)         | large (180 hours)",
                "«125 hours»                 | 125 hours",
                "«100-160 hours»             | 100-160 hours",
                "175 to «250 hours»          | 175 to 250 hours",
                "half of it in «40 hours»    | half of it in 40 hours",
                "«Lage»                      | large",
                "«5 days»                    | 5 days",
                "«12-22 weeks»               | 12-22 weeks"
            })
    void mendsOnlyWhatIsClear(String marked, String fixed) {
        rule.flags("* Project size: " + marked).fixedTo("* Project size: " + fixed);
    }

    @Test
    void tellsTheSizesWhereNoneIsNear() {
        rule.flags("* Project size: «flexible»")
                .with(
                        "'flexible' is not a project size in this programme. Use 90 hours (small), 175 hours (medium) or 350 hours (large).")
                .unfixed();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "350 hours",
                "350",
                "350h",
                "90 h",
                "175-hour project",
                "175 hours (medium)",
                "~350 hours",
                "small",
                "Large",
                "large (~350 hour projects)",
                "Medium sized project",
                "GSoC medium",
                "175 or 350 hours depending on intern",
                "175h-350h",
                "175 – 350 hours",
                "175/350 hours",
                "22 weeks, 350 hours",
                "350 hours (10 hours per week in June)",
                "350 hours, of these 40 hours for reading",
                "full time (350 hours)",
                "large (GSoC 2026)",
                "large (175 hours)",
                "175 hours each",
                "90, 175 or 350 hours",
                "N hours",
                "TBD",
                "TODO",
                ""
            })
    void acceptsSizesAndWhatOtherRulesFlag(String value) {
        rule.accepts("* Project size: " + value);
    }

    @Test
    void isIdleWithoutSizes() {
        RuleTester.of(new UnknownSize()).accepts("* Project size: 1 year");
    }
}
