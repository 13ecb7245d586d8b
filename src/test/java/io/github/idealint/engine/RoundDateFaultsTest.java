package io.github.idealint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.diagnostic.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each fault put into the dates of a clean round gives exactly the finding that is meant. */
class RoundDateFaultsTest {

    private static final String PAGE = "Outreachy 2020 DecemberMarch.wiki";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sept. 14, 2020                     | Sept. 31, 2020                     | invalid-date",
                "Sept. 14, 2020                     | Tue, Sept. 14, 2020                | invalid-date",
                "Oct. 1, 2020 to Oct. 31, 2020      | Oct. 31, 2020 to Oct. 1, 2020      | dates-out-of-order",
                "Oct. 1, 2020 to Oct. 31, 2020      | October 31 to 1, 2020              | dates-out-of-order",
                "Nov. 23, 2020                      | Nov. 23, 2019                      | dates-out-of-order",
                "Nov. 23, 2020                      | Dec. 23, 2020                      | dates-out-of-order",
                "Dec. 1, 2020 to March 2, 2021      | Dec. 1, 2019 to March 2, 2020      | dates-out-of-order",
                "Dec. 1, 2020 to March 2, 2021      | Dec. 1, 2020 to May 2, 2021        | dates-out-of-order",
                "in Outreachy 2020 December-March   | in Outreachy 2019 December-March   | wrong-year",
                "in Outreachy 2020 December-March   | in Outreachy 2020 May-August       | wrong-year",
                "== How to apply ==                 | == How to apply in 2019 ==         | wrong-year",
            })
    void oneFaultOneFinding(String old, String now, String rule) {
        List<Diagnostic> found = RoundRun.clean().with(PAGE, old, now).lint().diagnostics();

        assertThat(found)
                .filteredOn(diagnostic -> !diagnostic.rule().id().equals("missing-round-section"))
                .extracting(diagnostic -> diagnostic.rule().id())
                .containsExactly(rule);
        assertThat(found.get(0).severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void afterTheAnnouncementTheStatusIsStale() {
        assertThat(RoundRun.clean().on("2020-11-24").lint().diagnostics())
                .extracting(diagnostic -> diagnostic.rule().id())
                .containsExactly("stale-status", "stale-status");
    }

    @Test
    void onTheDayOfTheAnnouncementItIsNot() {
        assertThat(RoundRun.clean().on("2020-11-23").lint().diagnostics()).isEmpty();
    }
}
