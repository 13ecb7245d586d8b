package io.github.idealint.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.markup.wikitext.WikitextParser;
import io.github.idealint.page.IdeaPage.Kind;
import io.github.idealint.profile.Profiles;
import io.github.idealint.text.SourceText;
import org.junit.jupiter.api.Test;

class PageKindTest {

    private static final String IDEA = "=== Boot timer ===\n* Mentor: Ada Doe <ada@example.org>\n";

    @Test
    void aRoundPageIsKnownByItsName() {
        assertThat(kind("wiki/Outreachy 2027.wiki", "Ideas will follow.")).isEqualTo(Kind.ROUND);
        assertThat(kind("Google_Summer_of_Code_2027.wiki", IDEA)).isEqualTo(Kind.ROUND);
        assertThat(kind("Outreachy.wiki", "Ideas will follow.")).isEqualTo(Kind.IDEA);
    }

    @Test
    void aPageThatEveryRepositoryHasIsAnIdeaOnlyIfItHoldsOne() {
        assertThat(kind("ideas/README.wiki", "== About ==\nText.\n")).isEqualTo(Kind.OTHER);
        assertThat(kind("Code_of_Conduct.wiki", "Be kind.\n")).isEqualTo(Kind.OTHER);
        assertThat(kind("ideas/README.wiki", IDEA)).isEqualTo(Kind.IDEA);
        assertThat(kind("ideas/Readme viewer.wiki", "Text.\n")).isEqualTo(Kind.IDEA);
    }

    @Test
    void thePageOfAnIdeaIsKnownByItsName() {
        assertThat(kind("Internships/ProjectIdeas/Boot.wiki", "== Key Dates ==\n== How to apply ==\n"))
                .isEqualTo(Kind.IDEA);
        assertThat(kind("Internships/ProjectIdeas/Boot.wiki", "{{:Internships/ProjectIdeas/Boot:detail}}\n"))
                .isEqualTo(Kind.IDEA);
    }

    @Test
    void whatPullsInPagesAndIsNoIdeaIsARoundPage() {
        assertThat(kind("List.wiki", "Welcome.\n{{:Ideas/Boot}}\n")).isEqualTo(Kind.ROUND);
        assertThat(kind("List.wiki", "{{Ideas/Boot}}\n")).isEqualTo(Kind.IDEA);
        assertThat(kind("List.wiki", "[[Ideas/Boot]]\n")).isEqualTo(Kind.IDEA);
        assertThat(kind("Boot.wiki", IDEA + "{{:Ideas/Boot/Notes}}\n")).isEqualTo(Kind.IDEA);
    }

    @Test
    void theSectionsOfARoundPageMakeOne() {
        assertThat(kind("List.wiki", "== Key Dates ==\n" + IDEA)).isEqualTo(Kind.ROUND);
        assertThat(kind("List.wiki", "== how to APPLY ==\nBy mail.\n")).isEqualTo(Kind.ROUND);
        assertThat(kind("List.wiki", "== Introduction ==\n== Dates ==\n== Contact ==\n"))
                .isEqualTo(Kind.ROUND);
    }

    @Test
    void oneSectionOfAWordMakesNone() {
        assertThat(kind("Boot.wiki", "== Introduction ==\nSlow.\n" + IDEA)).isEqualTo(Kind.IDEA);
        assertThat(kind("Boot.wiki", "== Introduction ==\n== Introduction ==\n== Contact ==\n" + IDEA))
                .isEqualTo(Kind.IDEA);
        assertThat(kind("Boot.wiki", IDEA + "Look at the Key Dates and at How to apply.\n"))
                .isEqualTo(Kind.IDEA);
    }

    @Test
    void aHeadingInsideAnIdeaIsNoSectionOfTheRound() {
        assertThat(kind("Boot.wiki", IDEA + "==== How to apply ====\nTo me.\n")).isEqualTo(Kind.IDEA);
        assertThat(kind("Boot.wiki", "=== Key Dates ===\n" + IDEA)).isEqualTo(Kind.IDEA);
    }

    private static Kind kind(String path, String text) {
        return new IdeaPageReader(Profiles.builtIn("qemu-2020"))
                .read(new WikitextParser().parse(SourceText.of(path, text)))
                .kind();
    }
}
