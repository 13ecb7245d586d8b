package io.github.idealint.report;

import static io.github.idealint.diagnostic.Severity.ERROR;
import static io.github.idealint.diagnostic.Severity.INFO;
import static io.github.idealint.diagnostic.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.diagnostic.LintResult.CheckedPage;
import io.github.idealint.diagnostic.SetAside;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryTest {

    @Test
    void countsIdeasThatNeedWork() {
        assertThat(Summary.of(Runs.run(17, ERROR, ERROR, WARNING)))
                .isEqualTo("3 of 17 ideas need work: 2 errors and 1 warning.");
    }

    @Test
    void speaksOfOneAmongSeveral() {
        assertThat(Summary.of(Runs.run(2, ERROR))).isEqualTo("1 of 2 ideas needs work: 1 error.");
    }

    @Test
    void speaksOfTheOnlyIdea() {
        assertThat(Summary.of(Runs.run(1, ERROR))).isEqualTo("The idea needs work: 1 error.");
        assertThat(Summary.of(Runs.run(1))).isEqualTo("The idea is fine.");
    }

    @Test
    void countsWhatIsNotReportedLast() {
        LintResult fine = Runs.run(1);
        assertThat(Summary.of(new LintResult(
                        fine.pages(), fine.rules(), fine.diagnostics(), new SetAside(List.of(), 3, 12, 0))))
                .isEqualTo("The idea is fine. Not counted: 3 suppressed and 12 known.");
    }

    @Test
    void speaksOfAllIdeas() {
        assertThat(Summary.of(Runs.run(3, ERROR, ERROR, ERROR))).isEqualTo("All 3 ideas need work: 3 errors.");
        assertThat(Summary.of(Runs.run(17))).isEqualTo("All 17 ideas are fine.");
    }

    @Test
    void speaksOfNothing() {
        assertThat(Summary.of(Runs.run(0))).isEqualTo("No pages with ideas were found.");
    }

    @Test
    void countsNothingThatIsNotThere() {
        assertThat(Summary.of(Runs.run(3, WARNING, WARNING))).isEqualTo("2 of 3 ideas need work: 2 warnings.");
    }

    @Test
    void takesAdviceForNoWork() {
        assertThat(Summary.of(Runs.run(3, INFO, INFO))).isEqualTo("All 3 ideas are fine (2 suggestions).");
        assertThat(Summary.of(Runs.run(3, ERROR, INFO)))
                .isEqualTo("1 of 3 ideas needs work: 1 error and 1 suggestion.");
    }

    @Test
    void namesPagesWithoutIdeasAsSuch() {
        CheckedPage empty = Runs.checked(SourceText.of("empty.wiki", "Hello"));
        LintResult run = Runs.run(
                List.of(empty, Runs.page("good.wiki", "=== Idea ===")),
                Runs.found(empty, Runs.LEVEL, "Hello", "There is no idea here."));
        assertThat(Summary.of(run)).isEqualTo("1 page without an idea needs work: 1 error.");
    }

    @Test
    void doesNotPassOverPagesWithoutIdeas() {
        CheckedPage broken = Runs.checked(SourceText.of("broken.wiki", "Hello"));
        CheckedPage page = Runs.page("page.wiki", "=== Idea ===");
        LintResult run = Runs.run(
                List.of(broken, page),
                Runs.found(broken, Runs.LEVEL, "Hello", "This is no page."),
                Runs.found(page, Runs.LEVEL, "Idea", "Wrong."));
        assertThat(Summary.of(run)).isEqualTo("The idea and 1 other page need work: 2 errors.");
    }

    @Test
    void reportsPagesWithoutIdeas() {
        CheckedPage one = Runs.checked(SourceText.of("one.wiki", "Hello"));
        CheckedPage two = Runs.checked(SourceText.of("two.wiki", "Hello"));
        assertThat(Summary.of(Runs.run(List.of(one)))).isEqualTo("The page is fine, but contains no ideas.");
        assertThat(Summary.of(Runs.run(List.of(one, two)))).isEqualTo("Both pages are fine, but contain no ideas.");
    }

    @Test
    void countsPagesWhereThereIsNoIdeaAtAll() {
        CheckedPage one = Runs.checked(SourceText.of("one.wiki", "Hello"));
        CheckedPage two = Runs.checked(SourceText.of("two.wiki", "Hello"));
        assertThat(Summary.of(Runs.run(List.of(one, two), Runs.found(one, Runs.LEVEL, "Hello", "Wrong."))))
                .isEqualTo("1 of 2 pages needs work: 1 error.");
    }

    @Test
    void speaksOfTheSamePlacesWhateverIsCounted() {
        CheckedPage round = Runs.checked(SourceText.of("round.wiki", "Hello"));
        SourceText source = SourceText.of("ideas.wiki", "intro|first|second");
        CheckedPage ideas = Runs.checked(source, new TextRange(6, 11), new TextRange(12, 18));
        LintResult run = Runs.run(
                List.of(round, ideas),
                Runs.found(ideas, Runs.LEVEL, "intro", "Outside."),
                Runs.found(ideas, Runs.LABEL, "second", "Inside."),
                Runs.found(round, Runs.LABEL, "Hello", "No idea here."));
        assertThat(Summary.of(run)).isEqualTo("Both ideas and 1 other page need work: 1 error and 2 warnings.");
        assertThat(new SeverityCounts(run, ERROR).where()).isEqualTo("1 of 2 ideas");
    }

    @Test
    void countsAnIdeaOnceAndOnlyItsOwnFindings() {
        SourceText source = SourceText.of("round.wiki", "first|second");
        CheckedPage page = Runs.checked(source, new TextRange(0, 6), new TextRange(6, 12));
        LintResult run = Runs.run(
                List.of(page),
                Runs.found(page, Runs.LEVEL, "second", "One."),
                Runs.found(page, Runs.LABEL, "second", "Two."));
        assertThat(Summary.of(run)).isEqualTo("1 of 2 ideas needs work: 1 error and 1 warning.");
    }
}
