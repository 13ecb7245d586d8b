package io.github.idealint.round;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.round.IdeaSummary.Person;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdeaSummaryTest {

    private final IdeaSummary card = PageSummaries.firstIdea("""
            === Boot '''timer''' <!-- sic -->&amp; clock ===

            Guests boot slowly.

            '''Details:'''
            * Skill level: Beginner (some C)
            * Mentor: Ada Doe <ada@example.org>, bob@example.org and Cleo
            """);

    @Test
    void hasTheTitleAsReadersSeeIt() {
        assertThat(card.title().replaceAll("[' ]+", " ")).isEqualTo("Boot timer & clock");
        assertThat(card.source().text(card.anchor())).isEqualTo("Boot '''timer''' <!-- sic -->&amp; clock");
    }

    @Test
    void hasTheLevelsAsTheyAreWritten() {
        assertThat(card.levels()).containsExactly("Beginner (some C)");
    }

    @Test
    void hasTheMentorsInOrder() {
        assertThat(card.mentors())
                .containsExactly(
                        new Person("Ada Doe", List.of("ada@example.org")),
                        new Person("", List.of("bob@example.org")),
                        new Person("Cleo", List.of()));
    }

    @Test
    void mayHaveNothing() {
        IdeaSummary empty = PageSummaries.firstIdea("");

        assertThat(empty.title()).isEmpty();
        assertThat(empty.levels()).isEmpty();
        assertThat(empty.mentors()).isEmpty();
        assertThat(empty.paragraphs()).isEmpty();
    }

    @Test
    void differsFromOthersByItsPlace() {
        List<IdeaSummary> ideas = PageSummaries.of(
                        "Outreachy 2027.wiki", "=== One ===\n* Mentor: Ada\n=== One ===\n* Mentor: Ada\n")
                .ideas();

        assertThat(ideas).hasSize(2);
        assertThat(ideas.get(0).place()).isNotEqualTo(ideas.get(1).place());
        assertThat(ideas.get(0).place())
                .isEqualTo(new IdeaPlace(ideas.get(0).source(), ideas.get(0).anchor()));
    }
}
