package io.github.idealint.round.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.profile.Profiles;
import io.github.idealint.round.date.WrittenTime.ClockStyle;
import io.github.idealint.text.Passage;
import io.github.idealint.text.SourceText;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateStyleTest {

    private static final DateReader READER = DateReader.of(Profiles.builtIn("gsoc"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Aug. 24, 2020                 | 2020-09-03            | Sept. 3, 2020",
                "Aug. 24, 2020                 | 2021-03-03            | March 3, 2021",
                "24 Aug 2020                   | 2020-09-03            | 3 Sep 2020",
                "August 24, 2020               | 2020-09-03            | September 3, 2020",
                "24th of August                | 2020-09-03            | 3rd of September",
                "August 24th                   | 2020-11-11            | November 11th",
                "August 24th                   | 2020-11-22            | November 22nd",
                "August 24th                   | 2020-11-01            | November 1st",
                "04 August 2020                | 2020-09-03            | 03 September 2020",
                "2020-08-24                    | 2021-09-03            | 2021-09-03",
                "Mon, Aug 24                   | 2020-09-03            | Thu, Sep 3",
                "Thurs, Aug 27                 | 2020-09-04            | Fri, Sep 4",
                "Monday, 24 August             | 2020-09-03            | Thursday, 3 September",
                "October 1-31, 2020            | 2020-11-02 2020-11-30 | November 2-30, 2020",
                "Oct. 1 to Oct. 31, 2020       | 2020-12-01 2021-03-02 | Dec. 1 to March 2, 2021",
                "1 October - 31 October        | 2020-09-07 2020-10-31 | 7 September - 31 October",
            })
    void writesOtherDaysTheSameWay(String written, String days, String expected) {
        assertThat(rewritten(written, days)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Doors open: Aug. 24, 2020 at 4pm UTC | Sept. 3, 2020 at 6pm UTC",
                "on Aug 24, 2020, 16:00 UTC           | Sep 3, 2020, 18:00 UTC",
                "on Aug 24, 2020                      | Sep 3, 2020",
            })
    void writesAnotherTimeTheSameWay(String line, String expected) {
        SourceText source = SourceText.of("page.wiki", line);
        WrittenPeriod period =
                READER.read(Passage.of(source, source.range())).get(0).period();
        assertThat(DateStyle.of(source, new KeyDates(List.of()), READER)
                        .rewritten(period, List.of(LocalDate.of(2020, 9, 3)), Optional.of(LocalTime.of(18, 0))))
                .contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "October 31-1, 2020           | true",
                "Oct. 31 to Oct. 1            | true",
                "Oct. 31, 2021 to Oct. 1, 2020 | true",
                "Oct. 31, 2020 to Oct. 1, 2021 | false",
                "Dec. 1 to March 1            | false",
                "Oct. 1 to Oct. 31            | false",
                "Oct. 1 to Oct. 1             | false",
                "Oct. 31                      | false",
            })
    void knowsAPeriodWhoseEndsAreExchanged(String written, boolean reversed) {
        SourceText source = SourceText.of("page.wiki", written);
        assertThat(READER.read(Passage.of(source, source.range())))
                .singleElement()
                .satisfies(found -> assertThat(found.period().isReversed()).isEqualTo(reversed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "October 1-31, 2020            | 2020-10-07 2020-11-02",
                "Oct. 1 to Oct. 31, 2020       | 2020-10-07 2021-11-02",
            })
    void whatIsSharedMustBeRightForBoth(String written, String days) {
        assertThat(rewritten(written, days)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4pm UTC       | 6pm UTC       | 6:30pm UTC",
                "4 P.M.        | 6 P.M.        | 6:30 P.M.",
                "4:00 am       | 6:00 pm       | 6:30 pm",
                "16:00 UTC     | 18:00 UTC     | 18:30 UTC",
            })
    void writesOtherTimesTheSameWay(String written, String full, String half) {
        ClockStyle style = ClockStyle.of(written);

        assertThat(style.write(LocalTime.of(18, 0))).isEqualTo(full);
        assertThat(style.write(LocalTime.of(18, 30))).isEqualTo(half);
    }

    @Test
    void midnightAndNoonAreTwelve() {
        assertThat(ClockStyle.of("4pm").write(LocalTime.MIDNIGHT)).isEqualTo("12am");
        assertThat(ClockStyle.of("4pm").write(LocalTime.NOON)).isEqualTo("12pm");
    }

    @Test
    void withNothingToGoByItWritesThePlainWay() {
        DateStyle style = DateStyle.of(SourceText.of("page.wiki", ""), new KeyDates(List.of()), READER);

        assertThat(style.plain(
                        List.of(LocalDate.of(2020, 10, 1), LocalDate.of(2020, 10, 31)), Optional.of(LocalTime.NOON)))
                .isEqualTo("October 1, 2020 to October 31, 2020 at 12:00 UTC");
    }

    private static Optional<String> rewritten(String written, String days) {
        SourceText source = SourceText.of("page.wiki", written);
        WrittenPeriod period =
                READER.read(Passage.of(source, source.range())).get(0).period();
        return DateStyle.of(source, new KeyDates(List.of()), READER)
                .rewritten(
                        period,
                        Arrays.stream(days.split(" ")).map(LocalDate::parse).toList(),
                        Optional.empty());
    }
}
