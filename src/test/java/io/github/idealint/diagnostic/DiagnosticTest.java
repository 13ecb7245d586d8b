package io.github.idealint.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.idealint.text.Embedding;
import io.github.idealint.text.Position;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DiagnosticTest {

    private static final RuleDescriptor LEVEL = new RuleDescriptor("unknown-level", "A level", Severity.ERROR, "level");
    private static final RuleDescriptor TITLE = new RuleDescriptor("title-missing", "A title", Severity.ERROR, "level");

    private final SourceText page = SourceText.of("b.wiki", "=== Timer ===\n* Skill level: easy\n");

    @Test
    void hasTheMessageOfItsFinding() {
        assertThat(at(LEVEL, page, 29, 33, "Found.").message()).isEqualTo("Found.");
    }

    @Test
    void namesThePageOfAnExport() {
        assertThat(at(LEVEL, exported("Ideas/Timer"), 0, 1, "Found.").message()).isEqualTo("On 'Ideas/Timer': Found.");
    }

    @Test
    void cutsALongTitle() {
        assertThat(at(LEVEL, exported("T".repeat(6_600)), 0, 1, "Found.").message())
                .isEqualTo("On '" + "T".repeat(60) + "…': Found.");
    }

    @Test
    void standsAtLineAndColumnOfItsFile() {
        Diagnostic diagnostic = at(LEVEL, page, 29, 33, "Found.");
        assertThat(diagnostic.start()).isEqualTo(new Position(2, 16));
        assertThat(diagnostic.end()).isEqualTo(new Position(2, 20));
        assertThat(at(LEVEL, exported("Timer"), 5, 6, "Found.").start()).isEqualTo(new Position(41, 2));
    }

    @Test
    void cannotPointOutsideThePage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> at(LEVEL, page, 30, 40, "Found."))
                .withMessage("unknown-level points outside b.wiki");
    }

    @Test
    void isOrderedByPageThenPlaceThenRuleThenMessage() {
        List<Diagnostic> ordered = List.of(
                at(LEVEL, SourceText.of("a.wiki", "text"), 2, 3, "x"),
                at(LEVEL, page, 1, 2, "x"),
                at(TITLE, page, 3, 4, "a"),
                at(LEVEL, page, 3, 4, "a"),
                at(LEVEL, page, 3, 4, "b"));
        assertThat(Stream.of(4, 2, 0, 3, 1).map(ordered::get).sorted(Diagnostic.BY_PLACE))
                .containsExactlyElementsOf(ordered);
    }

    private static SourceText exported(String title) {
        Embedding embedding = Embedding.of(title, 0, List.of(new Embedding.Anchor(0, new Position(40, 7))));
        return SourceText.within("wiki.xml", embedding, "one\ntwo\n");
    }

    private static Diagnostic at(RuleDescriptor rule, SourceText source, int start, int end, String message) {
        return new Diagnostic(rule, Severity.ERROR, source, Finding.at(new TextRange(start, end), message));
    }
}
