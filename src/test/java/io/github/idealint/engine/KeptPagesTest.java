package io.github.idealint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.MadePages;
import io.github.idealint.cache.PageCache;
import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.link.LinkReport;
import io.github.idealint.link.LinkStatus;
import io.github.idealint.link.LinkStatus.Broken;
import io.github.idealint.link.LinkStatus.BrokenCause;
import io.github.idealint.page.IdeaPageReader;
import io.github.idealint.profile.Profile;
import io.github.idealint.profile.ProfileLoader;
import io.github.idealint.profile.Profiles;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.RunKnowledge;
import io.github.idealint.rule.builtin.BuiltInRules;
import io.github.idealint.text.SourceText;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that uses what earlier runs kept finds the same as one that reads all pages. */
class KeptPagesTest {

    private static final int CHANGES = 40;
    private static final Profile PROFILE = Profiles.builtIn("qemu-2020");

    private final CountedParses parsed = new CountedParses();

    @TempDir
    private Path folder;

    @Test
    void findsTheSameAfterAnyChangeOfPages() {
        for (int seed = 0; seed < 5; seed++) {
            Random random = new Random(seed);
            Map<String, String> texts = RandomWiki.texts(random);
            for (int change = 0; change < CHANGES; change++) {
                check("wiki %d, change %d".formatted(seed, change), texts, parsed.linter(PROFILE));
                change(texts, random);
            }
        }
    }

    private static void change(Map<String, String> texts, Random random) {
        List<String> paths = List.copyOf(texts.keySet());
        String path = paths.get(random.nextInt(paths.size()));
        switch (random.nextInt(6)) {
            case 0 -> texts.put(RandomWiki.path(random), RandomWiki.ideas(random));
            case 1 -> texts.put(path, RandomWiki.round(random));
            case 2 -> texts.put(RandomWiki.path(random), texts.remove(path));
            case 3 -> texts.put(path, "\n" + texts.get(path));
            case 4 -> texts.remove(path, paths.size() > 1 ? texts.get(path) : "");
            default -> texts.put(path, RandomWiki.ideas(random));
        }
    }

    @Test
    void findsTheSameUnderEachConfiguration() {
        Map<String, String> texts = RandomWiki.texts(new Random(4711));
        for (int again = 0; again < 2; again++) {
            Profiles.names().forEach(name -> check(name, texts, parsed.linter(Profiles.builtIn(name))));
            for (String yaml : List.of(
                    "rules:\n  unknown-level: off\n",
                    "rules:\n  unknown-level: info\n",
                    "labels:\n  mentors: [Tutor]\n",
                    "round:\n  mostIdeasPerMentor: 1\n")) {
                check(yaml, texts, parsed.linter(configured(yaml)));
            }
            Linter linter = parsed.linter(PROFILE);
            check("a day", texts, linter.on(Optional.of(LocalDate.of(2031, 3, 1))));
            check("another day", texts, linter.on(Optional.of(LocalDate.of(2020, 1, 1))));
            check("no suppressions", texts, linter.suppressing(false));
            check("more known", texts, linter.knowing(Set.of(RunKnowledge.DAY)));
        }
    }

    private static Profile configured(String yaml) {
        Set<String> ids = BuiltInRules.all().stream()
                .map(rule -> RuleInfo.Descriptors.of(rule).id())
                .collect(Collectors.toSet());
        SourceText configuration = SourceText.of("idealint.yaml", "profile: qemu-2020\n" + yaml);
        return new ProfileLoader(path -> Optional.empty(), ids).load(Optional.of(configuration), Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void findsTheSameWhateverBecomesOfLinks(boolean isChanged) {
        Map<String, String> texts = RandomWiki.texts(new Random(3));
        texts.put("Ideas/Links.wiki", "=== Links ===\n* https://example.org/1\n* http://example.org/2\n");
        for (int day = 0; day < 4; day++) {
            int bad = isChanged ? day : 1;
            Linter probing = parsed.linter(PROFILE)
                    .probing(links -> new LinkReport(links.stream()
                            .distinct()
                            .collect(Collectors.toMap(Function.identity(), link -> status(link, bad)))));
            List<SourceText> pages = RandomWiki.pages(texts);
            LintResult expected = probing.lint(pages);
            parsed.count.set(0);
            assertThat(cached(probing.judgingAtOnce(false), "1", pages)).isEqualTo(expected);
            assertThat(parsed.count.get() == 0).isEqualTo(day > 0 && !isChanged);
        }
    }

    private static LinkStatus status(String link, int bad) {
        return link.endsWith("" + bad) ? Broken.with(404, BrokenCause.GONE, "it is gone") : LinkStatus.Ok.direct();
    }

    @Test
    void readsNoPageTwiceThatHasNotChanged() {
        List<SourceText> pages = made(0, 100);
        Linter linter = parsed.linter(PROFILE);
        LintResult expected = linter.lint(pages);
        parsed.count.set(0);
        assertThat(cached(linter.judgingAtOnce(true), "1", pages)).isEqualTo(expected);
        assertThat(parsed.count).hasValue(100);
        parsed.count.set(0);
        assertThat(cached(linter.judgingAtOnce(true), "1", pages)).isEqualTo(expected);
        assertThat(parsed.count).hasValue(0);
    }

    @Test
    void readsOnlyThePageThatHasChanged() {
        Linter linter = parsed.linter(PROFILE).judgingAtOnce(true);
        cached(linter, "1", made(0, 50));
        List<SourceText> changed = new ArrayList<>(made(0, 49));
        changed.add(SourceText.of("Idea-99.wiki", MadePages.page(99)));
        parsed.count.set(0);
        cached(linter, "1", changed);
        assertThat(parsed.count).hasValue(1);
    }

    @Test
    void anotherBuildReadsAll() {
        Linter linter = parsed.linter(PROFILE).judgingAtOnce(true);
        cached(linter, "1", made(0, 5));
        parsed.count.set(0);
        cached(linter, "2", made(0, 5));
        assertThat(parsed.count).hasValue(5);
    }

    @Test
    void pagesWithFaultsOfIdealintAreReadAgain() {
        Linter failing = new Linter(
                        source -> {
                            parsed.count.incrementAndGet();
                            throw new IllegalStateException();
                        },
                        new IdeaPageReader(PROFILE)::read,
                        BuiltInRules.all(),
                        PROFILE)
                .judgingAtOnce(true);
        cached(failing, "1", made(0, 2));
        parsed.count.set(0);
        assertThat(cached(failing, "1", made(0, 2)).diagnostics()).hasSize(2);
        assertThat(parsed.count).hasPositiveValue();
    }

    /** An uncached run and a cached one of the same find the same, and so does one that finds all of that kept. */
    private void check(String name, Map<String, String> texts, Linter linter) {
        List<SourceText> pages = RandomWiki.pages(new TreeMap<>(texts));
        LintResult expected = linter.lint(pages);
        assertThat(cached(linter.judgingAtOnce(true), "1", pages)).as(name).isEqualTo(expected);
        parsed.count.set(0);
        assertThat(cached(linter.judgingAtOnce(true), "1", pages)).as(name).isEqualTo(expected);
        assertThat(parsed.count).as(name).hasValue(0);
    }

    private LintResult cached(Linter linter, String build, List<SourceText> pages) {
        PageCache cache = PageCache.of(
                folder, Path.of("project"), warning -> assertThat(warning).isEmpty());
        LintResult result = linter.keeping(cache, build).lint(pages);
        cache.write();
        return result;
    }

    private static List<SourceText> made(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(number -> SourceText.of("Idea-" + number + ".wiki", MadePages.page(number)))
                .toList();
    }
}
