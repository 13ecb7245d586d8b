package io.github.idealint.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DirectiveReaderTest {

    private static final String COMMENT = "<!-- idealint-disable-next-line level-case -- agreed -->";

    private static final Map<String, String> MARKDOWN = Map.of("lists", """
                    # Ideas

                    ## Boot timer

                    Guests boot slowly.
                    Nobody knows why.

                    - **Level:** easy
                    - **Mentors:**
                      - Ada Quill <ada@example.org>
                      - Ben Roe <ben@example.org>
                    - **Skills:** C

                    ## Log viewer

                    Logs are long.

                    1. Mentor: Cleo Park <cleo@example.org>
                    2. Level: hard
                    """, "front matter", """
                    ---
                    title: Boot timer
                    mentors:
                      - Ada Quill <ada@example.org>
                    level: easy
                    ---

                    Guests boot slowly.
                    """);

    private static final Map<String, String> WIKITEXT =
            Map.of("lists", """
                    == Ideas ==

                    === Boot timer ===

                    Guests boot slowly.

                    * '''Level:''' easy
                    * '''Mentors:'''
                    ** Ada Quill <ada@example.org>
                    ** Ben Roe <ben@example.org>
                    * '''Skills:''' C

                    === Log viewer ===
                    ; Mentor : Cleo Park <cleo@example.org>
                    ; Level
                    : hard
                    """, "a table", """
                    === Ideas ===
                    {| class="wikitable"
                    ! Title !! Mentor !! Level
                    |-
                    | Boot timer || Ada Quill <ada@example.org> || easy
                    |-
                    | Log viewer
                    | Ben Roe <ben@example.org>
                    | hard
                    |}
                    """, "a template", """
                    {{SummerIdea|Boot timer
                    |Guests boot slowly.
                    |Ada Quill <ada@example.org>
                    |C
                    }}
                    """, "laid out", """
                    === Boot timer ===

                    '''Summary:''' Time each step of the boot

                    Guests boot slowly.

                    '''Links:'''
                    * [https://example.net/boot.c The boot code]

                    '''Details:'''
                    * Skill level: easy
                    * Mentor: Ada Quill <ada@example.org>
                    """);

    /** A comment on a line of its own changes nothing that is read, between whatever lines it stands. */
    @TestFactory
    Stream<DynamicTest> commentsDisturbNothing() {
        Map<String, Runnable> tests = new TreeMap<>();
        WIKITEXT.forEach((name, page) -> tests.put("wikitext, " + name, () -> undisturbed(page, false)));
        MARKDOWN.forEach((name, page) -> tests.put("Markdown, " + name, () -> undisturbed(page, true)));
        return tests.entrySet().stream().map(test -> dynamicTest(test.getKey(), test.getValue()::run));
    }

    private static void undisturbed(String page, boolean markdown) {
        List<String> lines = page.lines().toList();
        List<String> plain = Readings.ideas(read(page, markdown));
        assertThat(plain).isNotEmpty();
        boolean fenced = lines.get(0).equals("---");
        int end = fenced ? lines.subList(1, lines.size()).indexOf("---") + 1 : 0;
        for (int at = fenced ? 1 : 0; at <= lines.size(); at++) {
            String comment = fenced && at <= end ? "# idealint-disable-next-line level-case -- agreed" : COMMENT;
            String commented = String.join("\n", lines.subList(0, at)) + (at > 0 ? "\n" : "") + comment + "\n"
                    + String.join("\n", lines.subList(at, lines.size())) + "\n";
            IdeaPage read = read(commented, markdown);
            assertThat(Readings.ideas(read)).as(commented).isEqualTo(plain);
            assertThat(read.directives()).as(commented).hasSize(1);
        }
    }

    private static IdeaPage read(String page, boolean markdown) {
        return markdown ? Readings.markdown(page) : Readings.wikitext(page);
    }

    @Test
    void readsWhatACommentAsksFor() {
        Directive directive = only(Readings.wikitext(
                "* Level: EASY <!-- idealint-disable-line level-case, unknown-level  -- agreed on the list -->\n"));

        assertThat(directive.command()).isEqualTo("idealint-disable-line");
        assertThat(directive.rules())
                .extracting(Directive.NamedRule::id)
                .containsExactly("level-case", "unknown-level");
        assertThat(directive.reason()).contains("agreed on the list");
        assertThat(directive.lone()).isFalse();
    }

    @Test
    void readsCommentsThatAreNotQuiteRightlyWritten() {
        assertThat(only(Readings.wikitext("<!-- Idealint: disable-file level-case -->"))
                        .command())
                .isEqualTo("Idealint: disable-file");
        assertThat(only(Readings.wikitext("<!--idealint disable level-case—agreed-->"))
                        .rules())
                .extracting(Directive.NamedRule::id)
                .containsExactly("level-case—agreed");
    }

    @Test
    void passesOverCommentsThatOnlyMentionIt() {
        assertThat(Readings.wikitext(
                                "<!-- idealint finds nothing here -->\n<nowiki><!-- idealint-enable --></nowiki>\n")
                        .directives())
                .isEmpty();
        assertThat(Readings.markdown("```\n<!-- idealint-enable -->\n```\n\n`<!-- idealint-enable -->`\n")
                        .directives())
                .isEmpty();
        assertThat(Readings.markdown("---\ntitle: 'A # idealint-enable'\n---\n").directives())
                .isEmpty();
    }

    private static Directive only(IdeaPage page) {
        assertThat(page.directives()).hasSize(1);
        return page.directives().get(0);
    }
}
