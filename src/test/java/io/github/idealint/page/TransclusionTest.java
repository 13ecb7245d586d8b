package io.github.idealint.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransclusionTest {

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            {{:Ideas/Timer}}                            => Ideas/Timer page
            {{ :Ideas/Trace_viewer }}                   => Ideas/Trace viewer page
            {{:Ideas/Timer#Links}}                      => Ideas/Timer page
            {{Tip|a}}                                   => Tip template
            {{User:Ann/Idea}}                           => User:Ann/Idea page
            {{:A&amp;B}}                                => A&B page
            {{:#top}}                                   => ` page`
            """)
    void namesWhatItPullsIn(String text, String drawn) {
        assertThat(Pages.read(text).transclusions())
                .singleElement()
                .extracting(call -> call.target() + (call.isOfPage() ? " page" : " template"))
                .isEqualTo(drawn);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            {{:A}}                                      => on the page, where included
            <noinclude>{{:A}}</noinclude>               => on the page
            <includeonly>{{:A}}</includeonly>           => where included
            <onlyinclude>{{:A}}</onlyinclude>           => on the page, where included
            {{:A}}<onlyinclude>b</onlyinclude>          => on the page
            <noinclude>a</noinclude>{{:A}}              => on the page, where included
            """)
    void knowsFromWhereItIsSeen(String text, String seen) {
        Transclusion call = Pages.read(text).transclusions().get(0);
        assertThat((call.onPage() ? "on the page" : "")
                        + (call.onPage() && call.included() ? ", " : "")
                        + (call.included() ? "where included" : ""))
                .isEqualTo(seen);
    }

    @Test
    void standInTheOrderOfThePage() {
        assertThat(Pages.read("{{:B}} {{A|{{:C}}}}\n* {{:D}}").transclusions().stream()
                        .map(call -> call.name().text())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(":B A :C :D");
    }

    @ParameterizedTest
    @CsvSource({"Timer,Timer", "Timer#Links,Timer", "#Links,''", "'',''"})
    void aHeadingIsNoPartOfAName(String name, String without) {
        assertThat(Transclusion.withoutHeading(name)).isEqualTo(without);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            #REDIRECT [[Timer]]                         => Timer
            #redirect [[:Ideas/Trace_viewer|x]]         => Ideas/Trace viewer
            `⏎  #REDIRECT [[Timer]]⏎More of [[Another]]`   => Timer
            #REDIRECT                                   => -
            See #REDIRECT [[Timer]]                     => -
            <!-- c -->#REDIRECT [[Timer]]               => -
            [[Timer]]                                   => -
            """)
    void aRedirectPointsToAnotherPage(String text, String target) {
        assertThat(Pages.read(text.replace('⏎', '\n'))
                        .redirect()
                        .map(WikiTitle::toString)
                        .orElse("-"))
                .isEqualTo(target);
    }
}
