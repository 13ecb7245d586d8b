package io.github.idealint.rule.builtin.tool;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.markup.Obstacle;
import io.github.idealint.markup.Outline;
import io.github.idealint.markup.wikitext.WikitextNotation;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.IdeaPageReader;
import io.github.idealint.profile.Profile;
import io.github.idealint.profile.Profiles;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleTester;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnreadablePageTest {

    private static final Profile PROFILE = Profiles.builtIn("qemu-2020");

    private final UnreadablePage rule = new UnreadablePage();

    @Test
    void pointsAtTheObstacleAndSaysWhatItIs() {
        assertThat(check("=== Traces ===\n", new Obstacle(new TextRange(4, 10), "The page is too long.")))
                .containsExactly(Finding.at(new TextRange(4, 10), "The page is too long."));
    }

    @Test
    void flagsListsThatGoTooDeep() {
        RuleTester.of(rule).flags("=== Traces ===\n\n********************************«*»******* Deep down\n");
    }

    @Test
    void acceptsAPageThatWasRead() {
        RuleTester.of(rule).accepts("=== Traces ===\n* Not\n** so\n*** deep\n");
    }

    private List<Finding> check(String text, Obstacle obstacle) {
        SourceText source = SourceText.of("page.wiki", text);
        IdeaPage page =
                new IdeaPageReader(PROFILE).read(Outline.unreadable(source, WikitextNotation.INSTANCE, obstacle));
        return rule.check(page, new RuleContext(PROFILE)).toList();
    }
}
