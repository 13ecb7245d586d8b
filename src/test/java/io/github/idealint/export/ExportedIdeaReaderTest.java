package io.github.idealint.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.export.ExportedIdea.ExportedLink;
import io.github.idealint.export.ExportedIdea.ExportedPerson;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExportedIdeaReaderTest {

    @Test
    void readsTitleAndPlace() {
        ExportedIdea idea = Exports.idea("\n=== Boot ''timer'' &amp; [[Features/Clock|clock]] ===\n\nMeasures it.\n");
        assertThat(idea.heading().title()).contains("Boot timer & clock");
        assertThat(idea.heading().anchor()).contains("Boot_timer_&_clock");
        assertThat(idea.place().page()).isEqualTo("ideas/Page");
        assertThat(idea.place().path()).isEqualTo("ideas/Page.wiki");
        assertThat(idea.place().line()).isEqualTo(2);
        assertThat(idea.round()).isEmpty();
    }

    @Test
    void placesAnIdeaWithoutTitleAtItsFirstLine() {
        ExportedIdea idea = Exports.idea("\n\n'''Summary:''' Measure it.\n\n* Skill level: beginner\n* Language: C\n");
        assertThat(idea.heading().title()).isEmpty();
        assertThat(idea.heading().anchor()).isEmpty();
        assertThat(idea.place().line()).isEqualTo(3);
    }

    @Test
    void numbersTheAnchorsOfEqualTitles() {
        String page = """
                === Boot timer ===
                * Skill level: beginner
                * Mentor: Dana <dana@example.org>

                === Boot Timer ===
                * Skill level: beginner
                * Mentor: Dana <dana@example.org>
                """;
        assertThat(Exports.of("gsoc", AddressMasking.FULL, page).ideas())
                .extracting(idea -> idea.heading().anchor().orElseThrow())
                .containsExactly("Boot_timer", "Boot_Timer_2");
    }

    @Test
    void readsAFieldAsReadersSeeIt() {
        ExportedIdea idea = Exports.below(
                "'''Summary:''' Measure the '''boot''',<!-- which one? --> see [https://lantern.example.org the docs]",
                "and [[Features/Timer]].");
        assertThat(idea.text().summary()).contains("Measure the boot, see the docs and Features/Timer.");
    }

    @Test
    void readsRunningTextAsParagraphs() {
        ExportedIdea idea = Exports.below(
                "First paragraph",
                "on two lines.",
                "",
                "Second:",
                "* an item",
                "** a nested one",
                "More.",
                "",
                "==== Steps ====",
                "One by one.",
                "",
                "'''Details:'''",
                "* Skill level: beginner");
        assertThat(idea.text().description())
                .contains("First paragraph on two lines.\n\nSecond:\n* an item\n  * a nested one\nMore.\n\n"
                        + "Steps\n\nOne by one.");
    }

    @Test
    void readsLiteralTextWithoutItsTags() {
        ExportedIdea idea =
                Exports.below("Like this:", "<pre>", "int main()", "</pre>", "<!-- not", "told -->", "", "End.");
        assertThat(idea.text().description()).contains("Like this:\nint main()\n\nEnd.");
    }

    @Test
    void joinsDescriptionsInTheOrderOfThePage() {
        ExportedIdea idea = Exports.below(
                "Free text.", "", "'''Description:''' Labelled text.", "", "'''Details:'''", "* Skill level: beginner");
        assertThat(idea.text().description()).contains("Free text.\n\nLabelled text.");
    }

    @Test
    void doesNotShowWhatThePageHides() {
        ExportedIdea idea = Exports.below(
                "Seen.", "", "<noinclude>", "Hidden.", "</noinclude>", "", "'''Details:'''", "* Skill level: beginner");
        assertThat(idea.text().description()).contains("Seen.");
    }

    @Test
    void readsALevelByTheProfile() {
        ExportedIdea idea =
                Exports.below("'''Details:'''", "* Skill level: Beginner or hard (some C)", "* Language: C");
        assertThat(idea.requirements().level()).contains("Beginner or hard (some C)");
        assertThat(idea.requirements().levels()).containsExactly("beginner", "advanced");
        assertThat(idea.requirements().language()).contains("C");
    }

    @Test
    void keepsALevelThatTheProfileDoesNotHave() {
        ExportedIdea idea = Exports.below("'''Details:'''", "* Skill level: heroic", "* Language: C");
        assertThat(idea.requirements().level()).contains("heroic");
        assertThat(idea.requirements().levels()).isEmpty();
    }

    @Test
    void readsASizeByTheProfile() {
        assertThat(size("350 hours (large)")).contains(350);
        assertThat(size("Medium")).contains(175);
        assertThat(size("large (175 hours)")).isEmpty();
        assertThat(size("200 hours")).isEmpty();
        assertThat(size("175 or 350 hours")).isEmpty();
        assertThat(Exports.below("'''Details:'''", "* Project size: huge")
                        .requirements()
                        .size())
                .contains("huge");
    }

    private static Optional<Integer> size(String written) {
        return Exports.below("'''Details:'''", "* Skill level: beginner", "* Project size: " + written)
                .requirements()
                .sizeHours();
    }

    @Test
    void readsMentorsWithAllThatIsWrittenAboutThem() {
        ExportedIdea idea = Exports.below(
                "'''Details:'''",
                "* Mentor: Dana Ruiz <dana@example.org> (druiz on IRC), [mailto:kim@example.net?subject=x Kim]",
                "* Co-mentor: Cleo",
                "* Suggested by: Ana");
        assertThat(idea.people().mentors())
                .containsExactly(
                        new ExportedPerson(
                                Optional.of("Dana Ruiz"),
                                Optional.empty(),
                                List.of("dana@example.org"),
                                "Dana Ruiz <dana@example.org> (druiz on IRC)"),
                        new ExportedPerson(Optional.of("Kim"), Optional.empty(), List.of("kim@example.net"), "Kim"));
        assertThat(idea.people().coMentors())
                .containsExactly(new ExportedPerson(Optional.of("Cleo"), Optional.empty(), List.of(), "Cleo"));
        assertThat(idea.fields()).containsEntry("suggestedBy", "Ana");
    }

    @Test
    void readsLinksOnceAndNoCategory() {
        ExportedIdea idea = Exports.below(
                "See [[Features/Timer|the timer]], https://lantern.example.org/x and https://lantern.example.org/x.",
                "",
                "'''Links:'''",
                "* [https://lantern.example.org/y Why]",
                "* [mailto:list@example.org The list]",
                "* <nowiki>https://lantern.example.org/z</nowiki>",
                "[[Category:Ideas]]");
        assertThat(idea.links())
                .containsExactly(
                        new ExportedLink(Optional.empty(), Optional.of("Features/Timer"), Optional.of("the timer")),
                        url("https://lantern.example.org/x", Optional.empty()),
                        url("https://lantern.example.org/y", Optional.of("Why")),
                        url("mailto:list@example.org", Optional.of("The list")));
        assertThat(idea.fields().get("links")).startsWith("* Why\n* The list\n").doesNotContain("Category");
    }

    private static ExportedLink url(String url, Optional<String> text) {
        return new ExportedLink(Optional.of(url), Optional.empty(), text);
    }

    @Test
    void keepsFieldsThatNobodyAskedFor() {
        ExportedIdea idea = Exports.below(
                "'''Details:'''",
                "* Skill level: beginner",
                "* Component: boot",
                "* Workstream: high",
                "* Workstream: very");
        assertThat(idea.fields())
                .containsExactly(
                        java.util.Map.entry("component", "boot"), java.util.Map.entry("Workstream", "high\nvery"));
    }

    @Test
    void masksAddressesWhereverTheyStand() {
        String page = """
                === Ask dana@example.org ===

                '''Summary:''' Ask [mailto:dana@example.org dana@example.org] or dana<!-- -->@example.org.

                Write to dana&#64;example.org.

                '''Links:'''
                * https://lists.example.org/m/1-dana@example.org/
                * [mailto:dana@example.org Dana]

                '''Details:'''
                * Skill level: beginner (says dana@example.org)
                * Language: C dana@example.org
                * Mentor: Dana <dana@example.org> <dana.example.org>
                * Suggested by: dana@example.org
                * Contact dana@example.org: dana@example.org
                """;
        for (AddressMasking hidden : List.of(AddressMasking.MASKED, AddressMasking.NONE)) {
            IdeaExport export = Exports.of("qemu-2026", hidden, page);
            assertThat(ExportFormat.JSON.render(export)).doesNotContain("dana@").doesNotContain("dana.example");
            assertThat(ExportFormat.CSV.render(export)).doesNotContain("dana@").doesNotContain("dana.example");
        }
        assertThat(Exports.idea(AddressMasking.MASKED, page).links())
                .containsExactly(url("https://lists.example.org/m/1[…]@example.org/", Optional.empty()));
        assertThat(Exports.idea(AddressMasking.NONE, page).people().mentors())
                .allSatisfy(mentor -> assertThat(mentor.emails()).isEmpty());
    }
}
