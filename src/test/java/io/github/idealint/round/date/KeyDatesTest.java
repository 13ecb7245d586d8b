package io.github.idealint.round.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.markup.wikitext.WikitextParser;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.IdeaPageReader;
import io.github.idealint.profile.Profile;
import io.github.idealint.profile.Profiles;
import io.github.idealint.text.SourceText;
import org.junit.jupiter.api.Test;

class KeyDatesTest {

    @Test
    void theLabelIsTheRestOfTheLine() {
        KeyDates dates = read("""
                        == Key Dates ==
                        * Oct. 1, 2020 at 4pm UTC - Doors open
                        * '''Oct. 2, 2020''': Doors stay open
                        * Doors close: Oct. 31, 2020
                        * Doors are closed (Nov. 1, 2020)
                        * From Nov. 2, 2020 on doors are locked
                        * May 25 - August 24 – Party (may last longer)
                        """);

        assertThat(dates.all().map(date -> date.label().text()))
                .containsExactly(
                        "Doors open",
                        "Doors stay open",
                        "Doors close",
                        "Doors are closed",
                        "From on doors are locked",
                        "Party (may last longer)");
    }

    @Test
    void theSectionMayHaveAnotherName() {
        KeyDates dates = read("""
                == Timeline ==
                Roughly:
                * Oct. 1 - Doors open

                == Other ==
                * Oct. 2 - Nothing
                """);

        assertThat(dates.all()).hasSize(1);
    }

    @Test
    void subsectionsBelongToTheSection() {
        KeyDates dates = read("""
                == Key dates ==
                === For organisers ===
                * Oct. 1 - Doors open
                === For applicants ===
                * Sept. 1 - Doors open
                """);

        assertThat(dates.lists()).hasSize(2);
    }

    @Test
    void linesWithoutADateAndNestedOnesAreNone() {
        KeyDates dates = read("""
                == Key dates ==
                * Oct. 1 - Doors open
                ** Sept. 1 - for friends
                * Later - Doors close
                * Oct. 3 - Party
                """);

        assertThat(dates.lists()).hasSize(1);
        assertThat(dates.all().map(date -> date.label().text())).containsExactly("Doors open", "Party");
    }

    @Test
    void withoutASectionAListOfThreeIsEnough() {
        assertThat(read("* Oct. 1 - A\n* B: Oct. 2\n* Oct. 3, C\n").all()).hasSize(3);
        assertThat(read("* Oct. 1 - A\n* Oct. 2 - B\n").all()).isEmpty();
        assertThat(read("* Oct. 1 - A\n* Oct. 2 - B\n* C\n").all()).isEmpty();
        assertThat(read("* Oct. 1 - A\n* Oct. 2 - B\n* Oct. 3\n").all()).isEmpty();
    }

    @Test
    void anIdeasOwnTimelineIsNone() {
        assertThat(read("""
                == Ideas ==
                === Boot timer ===
                ==== Timeline ====
                * Oct. 1 - A
                * Oct. 2 - B
                * Oct. 3 - C

                '''Details:'''
                * Skill level: beginner
                * Mentor: Ann Lee <ann@example.org>
                """).all()).isEmpty();
    }

    @Test
    void aPageWithoutDatesHasNone() {
        assertThat(read("").lists()).isEmpty();
    }

    private static KeyDates read(String text) {
        Profile profile = Profiles.builtIn("qemu-2020");
        SourceText source = SourceText.of("Outreachy 2020 DecemberMarch.wiki", text);
        IdeaPage page = new IdeaPageReader(profile).read(new WikitextParser().parse(source));
        return KeyDates.of(page, PageDates.of(page, DateReader.of(profile)), profile.round());
    }
}
