package io.github.idealint.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IdeaFinderTest {

    private static final String IDEA = "\n'''Details:'''\n* Skill level: beginner\n";

    @Test
    void theTitleIsTheHeadingAtItsLevel() {
        assertThat(titles("qemu-2020", "== Intro ==\n\n=== Trace viewer ===" + IDEA))
                .containsExactly("Trace viewer");
    }

    @Test
    void theFirstHeadingWillDoWhereNoneIsAtTheLevel() {
        assertThat(titles("qemu-2020", "== Trace viewer ==" + IDEA + "\n==== Notes ====\n"))
                .containsExactly("Trace viewer");
    }

    @Test
    void aSecondTitleWithFieldsIsASecondIdea() {
        assertThat(titles("qemu-2020", "=== One ===" + IDEA + "\n=== Two ===" + IDEA))
                .containsExactly("One", "Two");
    }

    @Test
    void aSecondTitleWithoutFieldsBelongsToTheIdeaAbove() {
        assertThat(titles("qemu-2020", "=== One ===" + IDEA + "\n=== Notes ===\nsome\n"))
                .containsExactly("One");
    }

    @Test
    void anIdeaMayHaveNoTitle() {
        assertThat(titles("qemu-2020", IDEA)).containsExactly("-");
        assertThat(titles("qemu-2020", "")).containsExactly("-");
        assertThat(titles("qemu-2020", "Just a text.\n")).containsExactly("-");
    }

    @Test
    void whatIsOnlyShownAsWrittenIsNoIdea() {
        assertThat(titles("qemu-2020", "<pre>\n=== T ===\n</pre>\n")).isEmpty();
    }

    @Test
    void aPageOfManyHasAsManyAsHaveFields() {
        String page =
                "= All =\nWelcome.\n== One ==\n'''Mentor:''' Ann\n== Two ==\n'''Difficulty:''' easy\n== End ==\nBye.\n";
        assertThat(titles("gsoc", page)).containsExactly("One", "Two");
    }

    @Test
    void aPageOfManyWithOneHeadingIsADraftOfOne() {
        assertThat(titles("gsoc", "== One ==\nA text.\n")).containsExactly("One");
        assertThat(titles("gsoc", "A text.\n")).isEmpty();
        assertThat(titles("gsoc", "== One ==\nA text.\n== Two ==\nA text.\n")).isEmpty();
    }

    @Test
    void threeFieldsOfAnyKindMakeAnIdea() {
        String fields = "'''Summary:''' a\n\n'''Links:'''\n* https://example.org/a\n\n";
        assertThat(titles("gsoc", "== A ==\n" + fields + "== B ==\nx\n")).isEmpty();
        assertThat(titles("gsoc", "== A ==\n" + fields + "'''Status:''' open\n== B ==\nx\n"))
                .containsExactly("A");
    }

    @Test
    void aPageThatPullsOthersInIsAnIdeaIfItHasFields() {
        assertThat(titles("qemu-2020", "=== One ===\n{{:Notes}}" + IDEA)).containsExactly("One");
        assertThat(titles("qemu-2020", "=== One ===\n{{:Notes}}\n")).isEmpty();
        assertThat(titles("qemu-2020", "=== One ===\n{{Notes}}\n")).containsExactly("One");
    }

    @Test
    void theAnchorIsTheTitleOrTheFirstLine() {
        IdeaPage page = Pages.read("\n\nfirst\nsecond\n");
        assertThat(page.source().text(page.ideas().get(0).anchor())).isEqualTo("first");
        IdeaPage titled = Pages.read("=== One ===" + IDEA);
        assertThat(titled.source().text(titled.ideas().get(0).anchor())).isEqualTo("One");
    }

    private static List<String> titles(String profile, String text) {
        return Pages.read(profile, text).ideas().stream()
                .map(idea -> idea.title().map(title -> title.text().text()).orElse("-"))
                .toList();
    }
}
