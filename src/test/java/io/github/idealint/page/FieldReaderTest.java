package io.github.idealint.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fields where a programme prescribes a layout, here that of the profile qemu-2020; prose is in parentheses. */
class FieldReaderTest {

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            '''Summary:''' one⏎two⏎⏎three                      => summary=one two | (three)
            '''Summary:'''⏎⏎one⏎two⏎⏎three                     => summary=one two | (three)
            '''Summary:'''⏎* one                               => summary= | (one)
            '''Summary:'''⏎⏎⏎* one                             => summary= | (one)
            '''Summary:''' one⏎* two                           => summary=one | (two)
            '''Summary:''' one⏎'''Mentor:''' Ann Lee           => summary=one | mentors=Ann Lee
            '''Summary:''' one⏎Text: two                       => summary=one Text: two
            Text.⏎Summary: one                                 => (Text.) | (Summary: one)
            Text.⏎⏎Summary: one                                => (Text.) | summary=one
            Text.⏎'''Summary:''' one                           => (Text.) | summary=one
            '''Summary:''' one⏎==== Plans ====⏎two             => summary=one | (two)
            '''Summary:'''                                     => summary=
            """)
    void aTextIsAParagraph(String page, String drawn) {
        assertThat(drawn(page)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            '''Links:'''⏎* one⏎* two⏎⏎three                    => links=one two[2] | (three)
            '''Links:'''⏎one⏎⏎* two                            => links=one two[2]
            '''Links:''' some⏎* one                            => links=some one[1]
            '''Links:'''⏎* one⏎* Mentor: Ann Lee               => links=one[1] | mentors=Ann Lee
            '''Links:'''⏎* one⏎* Mentor: Ann Lee⏎'''Details:'''⏎* Language: C => links=one Mentor: Ann Lee[2] | details=Language: C | language=C
            '''Links:'''⏎* one⏎'''Summary:''' two              => links=one[1] | summary=two
            '''Links:'''⏎* one⏎==== Plans ====⏎* two           => links=one[1] | (two)
            ==== Links ====⏎* one⏎==== Details ====⏎* Language: C => links=one[1] | details=Language: C | language=C
            '''Links:'''                                       => links=
            """)
    void aListGoesOnToTextAfterAGap(String page, String drawn) {
        assertThat(drawn(page)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            '''Details:'''⏎* Language: C⏎* Mentor: Ann Lee     => details=Language: C Mentor: Ann Lee | language=C | mentors=Ann Lee
            '''Details:'''⏎* Language: C⏎⏎'''Summary:''' one   => details=Language: C | language=C | summary=one
            '''Details:''' none⏎* Language: C                  => details=none Language: C | language=C
            * Language: C⏎* Mentor: Ann Lee                    => language=C | mentors=Ann Lee
            ** Language: C                                     => (Language: C)
            Language: C                                        => language=C
            Language: C⏎⏎'''Details:'''⏎* Mentor: Ann Lee      => (Language: C) | details=Mentor: Ann Lee | mentors=Ann Lee
            '''Language:''' C⏎⏎'''Details:'''⏎* Mentor: Ann Lee => language=C | details=Mentor: Ann Lee | mentors=Ann Lee
            """)
    void detailsStandInTheirGroup(String page, String drawn) {
        assertThat(drawn(page)).isEqualTo(drawn);
    }

    private static String drawn(String page) {
        Idea idea = Pages.read("=== A ===\n\n" + page.replace('⏎', '\n') + "\n")
                .ideas()
                .get(0);
        SortedMap<Integer, String> parts = new TreeMap<>();
        idea.fields().forEach(field -> parts.put(field.label().range().start(), drawn(field)));
        idea.prose().forEach(line -> parts.put(line.range().start(), "(" + line.content() + ")"));
        return String.join(" | ", parts.values());
    }

    private static String drawn(Field field) {
        String items = field.items().isEmpty() ? "" : "[" + field.items().size() + "]";
        return field.spec().orElseThrow().key() + "=" + field.value() + items;
    }
}
