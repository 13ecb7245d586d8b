package io.github.idealint.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which fields belong to which idea; ideas are divided by slashes. */
class IdeaExtentsTest {

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            '''Difficulty:''' easy⏎= Timer =⏎Text.⏎⏎'''Mentor:''' Ann Lee      => Timer | level=easy | @Ann Lee
            '''Summary:''' one⏎= Timer =⏎'''Mentor:''' Ann Lee                  => Timer | @Ann Lee
            '''Difficulty:''' easy⏎= Timer =⏎'''Mentor:''' Ann Lee⏎= More =⏎x   => Timer | @Ann Lee
            {{Project|mentor=Ann Lee}}⏎= Timer =⏎'''Difficulty:''' easy         => Timer | level=easy | @Ann Lee
            = Timer =⏎'''Difficulty:''' easy⏎= Mentors =⏎Ann Lee                => Timer | level=easy | @Ann Lee
            '''Skills:'''⏎= Timer =⏎* Text.⏎⏎'''Mentor:''' Ann Lee              => Timer | skills= | @Ann Lee
            * Skills: C⏎= Timer =⏎** Text.⏎* Mentor: Ann Lee                    => Timer | skills=C | @Ann Lee
            = Timer =⏎'''Difficulty:''' easy⏎== Mentors ==⏎Ann Lee              => Timer | level=easy | @Ann Lee
            = Timer =⏎'''Difficulty:''' easy⏎== Steps ==⏎One.⏎'''Size:''' small => Steps | size=small
            """)
    void onAPageOfOne(String page, String ideas) {
        assertThat(wikitext(page)).isEqualTo(ideas);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            = A =⏎'''Difficulty:''' easy⏎⏎'''Size:''' small⏎== B ==⏎'''Mentor:''' Ann Lee => A | level=easy | size=small | @Ann Lee
            = A =⏎'''Difficulty:''' easy⏎== B ==⏎'''Mentor:''' Ann Lee                    => B | @Ann Lee
            = A =⏎'''Difficulty:''' easy⏎⏎'''Size:''' small⏎== B ==⏎'''Mentor:''' Ann Lee⏎== C ==⏎'''Mentor:''' Bo Kim => B | @Ann Lee / C | @Bo Kim
            = A =⏎'''Level:''' easy⏎⏎'''Size:''' small⏎⏎'''Skills:''' C⏎== B ==⏎'''Level:''' hard⏎⏎'''Size:''' large⏎⏎'''Skills:''' Go => A | level=easy | size=small | skills=C / B | level=hard | size=large | skills=Go
            """)
    void ofAnIdeaAboveAnother(String page, String ideas) {
        assertThat(wikitext(page)).isEqualTo(ideas);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            Level: easy⏎Size: small⏎Skills: C⏎⏎Level: hard⏎Size: large⏎Skills: Go => A | level=easy | size=small | skills=C / - | level=hard | size=large | skills=Go
            Level: easy⏎Size: small⏎⏎Level: hard⏎Size: large                     => A | level=easy | size=small | level=hard | size=large
            Level: easy⏎Size: small⏎Skills: C⏎⏎Level: hard⏎Size: large           => A | level=easy | size=small | skills=C | level=hard | size=large
            Level: easy⏎Size: small⏎Skills: C⏎⏎Difficulty: hard⏎Size: large⏎Skills: Go => A | level=easy | size=small | skills=C | level=hard | size=large | skills=Go
            """)
    void ofTwoIdeasBelowOneHeading(String body, String ideas) {
        assertThat(wikitext("= Ideas =⏎== A ==⏎" + body)).isEqualTo(ideas);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            ---⏎title: Timer⏎---⏎⏎# Description⏎⏎Text.⏎⏎# Steps⏎⏎**Mentors:** Ann Lee => Timer | description=Text. | @Ann Lee
            ---⏎title: Ideas⏎---⏎⏎# A⏎⏎**Level:** easy⏎⏎# B⏎⏎**Level:** hard    => A | level=easy / B | level=hard
            ---⏎title: Timer⏎level: easy⏎---⏎⏎# Steps⏎⏎**Mentors:** Ann Lee     => Timer | level=easy | @Ann Lee
            # Timer⏎⏎| Level | easy |⏎|---|---|⏎| Size | small |⏎⏎Text.         => Timer | level=easy | size=small
            # Ideas⏎⏎| Title | Level |⏎|---|---|⏎| A | easy |⏎⏎**Size:** small  => A | level=easy
            """)
    void inMarkdown(String page, String ideas) {
        assertThat(String.join(" / ", Readings.ideas(Readings.markdown(page.replace('⏎', '\n') + "\n"))))
                .isEqualTo(ideas);
    }

    @Test
    void ofAPageWithATitleInItsFrontMatterIfThereIsMoreThanHardlyAText() {
        String page = "---\ntitle: Timer\n---\n\n# Steps\n\n";
        assertThat(Readings.ideas(Readings.markdown(page + "Text.\n"))).isEmpty();
        assertThat(Readings.ideas(Readings.markdown(page + "Time each step. ".repeat(20) + "\n")))
                .containsExactly("Timer");
    }

    private static String wikitext(String page) {
        return String.join(" / ", Readings.ideas(Readings.wikitext(page.replace('⏎', '\n') + "\n")));
    }

    @Test
    void endBeforeASectionAboutSomethingElse() {
        assertThat(Pages.read(
                                "== Ideas ==\n=== Timer ===\n* Mentor: Ann Lee\n== How to apply ==\n=== Mentors ===\n* Bo Kim\n")
                        .ideas())
                .singleElement()
                .satisfies(idea -> assertThat(idea.mentors()).hasSize(1));
    }
}
