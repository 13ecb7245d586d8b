package io.github.idealint.engine;

import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.markup.wikitext.WikitextParser;
import io.github.idealint.page.IdeaPageReader;
import io.github.idealint.profile.Profile;
import io.github.idealint.profile.ProfileLoader;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.builtin.BuiltInRules;
import io.github.idealint.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The round in {@code it/round}, with changes.
 *
 * @param files the texts by path, {@code idealint.yaml} among them
 * @param today the day, if somebody says which it is
 */
record RoundRun(Map<String, String> files, Optional<LocalDate> today) {

    private static final Path ROUND = Path.of("it/round");
    private static final String CONFIGURATION = "idealint.yaml";

    /** The round as it is. */
    static RoundRun clean() {
        try (Stream<Path> files = Files.walk(ROUND)) {
            return new RoundRun(
                    files.filter(file -> file.toString().endsWith(".wiki") || file.endsWith(CONFIGURATION))
                            .collect(Collectors.toMap(RoundRun::path, RoundRun::text)),
                    Optional.empty());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String path(Path file) {
        return ROUND.relativize(file).toString().replace('\\', '/');
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The same with the ideas on the round page itself. */
    RoundRun inline() {
        Map<String, String> changed = new TreeMap<>(files);
        String page = changed.keySet().stream()
                .filter(path -> path.contains("Outreachy"))
                .findFirst()
                .orElseThrow();
        for (String name : List.of("TraceViewer", "SnapshotIndex")) {
            String idea = changed.remove("src/ideas/Internships/ProjectIdeas/" + name + ".wiki");
            changed.merge(page, idea, (text, now) -> text.replace("{{:Internships/ProjectIdeas/" + name + "}}", now));
        }
        return new RoundRun(changed, today);
    }

    /** The same on a day. */
    RoundRun on(String day) {
        return new RoundRun(files, Optional.of(LocalDate.parse(day)));
    }

    /** The same with one text for another, which stands exactly once in the file with that ending. */
    RoundRun with(String file, String old, String now) {
        String path = files.keySet().stream()
                .filter(name -> name.endsWith(file))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no file " + file));
        String text = files.get(path);
        if (text.indexOf(old) < 0 || text.indexOf(old) != text.lastIndexOf(old)) {
            throw new AssertionError("not exactly once: " + old);
        }
        Map<String, String> changed = new TreeMap<>(files);
        changed.put(path, text.replace(old, now));
        return new RoundRun(changed, today);
    }

    /** What all rules say of it. */
    LintResult lint() {
        Profile profile = new ProfileLoader(
                        path -> Optional.empty(),
                        BuiltInRules.all().stream()
                                .map(rule -> RuleInfo.Descriptors.of(rule).id())
                                .collect(Collectors.toSet()))
                .load(
                        Optional.ofNullable(files.get(CONFIGURATION)).map(yaml -> SourceText.of(CONFIGURATION, yaml)),
                        Optional.empty());
        return new Linter(new WikitextParser(), new IdeaPageReader(profile)::read, BuiltInRules.all(), profile)
                .on(today)
                .lint(files.entrySet().stream()
                        .filter(file -> file.getKey().endsWith(".wiki"))
                        .map(file -> SourceText.of(file.getKey(), file.getValue()))
                        .toList());
    }
}
