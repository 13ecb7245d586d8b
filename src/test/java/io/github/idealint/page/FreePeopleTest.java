package io.github.idealint.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People on pages that no programme prescribes a layout for. */
class FreePeopleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Ann Lee, Bo Kim and Cy Ito                      | @Ann Lee, @Bo Kim, @Cy Ito",
                "Ann Lee / Bo Kim/Cy Ito                         | @Ann Lee, @Bo Kim, @Cy Ito",
                "thresh, mirsal                                  | @thresh, @mirsal",
                "Ann Lee, annl                                   | @Ann Lee",
                "[[User:Annl{!}Ann Lee]], [[User:Bo]]            | @Ann Lee, @Bo",
                "[https://example.org/ann Ann Lee] <a@example.org> | @Ann Lee <a@example.org>",
                "[mailto:a@example.org Ann Lee (lead)]           | @Ann Lee <a@example.org>",
                "[mailto:a@example.org Ann Lee <a@example.org>]  | @Ann Lee <a@example.org>",
                "Ann Lee <ann@example.org>, others welcome       | @Ann Lee <ann@example.org>",
                "Ann Lee ann@example.org plus anyone else        | @Ann Lee <ann@example.org>",
                "<s>Ann Lee <ann@example.org></s>, Bo Kim        | @Bo Kim",
                "Ann Lee {{email{!}ann{!}example.org}}           | @Ann Lee",
                "Ann Lee ann at example dot org, Bo Kim          | @Ann Lee, @Bo Kim",
                "TBD                                             | \"\"",
                "??, mentor needed, others?                      | \"\"",
                "Ann Lee (lead), Bo Kim (co-mentor)              | @Ann Lee, @Bo Kim",
                "Lead mentor: Ann Lee                            | @Ann Lee",
                "Name: Ann Lee                                   | @Ann Lee",
                "Mentor Ann Lee                                  | @Ann Lee",
                "Ann Lee mentor                                  | @Ann Lee",
                "Ann Lee; IRC: annl                              | @Ann Lee",
                "Ann Lee – core developer                        | @Ann Lee",
                "Ann Lee  of the core                            | @Ann Lee",
                "Ann Lee @annl                                   | @Ann Lee",
                "TBD, Ann Lee                                    | @Ann Lee",
                "Ann Lee, bkim                                   | @Ann Lee, @bkim",
                "Bo Kim, bkim                                    | @Bo Kim",
                "Charlotte Kim, charl                            | @Charlotte Kim",
                "Ann, ann                                        | @Ann, @ann",
                "Bo Kim, Boris                                   | @Bo Kim, @Boris",
                "Ann Lee, ann@example.org                        | @Ann Lee <ann@example.org>",
                "<ann@example.org>, Bo Kim                       | @ <ann@example.org>, @Bo Kim",
                "Ann Lee <ann@example.org>, more@example.org     | @Ann Lee <ann@example.org>, @ <more@example.org>",
                "Ask the whole community on its mailing list     | \"\"",
                "tbd <ann@example.org>                           | \"\"",
                "To be determined.                               | \"\"",
                ".                                               | \"\"",
            })
    void inWikitext(String value, String people) {
        assertThat(String.join(
                        ", ",
                        people(Readings.wikitext("== A ==\n'''Difficulty:''' easy\n\n'''Mentors:''' "
                                + value.replace("{!}", "|") + "\n"))))
                .isEqualTo(people);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "Ann Lee (@annl, ann@example.org) - primary           ; @Ann Lee <ann@example.org>",
                "[Ann Lee](mailto:ann@example.org?subject=x) Example Lab ; @Ann Lee <ann@example.org>",
                "[Ann Lee](https://github.com/annl), [Bo Kim](https://github.com/bokim) ; @Ann Lee, @Bo Kim",
                "Ann Lee ([GitHub](https://github.com/annl), [Zulip](https://zulip.example.org)) ; @Ann Lee",
                "@annl @bo.kim                                        ; @@annl, @@bo.kim",
                "[@annl][] [@bokim][]                                 ; @@annl, @@bokim",
                "Ann Lee @annl (annl AT example DOT org)  - primary   ; @Ann Lee",
                "(Ann Lee, @annl)                                     ; @Ann Lee",
                "~~Ann Lee~~, [Bo Kim](https://example.org/bo)         ; @Bo Kim",
                "_No response_                                        ; \"\"",
            })
    void inMarkdown(String value, String people) {
        String page = "## A\n\n**Difficulty:** easy\n\n**Mentors:**\n\n- " + value + "\n";
        assertThat(String.join(", ", people(Readings.markdown(page)))).isEqualTo(people);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "* Lee, Ann (@annl)⏎* Kim, Bo                  => @Lee, Ann, @Kim, @Bo",
                "* Ann Lee⏎** annl on IRC⏎* Bo Kim             => @Ann Lee, @Bo Kim",
                "* Ann Lee⏎** ann@example.org⏎* Bo Kim         => @Ann Lee <ann@example.org>, @Bo Kim",
                "** Ann Lee⏎** Bo Kim                          => @Ann Lee, @Bo Kim",
                "* Core:⏎** Ann Lee⏎** Bo Kim                  => @Core",
                "* TBD⏎* Ann Lee                               => @Ann Lee",
                "* -⏎* Ann Lee                                 => @Ann Lee",
            })
    void inAList(String items, String people) {
        assertThat(String.join(
                        ", ",
                        people(Readings.wikitext("== A ==\n'''Difficulty:''' easy\n\n'''Mentors:'''\n"
                                + items.replace('⏎', '\n') + "\n"))))
                .isEqualTo(people);
    }

    @Test
    void linesThatAreCompleteAreOnePersonEach() {
        assertThat(people(Readings.markdown("""
                ## A

                **Difficulty:** easy

                **Mentors**<br>
                [Ann Lee](https://example.org/ann)
                [Bo Kim](https://example.org/bo)
                """))).containsExactly("@Ann Lee", "@Bo Kim");
        assertThat(people(Readings.markdown("## A\n\n**Difficulty:** easy\n\n**Mentors:** Ann\nLee, Bo Kim\n")))
                .containsExactly("@Ann Lee", "@Bo Kim");
    }

    @Test
    void theSentenceAboveAListNamesNobody() {
        assertThat(people(Readings.wikitext("""
                == A ==
                === Mentors ===
                The following individuals are willing to serve as mentors or co-mentors.
                *Ann Lee as mentor
                *Bo Kim as co-mentor
                """))).containsExactly("@Ann Lee", "@Bo Kim");
    }

    @Test
    void aLinkedNickBehindAFullNameIsNoName() {
        assertThat(people(Readings.wikitext("""
                == A ==
                '''Mentors:'''
                * Ann Lee [mailto:ann@example.org <annl>]
                * Mentor: [mailto:bo@example.org bokim]
                * [https://example.org/cy Cy Ito] and see [https://example.org/cy2 notes]
                """)))
                .containsExactly("@Ann Lee <ann@example.org>", "@bokim <bo@example.org>", "@Cy Ito");
    }

    private static List<String> people(IdeaPage page) {
        return Arrays.stream(Readings.ideas(page).get(0).split(" \\| "))
                .filter(part -> part.startsWith("@"))
                .toList();
    }

    @Test
    void aCommaBetweenPeopleMayBeMissing() {
        assertThat(Readings.ideas(Readings.markdown(
                        "## Timer\n\n- Difficulty: easy\n- Mentor(s): Ann Lee (@annl) Bo van Kim (@bkim)\n")))
                .allSatisfy(idea -> assertThat(idea).contains("@Ann Lee").contains("@Bo van Kim"));
    }

    @Test
    void sentencesAreNoNames() {
        assertThat(Readings.markdown("## Timer\n\n- Difficulty: easy\n- Mentors: For each idea, we must have offers\n")
                        .ideas()
                        .get(0)
                        .mentors())
                .noneSatisfy(mentor -> assertThat(mentor.name()).hasToString("Optional[For each idea]"));
    }
}
