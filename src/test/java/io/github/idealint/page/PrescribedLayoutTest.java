package io.github.idealint.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.profile.Profiles;
import io.github.idealint.text.SourceText;
import org.junit.jupiter.api.Test;

class PrescribedLayoutTest {

    private static final PrescribedLayout QEMU = new PrescribedLayout(Profiles.builtIn("qemu-2020"));

    private static boolean isQemu(String path, String text) {
        return QEMU.isOf(SourceText.of(path, text));
    }

    @Test
    void aGroupWithItsFieldsBelowShowsTheLayout() {
        assertThat(isQemu("a.wiki", "=== Boot timer ===\nText.\n\n'''Details:'''\n* Skill level: beginner\n"))
                .isTrue();
        assertThat(isQemu("a.wiki", "'''Details'''\n\n* '''Mentor:''' Ann Lee\n"))
                .isTrue();
        assertThat(isQemu("a.wiki", "Details:\nSkill level: beginner\nLanguage: C\n"))
                .isTrue();
        assertThat(isQemu("a.wiki", "==== Details ====\n  * Language: C\n")).isTrue();
    }

    @Test
    void aDescriptionCalledDetailsIsNone() {
        assertThat(isQemu("a.wiki", "'''Details:'''\nMeasure how long each step takes.\n\n'''Mentor:''' Ann\n"))
                .isFalse();
        assertThat(isQemu("a.wiki", "'''Details:''' Measure it.\n'''Mentor:''' Ann\n"))
                .isFalse();
        assertThat(isQemu("a.wiki", "'''Difficulty:''' easy\n'''Mentor:''' Ann\n"))
                .isFalse();
    }

    @Test
    void markdownHasNoSuchLayout() {
        assertThat(isQemu("a.md", "# Boot timer\n\n**Details:**\n* Skill level: beginner\n"))
                .isFalse();
        assertThat(isQemu("a.md", "## Details\n* Skill level: beginner\n")).isFalse();
    }

    @Test
    void namesOfIdeasShowTheProgramme() {
        assertThat(isQemu("Internships/ProjectIdeas/Timer.wiki", "=== Boot timer ===\n"))
                .isTrue();
        assertThat(isQemu("round.wiki", "== Ideas ==\n{{:Internships/ProjectIdeas/Timer}}\n"))
                .isTrue();
        assertThat(isQemu("round.wiki", "== Ideas ==\n{{:Ideas/Timer}}\n")).isFalse();
    }

    @Test
    void aProfileWithoutGroupsPrescribesNone() {
        PrescribedLayout none = new PrescribedLayout(Profiles.builtIn("gsoc"));
        assertThat(none.isOf(SourceText.of("a.wiki", "'''Details:'''\n* Difficulty: easy\n")))
                .isFalse();
    }
}
