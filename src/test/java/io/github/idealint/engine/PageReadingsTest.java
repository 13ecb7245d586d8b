package io.github.idealint.engine;

import static org.assertj.core.api.Assertions.assertThat;

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

    private final PageReadings pages = linter.read(List.of(
            SourceText.of("Round 2027.wiki", "{{:Ideas/Timer}}\n"),
            SourceText.of("Ideas/Timer.wiki", "=== Timer ===\n* Skill level: easy\n")));

    @Test
    void pagesAreReadOnceForAllThatIsDoneWithThem() {
        assertThat(linter.lint(pages).diagnostics())
                .extracting(diagnostic -> diagnostic.rule().id())
                .contains("unknown-level");
        assertThat(pages.wiki().rounds()).hasSize(1);
        assertThat(pages.each(page -> page.ideas().size())).containsExactly(Optional.of(0), Optional.of(1));
        assertThat(read).hasValue(2);
    }

    @Test
    void whatFailsOnOnePageLeavesTheOthersAlone() {
        assertThat(pages.each(page -> page.ideas().get(0).anchor().start()))
                .containsExactly(Optional.empty(), Optional.of(4));
    }
}
