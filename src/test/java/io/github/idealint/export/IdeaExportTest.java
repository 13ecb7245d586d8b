package io.github.idealint.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.idealint.engine.Linter;
import io.github.idealint.engine.MarkupChoice;
import io.github.idealint.engine.PageReadings;
import io.github.idealint.export.ExportedIdea.ExportedLink;
import io.github.idealint.export.IdeaExport.PageIdeas;
import io.github.idealint.page.IdeaPageReader;
import io.github.idealint.profile.Profile;
import io.github.idealint.profile.Profiles;
import io.github.idealint.rule.builtin.BuiltInRules;
import io.github.idealint.text.PageAllowance;
import io.github.idealint.text.SourceText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IdeaExportTest {

    private static IdeaExport export(SourceText... pages) {
        return Exports.of(Profiles.builtIn("qemu-2020"), AddressMasking.MASKED, pages);
    }

    @Test
    void ordersIdeasAsReadersOfTheRoundPageMeetThem() {
        IdeaExport export = export(
                Exports.page("A.wiki", "First by path"),
                Exports.page("B.wiki", "Second by path"),
                Exports.page("C.wiki", "Of no round"),
                SourceText.of("Outreachy 2027.wiki", """
                        == Ideas ==
                        {{:B}}

                        === Inline idea ===
                        '''Summary:''' Right here.

                        '''Details:'''
                        * Skill level: beginner
                        * Mentor: Dana Ruiz <dana@example.org>

                        == More ideas ==
                        {{:A}}
                        """));
        assertThat(export.ideas())
                .extracting(
                        idea -> idea.round().orElse("-"),
                        idea -> idea.heading().title().orElseThrow())
                .containsExactly(
                        tuple("Outreachy 2027", "Second by path"),
                        tuple("Outreachy 2027", "Inline idea"),
                        tuple("Outreachy 2027", "First by path"),
                        tuple("-", "Of no round"));
    }

    @Test
    void exportsAnIdeaOfTwoRoundsTwice() {
        IdeaExport export = export(
                Exports.page("A.wiki", "Twice"),
                SourceText.of("Outreachy 2026.wiki", "{{:A}}\n"),
                SourceText.of("Outreachy 2027.wiki", "{{:A}}\n"));
        assertThat(export.ideas())
                .extracting(idea -> idea.round().orElseThrow())
                .containsExactly("Outreachy 2026", "Outreachy 2027");
    }

    @Test
    void endsWhereItsRowsBecomeTooMany() {
        IdeaExport whole = export(
                Exports.page("A.wiki", "Twice"),
                SourceText.of("Outreachy 2026.wiki", "{{:A}}\n"),
                SourceText.of("Outreachy 2027.wiki", "{{:A}}\n"));
        long weight = whole.ideas().get(0).weight();
        assertThat(weight).isGreaterThan(ExportFormat.JSON.render(whole).length() / 3);
        PageAllowance allowance = PageAllowance.ofBytes(weight);
        Profile profile = Profiles.builtIn("qemu-2020");
        PageReadings read = new Linter(
                        MarkupChoice.builtIn(), new IdeaPageReader(profile)::read, BuiltInRules.all(), profile)
                .read(List.of(
                        Exports.page("A.wiki", "Twice"),
                        SourceText.of("Outreachy 2026.wiki", "{{:A}}\n"),
                        SourceText.of("Outreachy 2027.wiki", "{{:A}}\n")));
        List<PageIdeas> ideas = read.each(page -> PageIdeas.of(page, profile, AddressMasking.MASKED)).stream()
                .flatMap(Optional::stream)
                .toList();
        assertThat(ideas.get(0).weight()).isBetween(weight / 2, weight);
        assertThat(IdeaExport.of("x", read.wiki(), ideas, AddressMasking.MASKED, allowance)
                        .ideas())
                .hasSize(1);
        assertThat(allowance.isUsedUp()).isTrue();
    }

    @Test
    void takesPagesAsTheyComeWhereThereIsNoRoundPage() {
        IdeaExport export = export(
                Exports.page("b/c/A.wiki", "Deeper"), Exports.page("b/z.wiki", "Last"), Exports.page("c.wiki", "Top"));
        assertThat(export.ideas())
                .extracting(idea -> idea.heading().title().orElseThrow())
                .containsExactly("Deeper", "Last", "Top");
        assertThat(export.ideas()).allSatisfy(idea -> assertThat(idea.round()).isEmpty());
        assertThat(export.profile()).isEqualTo("qemu-2020");
    }

    @Test
    void namesNoIdeaWithoutAPlaceAndNoLinkToNowhere() {
        ExportedIdea idea = Exports.idea("=== X ===\n\nMeasures it.\n");
        ExportedIdea placed = idea.in(Optional.of("A round"), "Ideas/X");
        assertThat(placed.round()).contains("A round");
        assertThat(placed.place().page()).isEqualTo("Ideas/X");
        assertThat(placed)
                .usingRecursiveComparison()
                .ignoringFields("round", "place.page")
                .isEqualTo(idea);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ExportedLink(Optional.empty(), Optional.empty(), Optional.of("text")));
    }
}
