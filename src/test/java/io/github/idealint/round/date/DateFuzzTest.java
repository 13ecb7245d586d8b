package io.github.idealint.round.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.fuzz.FuzzTexts;
import io.github.idealint.fuzz.Fuzzer;
import io.github.idealint.profile.Profiles;
import io.github.idealint.round.date.DateReader.PlacedPeriod;
import io.github.idealint.text.Passage;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Dates in a line: each lies in the line, behind the one before it. */
class DateFuzzTest {

    private static final List<String> SEEDS = List.of(
            "Aug. 24, 2020 at 4pm UTC - Doors open",
            "Oct. 1, 2020 to Oct. 31, 2020 - Rehearsals; October 1-31, 2020; 1-31 October 2020; 16 - 23 June",
            "from 2020-09-15 to 2020-09-30, on the 15th of September 2020, May 17th , 2021",
            "Monday, Jan 19, to Tuesday, Feb 3, 2026; Friday the 9th of October (Friday), Sat-Sun, May 2-3",
            "31 Oct 4:30 p.m., April 30 18:00 (UTC), by 17:00 CET 8th March, Nov 30 \u2013 Jan 9, 2021 \u2192 June 3");
    private static final List<String> PIECES = List.of(
            "1",
            "2",
            "31",
            "99",
            "2020",
            "20200",
            "-",
            " - ",
            "\u2013",
            " to ",
            " until ",
            " through ",
            " and ",
            ",",
            ", ",
            ".",
            ":",
            "/",
            " ",
            "  ",
            "(",
            ")",
            "Jan",
            "Feb ",
            "March",
            "Sept. ",
            "September",
            "May",
            "Mon",
            "Tuesday, ",
            "th",
            "st ",
            " of ",
            "the ",
            " at ",
            "4pm",
            "4:30 p.m.",
            "18:00",
            "25:61",
            " UTC",
            "(UTC)",
            "CET",
            "2020-09-15",
            "0000-00-00",
            "9999-12-31",
            "->",
            "\u00A0",
            "\u0661",
            "a");

    private final List<DateReader> readers =
            Profiles.names().stream().map(Profiles::builtIn).map(DateReader::of).toList();

    @Test
    void dates() {
        new Fuzzer("dates", new FuzzTexts(SEEDS, PIECES, 20_000)).run(this::read);
    }

    private String read(String text) {
        SourceText source = SourceText.of("page.wiki", text);
        List<PlacedPeriod> found = readers.get(text.length() % readers.size()).read(Passage.of(source, source.range()));
        int end = 0;
        for (PlacedPeriod period : found) {
            assertThat(period.start()).isBetween(end, period.end() - 1);
            end = period.end();
            assertThat(new TextRange(period.start(), end)
                            .contains(period.period().range()))
                    .as(period.toString())
                    .isTrue();
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
        return found.stream().map(PlacedPeriod::toString).collect(Collectors.joining("\n"));
    }
}
