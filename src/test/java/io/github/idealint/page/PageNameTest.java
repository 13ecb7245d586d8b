package io.github.idealint.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.profile.RoundShape;
import io.github.idealint.profile.TitlePattern;
import io.github.idealint.profile.WikiRoot;
import io.github.idealint.text.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageNameTest {

    @ParameterizedTest
    @CsvSource({
        "wiki/Internships/ProjectIdeas/Timer.wiki, Internships/ProjectIdeas/Timer",
        "wiki/Internships%2FProjectIdeas%2FTimer.wiki, Internships/ProjectIdeas/Timer",
        "wiki/Outreachy_2020_DecemberMarch.mediawiki, Outreachy 2020 DecemberMarch",
        "wiki/Internships/ProjectIdeas/Timer:detail.wiki, Internships/ProjectIdeas/Timer:detail",
        "wiki/Internships/ProjectIdeas/Timer%3Adetail.wiki, Internships/ProjectIdeas/Timer:detail"
    })
    void beginsAtTheWikisRoot(String path, String name) {
        PageName page = name(path, Optional.of("wiki"));

        assertThat(page.isWhole()).isTrue();
        assertThat(page.names()).extracting(WikiTitle::toString).containsExactly(name);
    }

    @Test
    void isAnyEndingOfThePathWhereTheRootIsNotKnown() {
        PageName page = name("ideas/2027/Timer.wiki", Optional.empty());

        assertThat(page.isWhole()).isFalse();
        assertThat(page.names())
                .extracting(WikiTitle::toString)
                .containsExactly("ideas/2027/Timer", "2027/Timer", "Timer");
        assertThat(name("ideas/Timer.wiki", Optional.of("wiki")).isWhole()).isFalse();
        assertThat(name("wikis/Timer.wiki", Optional.of("wiki")).isWhole()).isFalse();
    }

    @Test
    void fitsPatternsByWhatItMayBeCalled() {
        List<TitlePattern> patterns = List.of(new TitlePattern("Round *"));

        assertThat(name("src/ideas/Round_1.wiki", Optional.empty()).fits(patterns))
                .isTrue();
        assertThat(name("src/ideas/Round_1.wiki", Optional.of("src")).fits(patterns))
                .isFalse();
        assertThat(name("src/ideas/Timer.wiki", Optional.empty()).fits(patterns))
                .isFalse();
    }

    private static PageName name(String path, Optional<String> root) {
        return PageName.of(
                SourceText.of(path, ""),
                new RoundShape(
                        root.map(WikiRoot::at),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        Set.of()));
    }
}
