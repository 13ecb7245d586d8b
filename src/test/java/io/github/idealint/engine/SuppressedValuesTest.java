package io.github.idealint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What comments suppress among values that are written for programs: front matter, arguments of templates. */
class SuppressedValuesTest {

    @Test
    void frontMatterHasCommentsOfYaml() {
        String page = """
                ---
                title: Boot timer
                mentor: Ada Quill <ada@lantern.example.net>
                level: guru # idealint-disable-line unknown-level -- agreed
                skills: C
                ---

                Guests boot slowly, and nobody knows why.
                """;
        LintResult result = Suppressing.linter("profile: gsoc").lint(List.of(SourceText.of("timer.md", page)));

        assertThat(result.setAside().suppressed())
                .extracting(found -> found.diagnostic().rule().id())
                .containsExactly("unknown-level");
    }

    @Test
    void anArgumentOfATemplateFromTheLineBeforeIt() {
        Linter linter = Suppressing.linter("""
                profile: gsoc
                templates: {SummerIdea: [title, description, level, mentors]}
                """);
        String page = """
                {{SummerIdea|Boot timer
                |Guests boot slowly, and nobody knows why.
                |guru
                |Ada Quill <ada@lantern.example,net>
                }}
                """;
        String comment = "<!-- idealint-disable-next-line unknown-level, invalid-email -->\n";
        LintResult plain = linter.lint(List.of(SourceText.of("a.wiki", page)));
        LintResult result = linter.lint(List.of(SourceText.of("a.wiki", page.replace("|guru", comment + "|guru"))));

        assertThat(ids(plain)).contains("unknown-level", "invalid-email");
        assertThat(ids(result)).contains("invalid-email").doesNotContain("unknown-level");
    }

    private static List<String> ids(LintResult result) {
        return result.diagnostics().stream().map(found -> found.rule().id()).toList();
    }
}
