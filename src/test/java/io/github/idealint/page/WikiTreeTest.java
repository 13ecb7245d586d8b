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
        assertThat(tree.named(WikiTitle.of("ideas/Timer")))
                .extracting(page -> page.title().toString())
                .containsExactly("src/Ideas/Timer");
        assertThat(tree.named(WikiTitle.of("Timer"))).hasSize(2);
        assertThat(tree.named(WikiTitle.of("deas/Timer"))).isEmpty();
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
        Sections sections = tree.named(WikiTitle.of("Ideas/Timer")).get(0).sections();

        assertThat(sections.headings()).containsExactly("Add a timer");
        assertThat(sections.has("Add_a_timer")).isTrue();
        assertThat(sections.has("Add_an_old_timer")).isFalse();
        assertThat(Sections.all(List.of(sections, Sections.UNKNOWN)).has("Anything"))
                .isTrue();
    }

    @Test
    void mayKnowNothing() {
        assertThat(WikiTree.none().size()).isZero();
        assertThat(WikiTree.none().named(WikiTitle.of("Timer"))).isEmpty();
    }

    private static IdeaPage page(String path, String text) {
        return new IdeaPageReader(Profiles.builtIn("qemu-2020"))
                .read(new WikitextParser().parse(SourceText.of(path, text)));
    }
}
