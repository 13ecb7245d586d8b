package io.github.idealint.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IdeaChoiceTest {

    private static final String FIELDS = "'''Difficulty:''' easy\n\n'''Mentor:''' Ann Lee\n";

    @Test
    void sectionsWithFieldsAreIdeas() {
        assertThat(titles("= Ideas =\nWelcome.\n== A ==\n" + FIELDS + "== B ==\n" + FIELDS))
                .containsExactly("A", "B");
    }

    @Test
    void whatStandsBesideIdeasIsOneToo() {
        String ideas = "== A ==\n" + FIELDS + "== B ==\nText.\n== C ==\n* an item\n";
        assertThat(titles("= Project ideas =\n" + ideas)).containsExactly("A", "B", "C");
        assertThat(titles("= Welcome =\n" + ideas)).containsExactly("A");
        assertThat(titles("= Welcome =\n" + ideas + "== D ==\n" + FIELDS + "== E ==\n" + FIELDS))
                .containsExactly("A", "B", "C", "D", "E");
    }

    @Test
    void sectionsAboutOtherThingsAreNone() {
        assertThat(titles("""
                = Project ideas =
                == How to apply ==
                Write to us.
                == Sample idea ==
                %s== A ==
                %s== Your name here ==
                %s== Contact us ==
                On the list.
                """.formatted(FIELDS, FIELDS, FIELDS))).containsExactly("A");
    }

    @Test
    void areasAreNoIdeasAndTheirIdeasAreNeighbours() {
        assertThat(titles("""
                = Core =
                == A ==
                %s== B ==
                Text.
                == C ==
                %s= Tools =
                == D ==
                %s== E ==
                %s== F ==
                %s= Other areas =
                == G ==
                Text.
                """.formatted(FIELDS, FIELDS, FIELDS, FIELDS, FIELDS)))
                .containsExactly("A", "B", "C", "D", "E", "F", "G");
    }

    @Test
    void theFieldsOfAPageAboveItsIdeasMakeNoIdea() {
        assertThat(titles("'''Mentor:''' Ann Lee\n== A ==\n" + FIELDS + "== B ==\n" + FIELDS))
                .containsExactly("A", "B");
    }

    @Test
    void aPartWithAFieldOfItsOwnBelongsToTheIdeaAbove() {
        assertThat(titles("== A ==\n" + FIELDS + "=== Step ===\n'''Size:''' small\n"))
                .containsExactly("A");
    }

    @Test
    void anIdeaBelowAnIdeaThatSaysAsMuchIsOneMore() {
        String all = FIELDS + "'''Skills:''' C\n\n'''Size:''' small\n";
        assertThat(titles("= A =\n" + all + "== B ==\n" + all)).containsExactly("A", "B");
    }

    @Test
    void twoIdeasMayStandBelowOneHeading() {
        String idea = "'''Category''': code\n'''Difficulty''': easy\n'''Mentor''': Ann Lee\n\n";
        assertThat(titles("== Tools ==\n" + idea + idea)).containsExactly("Tools", "-");
    }

    @Test
    void aHeadingCalledLikeAFieldBesideIdeasIsNone() {
        assertThat(titles("= Ideas =\n== A ==\n" + FIELDS + "== Mentors ==\nAsk on the list.\n"))
                .containsExactly("A");
    }

    @Test
    void aPageWithFrontMatterIsOneIdea() {
        IdeaPage page =
                Readings.markdown("---\ntitle: Boot timer\n---\n\n## Description\n\nText.\n\n## Part\n\nText.\n\n"
                        + "**Mentors:** Ann Lee\n");
        assertThat(Readings.titles(page)).containsExactly("Boot timer");
        assertThat(page.ideas().get(0).headings())
                .map(heading -> heading.text().text())
                .containsExactly("Part");
    }

    @Test
    void aHeadingWithoutALetterIsNoIdea() {
        assertThat(titles("= Ideas =\n=====\nText.\n== A ==\n" + FIELDS + "== B ==\nText.\n"))
                .containsExactly("A", "B");
    }

    @Test
    void pagesThatOnlyLinkHaveNone() {
        assertThat(Readings.titles(
                        Readings.markdown("# Ideas\n\n* [A](a.md)\n* [B](b.md)\n\n# How to apply\n\n**Note** this.\n")))
                .isEmpty();
    }

    @Test
    void whatStandsBesideAnIdeaInOneOfSeveralAreasIsAnIdea() {
        String many = "== A ==\n" + FIELDS + "== B ==\n" + FIELDS + "== C ==\n" + FIELDS + "== D ==\n" + FIELDS;
        String area = "= Sounds =\n== E ==\n" + FIELDS + "== F ==\nText.\n== Notes ==\nText.\n== G ==\nText.\n";
        assertThat(titles("= Traces =\n" + many + area)).containsExactly("A", "B", "C", "D", "E", "F", "G");
        assertThat(titles("= Traces =\n== A ==\n" + FIELDS + area)).containsExactly("A", "E");
    }

    private static List<String> titles(String text) {
        return Readings.titles(Readings.wikitext(text));
    }
}
