package io.github.idealint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.page.IdeaPageReader;
import io.github.idealint.profile.Profile;
import io.github.idealint.profile.Profiles;
import io.github.idealint.rule.builtin.BuiltInRules;
import io.github.idealint.text.PageAllowance;
import io.github.idealint.text.SourceText;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a run keeps of pages beside their texts is bounded too, and what is left out is reported. */
class KeptReadingsTest {

    private static final Profile PROFILE = Profiles.builtIn("qemu-2026");
    private static final Linter LINTER =
            new Linter(MarkupChoice.builtIn(), new IdeaPageReader(PROFILE)::read, BuiltInRules.all(), PROFILE);

    /** Little pages of which much is kept. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "== A ==\n",
                "{{:A}}\n",
                "[http://e.org/%d b]\n",
                "=== A ===\n* Skill level: easy\n* Mentor: Ann <ann@example.org>\n\n"
            })
    void countsWhatIsKept(String piece) {
        PageReading one = reading(repeated(piece, 10), 0);
        PageReading many = reading(repeated(piece, 1_000), 0);
        assertThat(many.weight()).isGreaterThan(50 * 1_000).isGreaterThan(20 * one.weight());
    }

    @Test
    void theFirstPageThatIsLeftOutStandsForAll() {
        List<Map.Entry<Linter, SourceText>> sources = IntStream.range(0, 40)
                .mapToObj(i -> Map.entry(LINTER, SourceText.of("P%02d.wiki".formatted(i), "== A ==\n".repeat(100))))
                .toList();
        long weight = reading("== A ==\n".repeat(100), 7).weight();
        List<PageReading> read = PageReadings.read(sources, false, PageAllowance.ofBytes(20 * weight));

        assertThat(read).hasSize(21);
        PageReading last = read.get(20);
        assertThat(last.source().path()).isEqualTo("P20.wiki");
        assertThat(last.source().damage())
                .contains(
                        "This run already has as many pages as it can check with the memory that Maven may use. This page was"
                                + " not checked, and neither were the 19 pages after it. Check fewer pages at a time, such as one folder"
                                + " with '-Didealint.sources', or give Maven more memory, such as 'MAVEN_OPTS=-Xmx2g'.");
        assertThat(read.subList(0, 20)).allMatch(page -> page.source().damage().isEmpty());
    }

    @Test
    void aRunThatKeepsAllLeavesNoneOut() {
        SourceText page = SourceText.of("a.wiki", "== A ==\n");
        assertThat(PageReadings.read(List.of(Map.entry(LINTER, page)), true, PageAllowance.ofReadings(1L << 20)))
                .extracting(PageReading::source)
                .containsExactly(page);
        assertThat(LINTER.lint(List.of(page)).diagnostics())
                .extracting(Diagnostic::message)
                .noneMatch(message -> message.contains("as many pages as it can"));
    }

    private static String repeated(String piece, int count) {
        return IntStream.range(0, count).mapToObj(piece::formatted).collect(Collectors.joining());
    }

    private static PageReading reading(String text, int number) {
        return PageReading.of(LINTER, SourceText.of("P" + number + ".wiki", text), false);
    }
}
