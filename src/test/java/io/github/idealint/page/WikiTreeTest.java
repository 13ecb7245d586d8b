package io.github.idealint.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.markup.wikitext.WikitextParser;
import io.github.idealint.profile.Profiles;
import io.github.idealint.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class WikiTreeTest {

    private final WikiTree tree = WikiTree.of(List.of(
            page("src/Ideas/Timer.wiki", "=== Add a timer ==="),
            page("src/Ideas/Trace.wiki", ""),
            page("src/Old/Timer.wiki", "=== Add an old timer ==="),
            page("src/Round.wiki", "{{:Ideas/Timer}} {{Ideas/Trace}}")));

    @Test
    void findsPagesByTheEndsOfTheirPaths() {
        assertThat(List.of("ideas/Timer", "src/Ideas/Timer", "Timer", "Round"))
                .allSatisfy(name -> assertThat(tree.has(WikiTitle.of(name))).isTrue());
        assertThat(List.of("deas/Timer", "Ideas", "Timers"))
                .allSatisfy(name -> assertThat(tree.has(WikiTitle.of(name))).isFalse());
        assertThat(tree.size()).isEqualTo(4);
    }

    @Test
    void knowsWhatLiesInAFolder() {
        assertThat(tree.namesIn(WikiTitle.of("Ideas"))).containsExactly("Timer", "Trace");
        assertThat(tree.namesIn(WikiTitle.of("Features"))).isEmpty();
        assertThat(tree.namesIn(WikiTitle.of(""))).isEmpty();
    }

    @Test
    void knowsWhichPagesAreReadInsideAnother() {
        assertThat(tree.pullsIn(WikiTitle.ofPath("src/Ideas/Timer.wiki"))).isTrue();
        assertThat(tree.pullsIn(WikiTitle.ofPath("src/Ideas/Trace.wiki"))).isFalse();
    }

    @Test
    void knowsThePlacesInsideItsPages() {
        Sections sections = tree.sections(WikiTitle.of("Ideas/Timer"));

        assertThat(sections.headings()).containsExactly("Add a timer");
        assertThat(sections.has("Add_a_timer")).isTrue();
        assertThat(sections.has("Add_an_old_timer")).isFalse();
        assertThat(Sections.UNKNOWN.has("Anything")).isTrue();
    }

    @Test
    void takesAPlaceOfAnyPageThatANameMayMean() {
        Sections sections = tree.sections(WikiTitle.of("Timer"));

        assertThat(sections.has("Add_a_timer")).isTrue();
        assertThat(sections.has("Add_an_old_timer")).isTrue();
        assertThat(sections.has("Add_a_trace")).isFalse();
    }

    @Test
    void mayKnowNothing() {
        assertThat(WikiTree.none().size()).isZero();
        assertThat(WikiTree.none().has(WikiTitle.of("Timer"))).isFalse();
    }

    private static IdeaPage page(String path, String text) {
        return new IdeaPageReader(Profiles.builtIn("qemu-2020"))
                .read(new WikitextParser().parse(SourceText.of(path, text)));
    }
}
