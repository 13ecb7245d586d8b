package io.github.idealint.page.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.Marked;
import io.github.idealint.profile.Profiles;
import io.github.idealint.profile.Size;
import io.github.idealint.text.Passage;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sizes of the profile gsoc, which are small (90 hours), medium (175) and large (350). */
class SizeValueTest {

    private static final SizeNames NAMES = SizeNames.of(Profiles.builtIn("gsoc"));
    private static final List<Size> SIZES = NAMES.sizes();

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            «350 hours»                                     => 350
            «175»                                           => 175
            «90h» or «175 h»                                => 90 175
            «175»/«350 hrs»                                 => 175 350
            «175»-«350-hour» project                        => 175 350
            «medium» («175 hours»)                          => 175 medium
            «Large»                                         => large
            «small» or «medium»                             => small medium
            about «120 hours» of time                       => 120
            «120 hours», 10 hours per week                  => 120
            takes «120 hours», 10 hours weekly              => 120
            takes «120 hours», 10 hours a day               => 120
            ten weeks, «120 hours» in total                 => 120
            takes «120»-«140 hours» of you                  => 120 140
            «medium» size, though a large crowd wants it    => medium
            a large crowd wants it                          => ``
            version 175 of it                               => ``
            3.5 or 1.175                                    => ``
            «large», with 20 hours of reading               => large
            «350 hours», with 20 hours of reading           => 350
            mediums                                         => ``
            123456 hours                                    => ``
            """)
    void readsHoursAndWords(String marked, String sizes) {
        Marked text = Marked.parse(marked);
        SizeValue value = read(text.text());
        assertThat(Marked.draw(text.text(), ranges(value))).isEqualTo(Marked.draw(text.text(), text.ranges()));
        assertThat(Stream.concat(
                                value.hours(SIZES).stream().map(hours -> hours.amount() + ""),
                                value.words().map(word -> word.size().word()))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(sizes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"small, medium, large", "90/175/350 hours", "Small (90 h), medium (175 h) or large (350 h)"})
    void namesAllSizes(String value) {
        assertThat(read(value).listsAll(SIZES)).isTrue();
        assertThat(read(value).listsAll(SIZES.subList(0, 2))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "small, medium",
                "90/175/350/500 hours",
                "small, medium or large: the intern decides",
                "large",
                ""
            })
    void namesSome(String value) {
        assertThat(read(value).listsAll(SIZES)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "large, true",
        "350 hours, false",
        "ten weeks (a LARGE one), true",
        "enlarged, false",
    })
    void mentionsAWordAnywhere(String value, boolean mentioned) {
        assertThat(read(value).mentions(SIZES)).isEqualTo(mentioned);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "90 hours (a rough guess) | 90 hours",
                "90 hours; or more        | 90 hours",
                "90 hours, or more        | 90 hours",
                "90 hours [1]             | 90 hours",
                "90 hours                 | 90 hours",
                "(a remark) 90 hours      | a remark) 90 hours",
            })
    void aRemarkFollowsTheHead(String value, String head) {
        assertThat(read(value).head().text()).isEqualTo(head);
    }

    private static List<TextRange> ranges(SizeValue value) {
        return Stream.concat(
                        value.hours(SIZES).stream().map(SizeValue.Hours::range),
                        value.words().map(word -> word.word().range()))
                .sorted()
                .toList();
    }

    private static SizeValue read(String text) {
        SourceText source = SourceText.of("page.wiki", text);
        return SizeValue.read(Passage.of(source, source.range()), NAMES);
    }
}
