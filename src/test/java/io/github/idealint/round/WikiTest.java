package io.github.idealint.round;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.markup.wikitext.WikitextParser;
import io.github.idealint.page.IdeaPageReader;
import io.github.idealint.page.SectionAnchors;
import io.github.idealint.page.WikiTitle;
import io.github.idealint.profile.Profiles;
import io.github.idealint.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class WikiTest {

    private final Wiki wiki = Wiki.of(List.of(
            page("src/Ideas/Timer.wiki", "=== Add a timer ==="),
            page("src/Ideas/Trace.wiki", ""),
            page("src/Old/Timer.wiki", "=== Add an old timer ==="),
            page("src/Round.wiki", "{{:Ideas/Timer}} {{Ideas/Trace}}")));

    @Test
    void findsPagesByTheEndsOfTheirPaths() {
        assertThat(List.of("ideas/Timer", "src/Ideas/Timer", "Timer", "Round"))
                .allSatisfy(name -> assertThat(wiki.has(WikiTitle.of(name))).isTrue());
        assertThat(List.of("deas/Timer", "Ideas", "Timers"))
                .allSatisfy(name -> assertThat(wiki.has(WikiTitle.of(name))).isFalse());
        assertThat(wiki.size()).isEqualTo(4);
    }

    @Test
    void knowsWhatLiesInAFolder() {
        assertThat(wiki.namesIn(WikiTitle.of("Ideas"))).containsExactly("Timer", "Trace");
        assertThat(wiki.namesIn(WikiTitle.of("Features"))).isEmpty();
        assertThat(wiki.namesIn(WikiTitle.of(""))).isEmpty();
    }

    @Test
    void knowsWhichPagesAreReadInsideAnother() {
        assertThat(wiki.named(WikiTitle.of("src/Ideas/Timer"))).allMatch(wiki::pullsIn);
        assertThat(wiki.named(WikiTitle.of("src/Ideas/Trace"))).noneMatch(wiki::pullsIn);
    }

    @Test
    void knowsThePlacesInsideItsPages() {
        SectionAnchors sections = wiki.sections(WikiTitle.of("Ideas/Timer"));

        assertThat(sections.headings()).containsExactly("Add a timer");
        assertThat(sections.has("Add_a_timer")).isTrue();
        assertThat(sections.has("Add_an_old_timer")).isFalse();
        assertThat(SectionAnchors.UNKNOWN.has("Anything")).isTrue();
    }

    @Test
    void takesAPlaceOfAnyPageThatANameMayMean() {
        SectionAnchors sections = wiki.sections(WikiTitle.of("Timer"));

        assertThat(sections.has("Add_a_timer")).isTrue();
        assertThat(sections.has("Add_an_old_timer")).isTrue();
        assertThat(sections.has("Add_a_trace")).isFalse();
    }

    @Test
    void namesPagesAsInclusionsWriteThem() {
        assertThat(names(wiki, "Timer")).containsExactly("Ideas/Timer", "Old/Timer");
        assertThat(names(wiki, "Round")).containsExactly("Round");

        Wiki alone = Wiki.of(List.of(page("src/Ideas/Timer.wiki", "=== Add a timer ===")));
        assertThat(names(alone, "Timer")).containsExactly("src/Ideas/Timer");
    }

    private static List<String> names(Wiki wiki, String name) {
        return wiki.named(WikiTitle.of(name)).stream()
                .map(wiki::nameOf)
                .map(WikiTitle::toString)
                .toList();
    }

    @Test
    void mayKnowNothing() {
        assertThat(Wiki.none().size()).isZero();
        assertThat(Wiki.none().has(WikiTitle.of("Timer"))).isFalse();
    }

    @Test
    void concernsPagesWithIdeasAndRounds() {
        Wiki export = Wiki.of(List.of(page("Timer.wiki", "=== Add a timer ===\n\n'''Details:'''\n* Language: C\n")));

        assertThat(export.pages()).allMatch(page -> export.concerns(page.source()));
        assertThat(export.concerns(SourceText.of("Other.wiki", "Text."))).isTrue();
        assertThat(export.isWhole()).isTrue();
        assertThat(export.page(SourceText.of("Other.wiki", "Text."))).isEmpty();
        assertThat(export.page(export.pages().get(0).source()))
                .contains(export.pages().get(0));
    }

    @Test
    void aDamagedFileMayHideAPage() {
        assertThat(Wiki.of(List.of(PageSummary.of(new IdeaPageReader(Profiles.builtIn("qemu-2020"))
                                .read(new WikitextParser()
                                        .parse(SourceText.unreadable("Timer.wiki", "It cannot be read."))))))
                        .isWhole())
                .isFalse();
    }

    private static PageSummary page(String path, String text) {
        return PageSummary.of(new IdeaPageReader(Profiles.builtIn("qemu-2020"))
                .read(new WikitextParser().parse(SourceText.of(path, text))));
    }

    @Test
    void knowsPagesAboutItselfByItsNameAndAsProject() {
        Wiki lab =
                Wiki.of(List.of(page("wiki/Lab:Ideas.wiki", "=== Add a timer ==="), page("wiki/User:Ann.wiki", "Ann")));
        assertThat(lab.has(WikiTitle.of("Project:Ideas"))).isTrue();
        assertThat(lab.has(WikiTitle.of("project:ideas"))).isTrue();
        assertThat(lab.has(WikiTitle.of("Project:Ann"))).isFalse();

        Wiki unclear = Wiki.of(List.of(page("wiki/Lab:Ideas.wiki", "a"), page("wiki/Portal:Home.wiki", "b")));
        assertThat(unclear.has(WikiTitle.of("Project:Ideas"))).isFalse();
    }
}
