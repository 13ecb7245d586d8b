package io.github.idealint.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.idealint.markup.Heading;
import io.github.idealint.markup.wikitext.WikitextParser;
import io.github.idealint.page.IdeaPageReader;
import io.github.idealint.profile.Profile;
import io.github.idealint.profile.Profiles;
import io.github.idealint.rule.builtin.BuiltInRules;
import io.github.idealint.text.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PageReadingsTest {

    private final Profile profile = Profiles.builtIn("qemu-2020");
    private final AtomicInteger read = new AtomicInteger();
    private final Linter linter = new Linter(
            source -> {
                read.incrementAndGet();
                return new WikitextParser().parse(source);
            },
            new IdeaPageReader(profile)::read,
            BuiltInRules.all(),
            profile);

    private final SourceText timer = SourceText.of("Ideas/Timer.wiki", "=== Timer ===\n* Skill level: easy\n");
    private final PageReadings pages =
            linter.read(List.of(SourceText.of("Round 2027.wiki", "{{:Ideas/Timer}}\n"), timer));

    @Test
    void pagesAreReadOnceForAllThatIsDoneWithThem() {
        assertThat(pages.lint().result().diagnostics())
                .extracting(diagnostic -> diagnostic.rule().id())
                .contains("unknown-level");
        assertThat(pages.wiki().rounds()).hasSize(1);
        assertThat(pages.each(page -> page.ideas().size())).containsExactly(Optional.of(0), Optional.of(1));
        assertThat(read).hasValue(2);
    }

    @Test
    void outlinesAreThoseOfTheOneParsing() {
        pages.lint();
        assertThat(pages.outline(timer).sections())
                .extracting(section -> section.heading().map(Heading::level))
                .contains(Optional.of(3));
        assertThat(pages.outline(timer)).isSameAs(pages.outline(timer));
        assertThat(read).hasValue(2);
    }

    @Test
    void outlinesOfManyPagesAreMadeAnewRatherThanKept() {
        SourceText large = SourceText.of("a.wiki", "a\n\n".repeat(1_400_000));
        PageReadings many = linter.read(List.of(large, SourceText.of("b.wiki", "=== b ===\n")));
        int before = read.get();
        assertThat(many.outline(large).source()).isSameAs(large);
        assertThat(many.outline(large)).isNotSameAs(many.outline(large));
        assertThat(read).hasValue(before + 3);
    }

    @Test
    void aPageThatNobodyReadHasNoOutline() {
        SourceText other = SourceText.of("Ideas/Unread.wiki", "");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pages.outline(other))
                .withMessage("no page was read from Ideas/Unread.wiki");
    }

    @Test
    void groupsAreJudgedByTheirOwnProfilesAndMakeOneWiki() {
        Profile other = Profiles.builtIn("gsoc");
        SourceText round = SourceText.of("Round 2027.wiki", "{{:Ideas/Timer}}\n{{:Ideas/Clock}}\n");
        SourceText clock = SourceText.of("Ideas/Clock.wiki", "=== Clock ===\n* Skill level: easy\n");
        Linter strict = new Linter(new WikitextParser(), new IdeaPageReader(other)::read, BuiltInRules.all(), other);
        LintRun run = PageReadings.of(
                        List.of(new LintGroup(linter, List.of(round, timer)), new LintGroup(strict, List.of(clock))))
                .lint();
        assertThat(run.result().diagnostics())
                .filteredOn(diagnostic -> diagnostic.rule().id().equals("unknown-level"))
                .extracting(diagnostic -> diagnostic.source().path())
                .containsExactly("Ideas/Timer.wiki");
        assertThat(run.result().diagnostics())
                .noneMatch(diagnostic -> diagnostic.rule().id().equals("missing-page"));
        assertThat(run.result().pages())
                .extracting(page -> page.source().path())
                .containsExactly("Ideas/Clock.wiki", "Ideas/Timer.wiki", "Round 2027.wiki");
        assertThat(run.pages().wiki().rounds()).hasSize(1);
    }

    @Test
    void whatFailsOnOnePageLeavesTheOthersAlone() {
        assertThat(pages.each(page -> page.ideas().get(0).anchor().start()))
                .containsExactly(Optional.empty(), Optional.of(4));
    }
}
