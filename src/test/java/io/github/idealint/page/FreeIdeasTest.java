package io.github.idealint.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ideas of pages that no programme prescribes a layout for: their titles, headings and extents. */
class FreeIdeasTest {

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            '''Project title:''' Timer⏎⏎'''Difficulty:''' easy           => Timer
            '''Difficulty:''' easy⏎⏎'''Title:''' Timer                   => Timer
            '''Title:'''⏎⏎'''Difficulty:''' easy                         => -
            '''Difficulty:''' easy                                       => -
            = Title =⏎Timer⏎= Difficulty =⏎easy                          => Timer
            = Timer =⏎'''Difficulty:''' easy                             => Timer
            = Timer =⏎Text.⏎== Difficulty ==⏎easy⏎== Steps ==⏎One.       => Timer
            '''Difficulty:''' easy⏎= Timer =⏎Text.                       => Timer
            """)
    void titles(String page, String titles) {
        assertThat(String.join(", ", Readings.titles(Readings.wikitext(page.replace('⏎', '\n') + "\n"))))
                .isEqualTo(titles);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            = Timer =⏎Text.                    => Timer
            = Timer =⏎* an item                => Timer
            = Timer =                          => ``
            = Timer =⏎Text.⏎= More =⏎Text.     => ``
            Text.                              => ``
            """)
    void aPageOfOneSectionWithTextIsAnIdea(String page, String titles) {
        IdeaPage read = Readings.wikitext(page.replace('⏎', '\n') + "\n");
        assertThat(String.join(", ", Readings.titles(read))).isEqualTo(titles);
    }

    @Test
    void headingsThatAreNoLabelsBelongToTheIdea() {
        IdeaPage page = Readings.wikitext("""
                = Ideas =
                == Timer ==
                === Difficulty ===
                easy
                === Steps ===
                One.
                == Viewer ==
                === Difficulty ===
                hard
                """);
        assertThat(page.ideas().stream()
                        .map(idea -> idea.headings().stream()
                                .map(heading -> heading.text().text())
                                .collect(Collectors.joining(", "))))
                .containsExactly("Steps", "");
    }

    @Test
    void anIdeaReachesFromItsTitleToItsLastLine() {
        IdeaPage page = Readings.wikitext("""
                Welcome.
                == Timer ==

                '''Difficulty:''' easy
                * one
                == Viewer ==
                '''Difficulty:''' hard

                """);
        assertThat(page.ideas().stream().map(Idea::range).map(page.source()::text))
                .containsExactly(
                        "== Timer ==\n\n'''Difficulty:''' easy\n* one", "== Viewer ==\n'''Difficulty:''' hard\n\n");
        assertThat(anchors(page)).containsExactly("Timer", "Viewer");
    }

    @Test
    void aRowOfATableHasItsOwnExtent() {
        IdeaPage page = Readings.wikitext("""
                {|
                ! Title !! Difficulty
                |-
                | Timer || easy
                |-
                | Viewer || hard
                |}
                """);
        assertThat(anchors(page)).containsExactly("Timer", "Viewer");
        assertThat(page.ideas().stream().map(Idea::range).map(page.source()::text))
                .allMatch(text -> text.contains("easy") != text.contains("hard"));
    }

    @Test
    void whatIsNoFieldIsProse() {
        Idea idea = Readings.wikitext("""
                == Timer ==
                A timer
                for boots.

                '''Difficulty:''' easy

                '''Remarks'''
                * none
                """).ideas().get(0);
        assertThat(idea.prose())
                .map(line -> line.content().text())
                .containsExactly("A timer", "for boots.", "Remarks", "none");
    }

    @Test
    void anIdeaWithoutATitleIsFoundByWhatItBeginsWith() {
        IdeaPage page = Readings.wikitext("\n\n'''Difficulty:''' easy\n\nText.\n");
        assertThat(page.source().text(page.ideas().get(0).anchor())).isEqualTo("'''Difficulty:''' easy");
    }

    private static List<String> anchors(IdeaPage page) {
        return page.ideas().stream().map(Idea::anchor).map(page.source()::text).toList();
    }

    @Test
    void aLabelAboveAListOfFieldsOnlyGroupsThem() {
        assertThat(Readings.ideas(Readings.wikitext("""
                == Boot timer ==
                Measure the boot.

                '''Technical details:'''
                * Difficulty: easy
                * Mentors: Ann Lee
                """))).containsExactly("Boot timer | level=easy | @Ann Lee");
        assertThat(Readings.ideas(
                        Readings.wikitext("== Boot timer ==\n'''Details:'''\nDifficulty: easy\nMentors: Ann Lee\n")))
                .containsExactly("Boot timer | level=easy | @Ann Lee");
    }

    @Test
    void aTimetableHoldsNoIdeas() {
        assertThat(Readings.ideas(Readings.wikitext("""
                == Boot timer ==
                '''Mentors:''' Ann Lee
                {|
                ! Date !! Description !! Status
                |-
                | 1 May || Planning || done
                |-
                | 1 June || Coding || begun
                |}
                """))).containsExactly("Boot timer | @Ann Lee");
    }

    @Test
    void aValueForTwoFieldsThatNamesNoLevelIsNone() {
        assertThat(
                        Readings.ideas(
                                Pages.read(
                                        "gsoc",
                                        "== Boot timer ==\n; Difficulty and needed skills\n: You know C well, and Git a bit.\n: Ask.\n")))
                .containsExactly("Boot timer | skills=You know C well, and Git a bit. Ask.");
        assertThat(Readings.ideas(
                        Pages.read("gsoc", "== Boot timer ==\n; Difficulty and skills\n: Looks tricky. C.\n")))
                .containsExactly("Boot timer | level=Looks tricky. C. | skills=Looks tricky. C.");
        assertThat(Readings.ideas(
                        Pages.read("gsoc", "== Boot timer ==\n; Difficulty and needed skills\n: Medium, C.\n")))
                .containsExactly("Boot timer | level=Medium, C. | skills=Medium, C.");
    }

    @Test
    void pagesThatOnlyListOthersAreNoIdeas() {
        assertThat(Readings.titles(Readings.markdown("# Ideas Pages\n\n- Lantern: https://example.org/ideas\n")))
                .isEmpty();
        assertThat(Readings.titles(Readings.markdown("# Project proposals have moved\n\nSee https://example.org/.\n")))
                .isEmpty();
        assertThat(Readings.titles(Readings.markdown(
                        "---\ntitle: Lantern\nwebsite: https://example.org\n---\n\nLantern lights your way.\n")))
                .isEmpty();
        assertThat(Readings.titles(
                        Readings.markdown("---\ntitle: Boot timer\n---\n\n" + "Show where the time goes. ".repeat(20))))
                .containsExactly("Boot timer");
    }

    @Test
    void aTitleInFrontMatterStandsAboveHeadingsWithoutFields() {
        assertThat(Readings.titles(Readings.markdown("---\ntitle: Boot timer\n---\n\n# What it is about\n\n"
                        + "Show where the time goes. ".repeat(20) + "\n\n# Future work\n\nMore.\n")))
                .containsExactly("Boot timer");
    }
}
