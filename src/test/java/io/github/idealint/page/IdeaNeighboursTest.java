package io.github.idealint.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which sections are ideas because of what they stand beside. Pages are drawn by their headings: those after an equals
 * sign stand above the others, a plus sign means that fields follow, a zero that nothing does.
 */
class IdeaNeighboursTest {

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            =Welcome A+ b c                       => A
            =Welcome a B+ c D+ e                  => B c D
            =Welcome a B+ c0 D+ e                 => B D
            =Welcome a B+ Contact D+ e            => B D
            =Welcome A+ B+ c d                    => A B
            =Welcome A+ B+ C+ d                   => A B C d
            =Welcome A+ B+ C+ d e f g h i         => A B C d e f g h i
            =Welcome A+ B+ C+ d e f g h i j       => A B C
            =Welcome A+ B+ C+ D+ e f g h i j k l m => A B C D
            =Welcome A+ B+ C+ D+ E+ f g h i j k l m n o p => A B C D E f g h i j k l m n o p
            """)
    void ofSomeIdeas(String page, String ideas) {
        assertThat(ideas(page)).isEqualTo(ideas);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            =Ideas A+ b                           => A b
            =Ideas a B+                           => a B
            =Ideas A+ b0                          => A
            =Ideas A+ Contact                     => A
            =Ideas A+ Mentors                     => A
            =Ideas a b                            => ``
            =Welcome a =Ideas B+ c =Goodbye d     => B c
            """)
    void whereTheHeadingAboveAnnouncesIdeas(String page, String ideas) {
        assertThat(ideas(page)).isEqualTo(ideas);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            =Core A+ B+ =Tools C+ D+ E+ =More f g0 h => A B C D E f h
            =Core A+ B+ =More f =Tools C+ D+ E+      => A B f C D E
            =Core A+ B+ =Tools C+ D+ =More f         => A B C D
            =Core A+ B+ C+ D+ E+ =More f             => A B C D E
            =Core A+ B+ =Tools C+ D+ E+ =Contact f   => A B C D E
            =Core A+ B+ =Tools C+ D+ E+ =More Contact => A B C D E
            """)
    void inAreasOfIdeas(String page, String ideas) {
        assertThat(ideas(page)).isEqualTo(ideas);
    }

    private static String ideas(String drawn) {
        String page =
                Arrays.stream(drawn.split(" ")).map(IdeaNeighboursTest::section).collect(Collectors.joining());
        return String.join(" ", Readings.titles(Readings.wikitext(page)));
    }

    private static String section(String drawn) {
        if (drawn.startsWith("=")) {
            return "= " + drawn.substring(1) + " =\n";
        }
        String title = "== " + drawn.replaceAll("[+0]$", "") + " ==\n";
        return title + (drawn.endsWith("+") ? "'''Difficulty:''' easy\n" : drawn.endsWith("0") ? "" : "Text.\n");
    }
}
