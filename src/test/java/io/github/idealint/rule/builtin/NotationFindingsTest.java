package io.github.idealint.rule.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.diagnostic.Fix;
import io.github.idealint.profile.Profile;
import io.github.idealint.profile.Profiles;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.text.TextEdit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Forty ideas, each with a fault of its own, have the same findings in wikitext and in six notations of Markdown, and each
 * page its own repair: applied, and read again, the finding is gone.
 */
class NotationFindingsTest extends ReportedFindings {

    /**
     * An idea with a fault, between others that show it where the fault lies in the difference.
     *
     * @param rule the rule that finds it
     * @param isFixed whether the rule offers a repair
     * @param given what is known of the run
     */
    private record Broken(String rule, boolean isFixed, List<DraftedIdea> ideas, List<String> given) {

        static Broken of(String rule, DraftedIdea... ideas) {
            return new Broken(rule, false, List.of(ideas), List.of());
        }

        static Broken fixed(String rule, DraftedIdea... ideas) {
            return new Broken(rule, true, List.of(ideas), List.of());
        }

        Broken given(String line) {
            return new Broken(rule, isFixed, ideas, List.of(line));
        }

        List<Reported> found(IdeaWriting writing, String page) {
            List<Given> lines = Stream.concat(Stream.of("Profile: gsoc"), given.stream())
                    .flatMap(line -> Given.read(line).stream())
                    .toList();
            return reported(tester -> Given.all(lines, tester).inFile(writing.file()), page).stream()
                    .filter(one -> CONCERNING_BOTH.contains(one.rule()))
                    .toList();
        }
    }

    /** The rules that concern both markups and are not off under the profile. */
    private static final Set<String> CONCERNING_BOTH = concerningBoth();

    private static Set<String> concerningBoth() {
        Profile profile = Profiles.builtIn("gsoc");
        return BuiltInRules.all().stream()
                .filter(rule -> RuleInfo.Descriptors.markups(rule).size() == 2)
                .map(RuleInfo.Descriptors::of)
                .filter(rule -> profile.severityOf(rule, "list.md").isPresent())
                .map(rule -> rule.id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static DraftedIdea sound(int i) {
        return DraftedIdea.sound(i);
    }

    private static DraftedIdea with(String label, String value) {
        return sound(1).with(label, value);
    }

    private static final List<Broken> IDEAS = List.of(
            Broken.fixed("title-style", sound(1).called("Improve the boot.")),
            Broken.of("duplicate-title", sound(1), sound(2).called("Improve part 1")),
            Broken.of("duplicate-field", sound(1).twice("Difficulty")),
            Broken.of("missing-field", sound(1).without("Project size")),
            Broken.of("missing-field", sound(1).without("Required skills")),
            Broken.of("mentor-missing", sound(1).without("Mentors")),
            Broken.of("empty-field", with("Required skills", "")),
            Broken.of("placeholder-text", with("Required skills", "TODO")),
            Broken.of("placeholder-text", with("Mentors", "Jane Doe <jane@example.org>, Bo Kim <bo@example.org>")),
            Broken.of("unresolved-choice", with("Difficulty", "easy / medium / hard")),
            Broken.of("undecided-value", with("Project size", "TBD")),
            Broken.of(
                    "description-length",
                    with("Description", "Measure each step.").without("Expected outcomes")),
            Broken.of(
                    "duplicate-prose",
                    sound(1),
                    sound(2).with("Description", sound(1).fields().get(0).getValue())),
            Broken.of("no-starting-link", sound(1).without("Links")),
            Broken.fixed("unknown-level", with("Difficulty", "advanced")),
            Broken.of("unknown-level", with("Difficulty", "tricky")),
            Broken.of("level-range", with("Difficulty", "easy to medium")),
            Broken.of(
                    "mixed-level-scales",
                    with("Difficulty", "medium"),
                    sound(2).with("Difficulty", "hard"),
                    sound(3).with("Difficulty", "intermediate")),
            Broken.of("mixed-level-scales", with("Difficulty", "medium"), sound(2), sound(3).with("Difficulty", "4/5")),
            Broken.fixed("unknown-size", with("Project size", "180 hours")),
            Broken.of("unknown-size", with("Project size", "tiny")),
            Broken.of("size-contradiction", with("Project size", "large (175 hours)")),
            Broken.fixed("level-size-swapped", with("Difficulty", "175 hours").with("Project size", "easy")),
            Broken.of("too-few-mentors", with("Mentors", "Ann Lee <ann@example.org>")),
            Broken.of("mentor-without-contact", with("Mentors", "Ann Lee <ann@example.org>, Bo Kim")),
            Broken.fixed("invalid-email", with("Mentors", "Ann Lee <ann@example,org>, Bo Kim <bo@example.org>")),
            Broken.of(
                    "email-target-mismatch",
                    with("Mentors", "Ann Lee {mailto:ann@example.org|amy@example.org}, Bo Kim <bo@example.org>")),
            Broken.fixed(
                    "duplicate-mentor",
                    with("Mentors", "Ann Lee <ann@example.org>, Bo Kim <bo@example.org>, Ann Lee <ann@example.org>")),
            Broken.of(
                            "mentor-load",
                            sound(1),
                            sound(2).with("Mentors", "Ann Lee <ann1@example.org>, Cy Ito <cy@example.org>"))
                    .given("Given: a mentor may have 1 idea."),
            Broken.fixed(
                    "obfuscated-email", with("Mentors", "Ann Lee (ann AT example DOT org), Bo Kim <bo@example.org>")),
            Broken.of("retired-mail-domain", with("Mentors", "Ann Lee <ann@codeaurora.org>, Bo Kim <bo@example.org>")),
            Broken.fixed("malformed-link", with("Links", "{https://https://code.example.org/boot|Source code}")),
            Broken.of("placeholder-link", with("Links", "{https://example.com|Source code}")),
            Broken.of("dead-host", with("Links", "{https://gitorious.org/boot|Source code}")),
            Broken.fixed("insecure-link", with("Links", "{http://code.example.org/boot|Source code}")),
            Broken.of("private-link", with("Links", "{https://localhost/boot|Source code}")),
            Broken.of("stale-chat-network", with("Required skills", "C; ask in #boot on Freenode")),
            Broken.of("broken-link", sound(1)).given("Given: `https://code.example.org/part1` answers 404."),
            Broken.fixed("redirected-link", sound(1))
                    .given("Given: `https://code.example.org/part1` answers 301 to `https://example.org/part1`."),
            Broken.fixed("hidden-character", with("Required skills", "C, G\u200Bit and how machines start")));

    @Test
    void thereAreForty() {
        assertThat(IDEAS).hasSize(40);
        assertThat(IDEAS.stream().map(Broken::rule)).isSubsetOf(CONCERNING_BOTH);
    }

    @TestFactory
    Stream<DynamicTest> soundIdeasHaveNoFault() {
        Broken none = Broken.of("", sound(1), sound(2), sound(3), sound(4));
        return IdeaWriting.ALL.stream()
                .map(writing -> DynamicTest.dynamicTest(
                        writing.name(),
                        () -> assertThat(none.found(writing, writing.page(none.ideas())))
                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> findingsAreTheSame() {
        return IDEAS.stream().flatMap(idea -> {
            Map<String, Long> expected = counts(
                    idea.found(IdeaWriting.ALL.get(0), IdeaWriting.ALL.get(0).page(idea.ideas())));
            return tests(idea, (writing, page) -> {
                assertThat(expected).containsKey(idea.rule());
                assertThat(counts(idea.found(writing, page))).isEqualTo(expected);
            });
        });
    }

    @TestFactory
    Stream<DynamicTest> messagesAreInThePagesOwnNotation() {
        return IDEAS.stream()
                .flatMap(idea -> tests(
                        idea,
                        (writing, page) -> assertThat(idea.found(writing, page))
                                .allSatisfy(one -> assertThat(one.finding().message())
                                        .doesNotContain(
                                                writing.isMarkdown() ? "'''" : "**",
                                                writing.isMarkdown() ? "[http" : "](http"))));
    }

    @TestFactory
    Stream<DynamicTest> repairsLeaveNothingToFind() {
        return IDEAS.stream()
                .filter(Broken::isFixed)
                .flatMap(idea -> tests(idea, (writing, page) -> {
                    List<TextEdit> edits = of(idea.rule(), idea.found(writing, page))
                            .flatMap(one -> one.finding().fix().stream())
                            .map(Fix::edits)
                            .flatMap(List::stream)
                            .distinct()
                            .toList();
                    assertThat(edits).isNotEmpty();
                    List<Reported> after = idea.found(writing, TextEdit.apply(page, edits));
                    assertThat(of(idea.rule(), after)).isEmpty();
                    Set<String> before =
                            new HashSet<>(counts(idea.found(writing, page)).keySet());
                    assertThat(before).containsAll(counts(after).keySet());
                }));
    }

    /** Where a rule offers no repair in one notation, it offers none in the others. */
    @TestFactory
    Stream<DynamicTest> noNotationHasMoreRepairsThanOthers() {
        return IDEAS.stream()
                .filter(idea -> !idea.isFixed())
                .flatMap(idea -> tests(
                        idea,
                        (writing, page) -> assertThat(of(idea.rule(), idea.found(writing, page)))
                                .allSatisfy(
                                        one -> assertThat(one.finding().fix()).isEmpty())));
    }

    private interface PageTrial {
        void of(IdeaWriting writing, String page);
    }

    private static Stream<DynamicTest> tests(Broken idea, PageTrial trial) {
        return IdeaWriting.ALL.stream()
                .map(writing -> DynamicTest.dynamicTest(
                        idea.rule() + ", " + writing.name(), () -> trial.of(writing, writing.page(idea.ideas()))));
    }

    private static Map<String, Long> counts(List<Reported> found) {
        return found.stream().collect(Collectors.groupingBy(Reported::rule, TreeMap::new, Collectors.counting()));
    }
}
