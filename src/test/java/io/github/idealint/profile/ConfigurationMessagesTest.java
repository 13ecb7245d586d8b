package io.github.idealint.profile;

import static io.github.idealint.profile.LoadedProfiles.loader;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.idealint.MessageSnapshot;
import io.github.idealint.rule.MessageTemplates;
import io.github.idealint.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every message about a configuration, a profile or a schedule, with its excerpt. */
class ConfigurationMessagesTest {

    private static final List<String> CONFIGURATIONS = List.of(
            "profil: gsoc",
            "sources: src/ideas",
            "profile: [gsoc]",
            "profile: qemu-2002",
            "profile: debian",
            "profile: profiles/ours.yaml",
            "rules: {mising-field: off, zebra: off, missing-field: warn, broken-link: false}",
            "rules: [missing-field]",
            "overrides: [{file: [/archive/**], rules: {mising-field: off}}, {rules: {missing-field: no}}]",
            "suppressions: always",
            "labels: {mentor: [Guide], tasks: [Summary], mentors: Guide, Project type: [x]}",
            "labels: {mentors: [Guide], coMentors: [guide]}",
            "levels: {synonyms: {tricky: advancd, easy: simple, hard: []}}",
            "placeholders: TBD",
            "extraTlds: ['*.internal', '']",
            "deadHosts: {'https://wiki.example.org': {fate: closed}, example.org: gone}",
            "links: {ignore: [^https://example.org/, example.net]}",
            "links: {accept: [{url: https://example.org/*, status: [ok]}, {status: [403]}]}",
            """
            links:
              hosts:
                https://example.org: {limit: 2}
                docs.example.org: {limit: 0, interval: fast, headers: {Authorization: DOCS_TOKEN}}
            """,
            "round: {leastIdeas: few, pages: Outreachy *}",
            "schedule: outreachy-2020",
            "schedule: gsoc-2027",
            "schedule: {extends: dates/2027.yaml}",
            "schedule: {milestones: {Doors open: March 1}}",
            "schedule: {milestones: {Doors open: 2027-02-30, Doors close: '2027-02-28 at 25:00 UTC'}}",
            "schedule: {milestones: {Doors open: 2027-03-02 to 2027-03-01, Doors close: {also: [Gates close]}}}",
            """
            schedule:
              milestones:
                Doors open: {date: 2027-03-01, means: announcement}
                doors open: {date: 2027-03-02, means: announcement}
                Doors close: {date: 2027-03-03, means: closing}
            """,
            "- profile",
            "profile",
            "rules: {broken-link: off, broken-link: info}",
            "? [a, b]\n: c",
            "placeholders: &x [a]\nextraTlds: *x",
            "placeholders: !!set [a]",
            "profile: gsoc\n---\nprofile: gsoc",
            "rules: " + "[".repeat(30),
            "rules: {broken-link: off\nlevels: {}",
            "profile: 'gsoc\n",
            "rules:\n\tbroken-link: off",
            "profile: @ours",
            "profile: gsoc: 2027",
            "rules:\n  broken-link: off\n orphan-idea: off",
            "profile: gsoc\nrules\nlevels: {}",
            "profile: \"\\q\"",
            "profile: gsoc\u0007");

    private static final List<String> PROFILES = List.of(
            "feilds: {}",
            "page: {titleLevel: 7, ideasPerPage: two}",
            "order: [summary, detials]",
            "fields: {links: {need: requierd}, summary: {form: prosa}, details: {means: summery}}",
            "fields: {links: {in: detail}, details: {in: tasks}, taks: ~}",
            "fields: {tasks: {label: Details}, Summary: {}}",
            "levels: {scales: [easy, hard]}",
            "sizes: {small: 90h, medium: 0, large: 1000000}",
            "mentors: {contact: phone}",
            "template: []",
            "dates: {months: [[January]], weekdays: [[], [], [], [], [], [], []]}",
            "programmes: {Outreachy: [OY]}",
            "extends: qemu-2002",
            "extends: ../theirs.yaml",
            "extends: ours.yaml",
            "# not ours\npassword: sesame");

    @Test
    void messages() {
        MessageSnapshot.matches("configuration", shown());
    }

    @TestFactory
    Stream<DynamicTest> everyTemplateIsShown() {
        String shown = shown();
        return MessageTemplates.holders("io.github.idealint.profile").stream()
                .flatMap(holder -> MessageTemplates.of(holder).stream())
                .map(template -> dynamicTest(
                        template.text(), () -> assertThat(shown).containsPattern(MessageTemplates.pattern(template))));
    }

    private static String shown() {
        Stream<String> configurations = CONFIGURATIONS.stream()
                .map(text ->
                        shown(Map.of(), Optional.of(SourceText.of("config/idealint.yaml", text)), Optional.empty()));
        Stream<String> profiles = PROFILES.stream()
                .map(text -> text.matches("(?s)(extends|#).*") ? text : "extends: qemu-2020\n" + text)
                .map(text ->
                        shown(Map.of("profiles/ours.yaml", text), Optional.empty(), Optional.of("profiles/ours.yaml")));
        SourceText latin =
                SourceText.decode("idealint.yaml", "# caf\u00E9\nprofile: gsoc".getBytes(StandardCharsets.ISO_8859_1));
        SourceText longOne = SourceText.of("idealint.yaml", "# A remark\n".repeat(30_000));
        String list = "placeholders:\n" + "- x\n".repeat(201);
        String sizes = numbered(200, i -> "  size" + i + ": 1\n");
        Map<String, String> chain = IntStream.range(0, 30)
                .boxed()
                .collect(Collectors.toMap(i -> "profiles/" + i + ".yaml", i -> "extends: " + (i + 1) + ".yaml"));
        Map<String, String> together = Map.of(
                "profiles/ours.yaml", "extends: theirs.yaml\nsizes:\n" + sizes,
                "profiles/theirs.yaml", "extends: base.yaml\nsizes:\n" + sizes.replace("size", "length"),
                "profiles/base.yaml", "sizes:\n" + sizes.replace("size", "width"));
        Stream<String> others = Stream.of(
                shown(Map.of(), Optional.of(SourceText.of("idealint.yaml", list)), Optional.empty()),
                shown(Map.of(), Optional.of(SourceText.of("idealint.yaml", manyLists(11))), Optional.empty()),
                shown(
                        Map.of(),
                        Optional.of(SourceText.of("idealint.yaml", "placeholders: [" + "x".repeat(256) + "]")),
                        Optional.empty()),
                lastLine("rules: {" + numbered(101, i -> "rule" + i + ": off, ") + "}"),
                shown(manyFiles(), Optional.empty(), Optional.of("profiles/0.yaml")),
                shown(chain, Optional.empty(), Optional.of("profiles/0.yaml")),
                shown(
                        Map.of(
                                "profiles/ours.yaml",
                                "extends: theirs.yaml",
                                "profiles/theirs.yaml",
                                "extends: ours.yaml"),
                        Optional.empty(),
                        Optional.of("profiles/ours.yaml")),
                shown(together, Optional.empty(), Optional.of("profiles/ours.yaml")),
                shown(Map.of(), Optional.of(latin), Optional.empty()),
                shown(Map.of(), Optional.of(longOne), Optional.empty()),
                shown(Map.of(), Optional.empty(), Optional.of("gsok")));
        return Stream.of(configurations, profiles, others).flatMap(all -> all).collect(Collectors.joining("\n\n"));
    }

    private static String manyLists(int count) {
        return "round:\n  sections:\n" + numbered(count, i -> "    Section " + i + ":\n" + "    - x\n".repeat(190));
    }

    /** Six files that extend one another and have 950 entries each. */
    private static Map<String, String> manyFiles() {
        return IntStream.range(0, 6)
                .boxed()
                .collect(Collectors.toMap(
                        file -> "profiles/" + file + ".yaml",
                        file -> (file < 5 ? "extends: " + (file + 1) + ".yaml\n" : "") + "programmes:\n"
                                + numbered(
                                        5,
                                        i -> "  Programme " + file + i + ":\n    synonyms:\n"
                                                + numbered(190, j -> "    - Name " + file + i + j + "\n"))));
    }

    private static String numbered(int count, IntFunction<String> text) {
        return IntStream.range(0, count).mapToObj(text).collect(Collectors.joining());
    }

    private static String lastLine(String configuration) {
        String shown = shown(Map.of(), Optional.of(SourceText.of("idealint.yaml", configuration)), Optional.empty());
        return "…\n" + shown.substring(shown.lastIndexOf('\n') + 1);
    }

    private static String shown(
            Map<String, String> files, Optional<SourceText> configuration, Optional<String> profile) {
        return catchThrowableOfType(
                        InvalidConfiguration.class, () -> loader(files).load(configuration, profile))
                .render();
    }
}
