package io.github.idealint.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.FindingsOfPage;
import io.github.idealint.diagnostic.LintResult.CheckedIdea;
import io.github.idealint.diagnostic.LintResult.CheckedPage;
import io.github.idealint.diagnostic.RuleDescriptor;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KnownFindingsTest {

    private static final RuleDescriptor RULE = new RuleDescriptor("unknown-level", "a level", Severity.ERROR, "level");

    /** A line an idea; each is about {@code easy}, in columns of its own. */
    private static final SourceText SOURCE = SourceText.of("a.wiki", "easy easy easy\n");

    private static final CheckedPage PAGE =
            new CheckedPage(SOURCE, List.of(new CheckedIdea("Boot  timer", SOURCE.range())), List.of("level"));

    private static final FindingKey EASY = new FindingKey("a.wiki", "Boot timer", "unknown-level", "easy");

    @Test
    void oneMoreOfTheSameIsNew() {
        FindingsOfPage sorted = filter(2, Optional.empty()).sorted(PAGE, found(0, 5, 10));

        assertThat(starts(sorted)).containsExactly(10);
        assertThat(sorted.setAside().counts()).isEqualTo("2 known");
    }

    @Test
    void whatTheChangeDidNotCauseIsKnownFirst() {
        KnownFindings.Change change = new KnownFindings.Change(page -> range -> range.start() == 0, known(1));
        FindingsOfPage sorted = filter(1, Optional.of(change)).sorted(PAGE, found(0, 5));

        assertThat(starts(sorted)).containsExactly(0);
        assertThat(sorted.setAside().counts()).isEqualTo("1 known");
    }

    @Test
    void whatWasNotThereBeforeIsNewOnAnUnchangedLine() {
        KnownFindings.Change change = new KnownFindings.Change(page -> range -> false, known(1));
        FindingsOfPage sorted = filter(0, Optional.of(change)).sorted(PAGE, found(0, 5));

        assertThat(starts(sorted)).containsExactly(5);
        assertThat(sorted.setAside().counts()).isEqualTo("1 unchanged");
    }

    @Test
    void theNameInTheMessageCountsWhereTheTitleIsMarked() {
        assertThat(FindingKey.of(PAGE, diagnostic(0, "The field 'Mentor' is missing."))
                        .text())
                .isEqualTo("easy (Mentor)");
        assertThat(FindingKey.of(PAGE, diagnostic(0, "'easy' isn't a level; don't use it."))
                        .text())
                .isEqualTo("easy");
    }

    @Test
    void prunesAndRenewsWhatWasJudged() {
        FindingKey other = new FindingKey("b.wiki", "", "broken-link", "x");
        Baseline old = new Baseline(new TreeMap<>(Map.of(EASY, 3, other, 1)));

        assertThat(old.pruned(known(1), key -> key.equals(EASY)).counts())
                .containsExactly(Map.entry(EASY, 1), Map.entry(other, 1));
        assertThat(old.pruned(known(5), key -> true).counts()).containsExactly(Map.entry(EASY, 3));
        assertThat(old.renewed(known(5), key -> key.equals(EASY)).counts())
                .containsExactly(Map.entry(EASY, 5), Map.entry(other, 1));
        assertThat(old.without(known(1)).size()).isEqualTo(3);
    }

    private static KnownFindings filter(int known, Optional<KnownFindings.Change> change) {
        return new KnownFindings(known(known), change, new FoundKeys());
    }

    private static Baseline known(int count) {
        return count == 0 ? Baseline.EMPTY : new Baseline(new TreeMap<>(Map.of(EASY, count)));
    }

    private static FindingsOfPage found(int... starts) {
        return FindingsOfPage.of(IntStream.of(starts)
                .mapToObj(start -> diagnostic(start, "'easy' is not a level."))
                .toList());
    }

    private static Diagnostic diagnostic(int start, String message) {
        return new Diagnostic(RULE, Severity.ERROR, SOURCE, Finding.at(new TextRange(start, start + 4), message));
    }

    private static List<Integer> starts(FindingsOfPage sorted) {
        return sorted.reported().stream()
                .map(found -> found.finding().range().start())
                .toList();
    }
}
