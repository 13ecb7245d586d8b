package io.github.idealint.round.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.idealint.Marked;
import io.github.idealint.profile.Profiles;
import io.github.idealint.round.date.DateReader.PlacedPeriod;
import io.github.idealint.text.Passage;
import io.github.idealint.text.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

    private static final DateReader READER = DateReader.of(Profiles.builtIn("gsoc"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "«Aug. 24, 2020 at 4pm UTC» - Doors open           | 2020-08-24 16:00 UTC",
                "«Sept. 14, 2020» - Doors close                    | 2020-09-14",
                "«Oct. 1, 2020 to Oct. 31, 2020» - Rehearsals      | 2020-10-01 to 2020-10-31",
                "«Dec. 1, 2020 to March 2, 2021» - The tour        | 2020-12-01 to 2021-03-02",
                "Doors: «15 Sep 2020»                              | 2020-09-15",
                "Doors: «15 september 2020»                        | 2020-09-15",
                "on the «15th of September 2020», at noon          | 2020-09-15",
                "«September 15th, 2020»:                           | 2020-09-15",
                "«May 17th , 2021»                                 | 2021-05-17",
                "from «2020-09-15» on                              | 2020-09-15",
                "«2020-09-15 to 2020-09-30»                        | 2020-09-15 to 2020-09-30",
                "«Oct. 1 to Oct. 31, 2020»                         | 2020-10-01 to 2020-10-31",
                "«October 1-31, 2020»                              | 2020-10-01 to 2020-10-31",
                "«October 1 - 31, 2020»                            | 2020-10-01 to 2020-10-31",
                "«1-31 October 2020»                               | 2020-10-01 to 2020-10-31",
                "from «1 to 31 October 2020»                       | 2020-10-01 to 2020-10-31",
                "«16 - 23 June»                                    | ?-06-16 to ?-06-23",
                "«Mar 16-31»                                       | ?-03-16 to ?-03-31",
                "«March 16-31 18:00 UTC» - Applications            | ?-03-16 to ?-03-31 18:00 UTC",
                "«Nov 30 – Jan 9, 2021»                            | 2020-11-30 to 2021-01-09",
                "«Nov 30, 2020 until Jan 9»                        | 2020-11-30 to 2021-01-09",
                "«March 16 through April 2»                        | ?-03-16 to ?-04-02",
                "«May 30 -> June 3»                                | ?-05-30 to ?-06-03",
                "«Monday, Jan 19, to Tuesday, Feb 3, 2026»         | Mo 2026-01-19 to Tu 2026-02-03",
                "«Tue, June 29, 2024»                              | Tu 2024-06-29",
                "«Tues June 29»                                    | Tu ?-06-29",
                "«Friday 9 October 2020»                           | Fr 2020-10-09",
                "«Friday the 9th of October»                       | Fr ?-10-09",
                "«9 October 2020 (Friday)»                         | Fr 2020-10-09",
                "«Oct. 31, 2020, 16:00 UTC»                        | 2020-10-31 16:00 UTC",
                "«31 Oct 4:30 p.m.»                                | ?-10-31 16:30",
                "«April 30 18:00 (UTC»)                            | ?-04-30 18:00 UTC",
                "«Oct 1, 2020 at 12am UTC»                         | 2020-10-01 00:00 UTC",
                "«Feb. 30, 2020»                                   | 2020-02-30",
                "«31 Sept»                                         | ?-09-31",
                "by 17:00 CET «8th March»                          | ?-03-08",
                "Week 1 - «5 May»                                  | ?-05-05",
                "Phase 1 «May 31 - June 6»                         | ?-05-31 to ?-06-06",
                "«Oct. 1» - 3 projects are chosen                  | ?-10-01",
                "It starts on «26th of May».                       | ?-05-26",
                "«august 24»                                       | ?-08-24",
                "«Sept. 14, 2020» at 25:00                         | 2020-09-14",
                "Sat-Sun, «May 2», and «May 9»                     | ?-05-02 and ?-05-09",
            })
    void readsWhatPeopleWrite(String marked, String meant) {
        Marked line = Marked.parse(marked);
        List<WrittenPeriod> found = read(line.text());

        assertThat(found.stream().map(DateReaderTest::meaning).collect(Collectors.joining(" and ")))
                .isEqualTo(meant);
        assertThat(Marked.draw(
                        line.text(), found.stream().map(WrittenPeriod::range).toList()))
                .isEqualTo(marked.replace("(Friday)»", "(Friday»)").strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "03/04/2020",
                "you may 2 times",
                "they march 10 miles",
                "release 2020-13-01",
                "build 2020-10-01-3",
                "version 5.10.2020",
                "May 3.5 be with you",
                "Marchand 3",
                "October 2020",
                "Sun 4",
                "May 40",
                "Jan 0",
                "DEC100",
                ""
            })
    void whatIsNoDateOrSeveralIsNone(String line) {
        assertThat(read(line)).isEmpty();
    }

    @Test
    void eachPartHasItsPlace() {
        String line = "on 15th Sept. 2020 at 4pm UTC";
        WrittenPeriod period = read(line).get(0);
        SourceText source = SourceText.of("page.wiki", line);

        assertThat(source.text(period.start().parts().day())).isEqualTo("15th");
        assertThat(source.text(period.start().parts().month().orElseThrow())).isEqualTo("Sept.");
        assertThat(source.text(period.start().parts().year().orElseThrow())).isEqualTo("2020");
        assertThat(source.text(period.time().orElseThrow().range())).isEqualTo("4pm UTC");
    }

    @Test
    void whatEndsShareStandsAtOneOfThem() {
        WrittenPeriod period = read("1-31 October 2020").get(0);

        assertThat(period.start().parts().month()).isEmpty();
        assertThat(period.last().parts().month()).isPresent();
        assertThat(period.start().date()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Oct. 31 to Oct. 1, 2020", "31-1 October", "Oct. 31, 2020 - Oct. 1, 2019"})
    void aPeriodCanBeReversed(String line) {
        assertThat(read(line).get(0).isReversed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dec. 1 to March 2", "Oct. 1 to Oct. 1", "Oct. 32 to Oct. 1, 2020", "Oct. 1, 2020"})
    void orNot(String line) {
        assertThat(read(line).get(0).isReversed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"May 1 ", "1 - ", "Mon, ", "Oct. 1 to ", "2020-10-", "1 to 1 to May", "   ", "Sat-Sun, "})
    @Timeout(10)
    void hostileLinesTakeLinearTime(String piece) {
        String line = piece.repeat(200_000 / piece.length());

        assertThatCode(() -> read(line)).doesNotThrowAnyException();
    }

    private static List<WrittenPeriod> read(String line) {
        SourceText source = SourceText.of("page.wiki", line);
        return READER.read(Passage.of(source, source.range())).stream()
                .map(PlacedPeriod::period)
                .toList();
    }

    private static String meaning(WrittenPeriod period) {
        String days = period.dates().map(DateReaderTest::meaning).collect(Collectors.joining(" to "));
        return days
                + period.time()
                        .map(time -> " " + time.time()
                                + time.zone().map(zone -> " " + zone).orElse(""))
                        .orElse("");
    }

    private static String meaning(WrittenDate date) {
        String weekday = date.weekday()
                .map(word -> word.day().name().charAt(0)
                        + word.day().name().substring(1, 2).toLowerCase(Locale.ROOT) + " ")
                .orElse("");
        String year = date.year().isPresent() ? String.valueOf(date.year().getAsInt()) : "?";
        return weekday
                + String.format(Locale.ROOT, "%s-%02d-%02d", year, date.month().getValue(), date.day());
    }
}
