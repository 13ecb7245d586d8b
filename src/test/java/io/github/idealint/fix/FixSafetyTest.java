package io.github.idealint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import io.github.idealint.diagnostic.Applicability;
import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.engine.Linter;
import io.github.idealint.engine.MarkupChoice;
import io.github.idealint.engine.PageReadings;
import io.github.idealint.export.AddressMasking;
import io.github.idealint.export.ExportFormat;
import io.github.idealint.export.IdeaExport;
import io.github.idealint.export.IdeaExport.PageIdeas;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.IdeaPageReader;
import io.github.idealint.profile.Profile;
import io.github.idealint.profile.Profiles;
import io.github.idealint.rule.builtin.BuiltInRules;
import io.github.idealint.text.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a fix may be called safe for: applied to any page, with all others of its kind and with no one to watch them, it loses
 * no word of the ideas' data, brings no error and no warning, and leaves nothing to do for the next time. More pages are
 * tried by {@code -Dfix.pages=FOLDER}.
 */
class FixSafetyTest {

    private static final int MOST_ROUNDS = 12;

    /** An idea's place on its page changes with the lines above it, and its anchor with its title. */
    private static final Set<String> PLACES = Set.of("page", "path", "line", "anchor", "round");

    /** What is no field yet may become one. */
    private static final String PROSE = "description";
    /** What was shown may be a link afterwards. */
    private static final String LINKS = "links";

    private static final String LABELS = "*labels";

    private static final Pattern HIDDEN = Pattern.compile("\\p{Cf}");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++");

    @ParameterizedTest
    @ValueSource(strings = {"qemu-2020", "qemu-2024", "qemu-2026", "gsoc"})
    void safeFixesAreSafeOnAllPagesOfThisRepository(String profile) {
        assertThat(harmed(FixablePages.ofThisRepository(), profile)).isEmpty();
    }

    @Test
    void safeFixesAreSafeOnOtherPages() {
        List<SourceText> others = Optional.ofNullable(System.getProperty("fix.pages"))
                .map(folder -> FixablePages.in(Path.of(folder)))
                .orElse(List.of());
        List<String> harmed = new ArrayList<>();
        Profiles.names().forEach(profile -> harmed.addAll(harmed(others, profile)));
        assertThat(harmed).isEmpty();
    }

    static List<String> harmed(List<SourceText> pages, String profile) {
        return pages.stream()
                .flatMap(page -> new SafetyTrial(Profiles.builtIn(profile), page)
                        .harm()
                        .map(harm -> profile + " " + page.path() + ": " + harm))
                .toList();
    }

    private static Set<String> labels(IdeaPage page) {
        return page.ideas().stream()
                .flatMap(idea -> idea.fields().stream())
                .flatMap(field -> words(field.label().name().text()).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> words(String text) {
        return WORD.matcher(HIDDEN.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private record SafetyTrial(Profile profile, SourceText page) {

        Stream<String> harm() {
            SourceText now = page;
            List<Diagnostic> before = lint(page);
            List<Diagnostic> found = before;
            Set<String> replaced = new TreeSet<>();
            Set<String> rules = new TreeSet<>();
            int rounds = 0;
            EditChoice choice = safe(found);
            while (!choice.isEmpty() && rounds++ < MOST_ROUNDS) {
                String text = now.text();
                choice.fixed().forEach(fixed -> rules.add(fixed.rule().id()));
                choice.edits().forEach(edit -> {
                    Set<String> kept = words(edit.replacement());
                    words(text.substring(edit.range().start(), edit.range().end())).stream()
                            .filter(word -> !kept.contains(word))
                            .forEach(replaced::add);
                });
                now = now.withText(choice.applyTo(text));
                found = lint(now);
                choice = safe(found);
            }
            Stream<String> endless = choice.isEmpty()
                    ? Stream.empty()
                    : Stream.of("never done: "
                            + choice.fixed().stream()
                                    .map(d -> d.rule().id())
                                    .distinct()
                                    .toList());
            return rules.isEmpty()
                    ? Stream.empty()
                    : Stream.of(endless, worse(before, found), lost(ideas(page), ideas(now), replaced))
                            .flatMap(harm -> harm)
                            .map(harm -> harm + " by " + rules);
        }

        private static EditChoice safe(List<Diagnostic> found) {
            return EditChoice.of(found.stream()
                    .filter(finding -> finding.finding()
                            .fix()
                            .filter(fix -> fix.applicability() == Applicability.SAFE)
                            .isPresent()));
        }

        private static Stream<String> worse(List<Diagnostic> before, List<Diagnostic> after) {
            Map<String, Long> counts = faults(before);
            return faults(after).entrySet().stream()
                    .filter(rule -> rule.getValue() > counts.getOrDefault(rule.getKey(), 0L))
                    .map(rule -> "more " + rule.getKey() + ": "
                            + after.stream()
                                    .filter(finding -> finding.rule().id().equals(rule.getKey()))
                                    .map(Diagnostic::message)
                                    .toList());
        }

        private static Map<String, Long> faults(List<Diagnostic> found) {
            return found.stream()
                    .filter(finding -> finding.severity().atLeast(Severity.WARNING))
                    .collect(
                            Collectors.groupingBy(finding -> finding.rule().id(), TreeMap::new, Collectors.counting()));
        }

        private static Stream<String> lost(
                List<Map<String, Set<String>>> before, List<Map<String, Set<String>>> after, Set<String> replaced) {
            return before.stream()
                    .flatMap(idea -> after.stream()
                            .map(kept -> lost(idea, kept, replaced))
                            .min(Comparator.comparing(Map::size))
                            .or(() -> Optional.of(idea))
                            .filter(lost -> !lost.isEmpty())
                            .map(lost -> "lost " + lost)
                            .stream());
        }

        private static Map<String, Set<String>> lost(
                Map<String, Set<String>> idea, Map<String, Set<String>> after, Set<String> replaced) {
            Map<String, Set<String>> lost = new TreeMap<>();
            Set<String> anywhere = after.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
            idea.forEach((field, words) -> {
                Set<String> gone = new TreeSet<>(words);
                gone.removeAll(field.equals(PROSE) ? anywhere : after.getOrDefault(field, Set.of()));
                gone.removeAll(after.getOrDefault(LINKS, Set.of()));
                gone.removeAll(replaced);
                if (!gone.isEmpty() && !field.equals(LABELS)) {
                    lost.put(field, gone);
                }
            });
            return lost;
        }

        private Linter linter() {
            return new Linter(MarkupChoice.builtIn(), new IdeaPageReader(profile)::read, BuiltInRules.all(), profile);
        }

        private List<Diagnostic> lint(SourceText text) {
            return linter().lint(List.of(text)).diagnostics();
        }

        /** The words of each idea as it is exported, by the names of its members, and all of them together by the name "". */
        private List<Map<String, Set<String>>> ideas(SourceText text) {
            PageReadings read = linter().read(List.of(text));
            Set<String> labels = read.each(FixSafetyTest::labels).stream()
                    .flatMap(Optional::stream)
                    .flatMap(Set::stream)
                    .collect(Collectors.toSet());
            List<PageIdeas> ideas = read.each(page -> PageIdeas.of(page, profile, AddressMasking.FULL)).stream()
                    .flatMap(Optional::stream)
                    .toList();
            String json = ExportFormat.JSON.render(IdeaExport.of("any", read.wiki(), ideas, AddressMasking.FULL));
            List<Map<String, Set<String>>> words = new ArrayList<>();
            JsonParser.parseString(json)
                    .getAsJsonObject()
                    .getAsJsonArray("ideas")
                    .forEach(idea -> {
                        Map<String, Set<String>> byName = new TreeMap<>();
                        idea.getAsJsonObject().entrySet().stream()
                                .filter(member -> !PLACES.contains(member.getKey()))
                                .forEach(member ->
                                        byName.put(member.getKey(), words(ExportedTexts.of(member.getValue()))));
                        byName.put(LABELS, labels);
                        words.add(byName);
                    });
            return words;
        }
    }
}
