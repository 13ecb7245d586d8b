package io.github.idealint.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.idealint.CpuTime;
import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.markup.wikitext.HostilePages;
import io.github.idealint.markup.wikitext.WikitextParser;
import io.github.idealint.page.IdeaPageReader;
import io.github.idealint.profile.Profile;
import io.github.idealint.profile.Profiles;
import io.github.idealint.rule.builtin.BuiltInRules;
import io.github.idealint.text.SourceText;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** No page hangs the whole run, crashes it, or takes the page beside it along. */
class HostileRunTest {

    private static final Duration LIMIT = Duration.ofSeconds(4);
    private static final String HEAD = "=== Boot timer ===\n\n'''Details:'''\n";

    /** What readers and rules look for, over and over. */
    private static final List<String> PIECES = List.of(
            "* Mentor: Ann Lee <ann@example.org>\n",
            "* Mentor: a@b, ",
            "* Mentor: <",
            "Ann Lee <ann@example.org>, ",
            "a@b@c.org ",
            "a at b dot c, ",
            "Ann, ",
            "a@",
            "@a ",
            "(a ",
            ") (",
            "?, ",
            "TBD ",
            "maybe ",
            "* Skill level: x\n",
            "* Skill level: begginer - advnced\n",
            "beginner or ",
            "350 hours ",
            "1",
            "large (175 hours) ",
            "'''Summary:'''\n",
            "'''Sumary:''' x\n",
            "''Summary:'''\n",
            "'''Links:'''\n* http://a.example.net b\nc\n",
            "'''Details:'''\n",
            "'''Goal:''' a\n",
            "Language: C\n",
            "* Langauge: C\n",
            "=== a ===\n",
            "=== Mentor ===\n",
            "== '''Links:''' ==\n",
            "* a b c d e f g h,\ni j k l m n o\n",
            "* a\n b c d e f g\n",
            "*\nb\n",
            "- a\n",
            "- a\n b\n\n",
            "1. a\n   b\n",
            " The boot takes a while to do\n",
            " +--+ |\n",
            "`a` ",
            "``a` ",
            "**a** ",
            "[a](http://b.example.net) ",
            "## a\n",
            "**a:** b\n",
            "* **Mentor:** a [at] b.org, c\n",
            "== a == b\n",
            "== a ==\u00A0\n",
            "> a\n",
            "On 2027 a\n",
            "From: a\nSubject: b\n",
            "  === a ===\n  * Mentor: b\nc\n",
            "[http://a.example.net b\nc] ",
            "[mailto:a@b.example.net c@d.example.net] ",
            "http://10.0.0.1/ ",
            "[[http://a.example.net]] ",
            "[www.example.net ",
            "https://https://a ",
            "{{:A/B/C}}\n",
            "{{:A/B/C}\n",
            "{{A/B/C}}\n",
            "[[A/B/C]]\n",
            "{{/A}} {{:B}}\n",
            "<noinclude>\na\n</noinclude>\n",
            "<onlyinclude>{{:A}}</onlyinclude>",
            "== Key Dates ==\n* Aug. 24, 2020 to ",
            "* Oct. 1 - 31, ",
            "* 1 2 3 Jan Feb ",
            "== Project ideas ==\n=== a ===\n* Mentor: b\n",
            "A/B/C\n",
            "Short description of the project ",
            "TODO: ",
            "lorem ipsum ",
            "\u200B",
            "a. ",
            "a \u00A0",
            "\u0130",
            ": a\n b\n",
            "                    x");

    private final Profile profile = Profiles.builtIn("qemu-2024");
    private final Linter linter =
            new Linter(new WikitextParser(), new IdeaPageReader(profile)::read, BuiltInRules.all(), profile);

    @TestFactory
    Stream<DynamicTest> readersAndRulesKeepTheirTime() {
        return PIECES.stream()
                .flatMap(piece -> Stream.of(1_000, 64_000, 1_000_000)
                        .map(size -> dynamicTest(
                                size + " of " + piece, () -> run(HEAD + HostilePages.page(piece, size, 400)))));
    }

    @TestFactory
    Stream<DynamicTest> theParserKeepsItsTimeInARun() {
        return HostilePages.pieces()
                .filter(piece -> Boolean.getBoolean("hostile.all") || piece.hashCode() % 8 == 0)
                .map(piece ->
                        dynamicTest("64000 of " + piece, () -> run(HEAD + HostilePages.page(piece, 64_000, 10_000))));
    }

    private void run(String hostile) {
        CpuTime<LintResult> run = CpuTime.of(() -> linter.lint(List.of(
                SourceText.of("hostile.wiki", hostile), SourceText.of("beside.wiki", HEAD + "* Skill level: easy\n"))));
        LintResult result = run.result();
        assertThat(messages(result, "beside.wiki")).anyMatch(message -> message.contains("'easy' is not a level"));
        assertThat(messages(result, "hostile.wiki")).noneMatch(message -> message.contains("idealint itself"));
        assertThat(run.taken()).isLessThan(LIMIT);
    }

    private static List<String> messages(LintResult result, String path) {
        return result.diagnostics().stream()
                .filter(diagnostic -> diagnostic.source().path().equals(path))
                .map(Diagnostic::finding)
                .map(finding -> finding.message())
                .toList();
    }
}
