package io.github.idealint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.diagnostic.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LogColoursTest {

    private static final Map<String, String> TERMINAL = Map.of("TERM", "xterm");

    @Test
    void areShownAtATerminal() {
        assertThat(new LogColours("auto", true, TERMINAL).areShown()).isTrue();
        assertThat(new LogColours("auto", false, TERMINAL).areShown()).isFalse();
        assertThat(new LogColours("auto", true, Map.of()).areShown()).isFalse();
        assertThat(new LogColours("auto", true, Map.of("TERM", "dumb")).areShown())
                .isFalse();
        assertThat(new LogColours("auto", true, Map.of("TERM", "xterm", "NO_COLOR", "1")).areShown())
                .isFalse();
    }

    @Test
    void areShownAsMavenIsToldOtherwise() {
        assertThat(new LogColours("always", false, Map.of()).areShown()).isTrue();
        assertThat(new LogColours("never", true, TERMINAL).areShown()).isFalse();
    }

    @Test
    void surroundLinesThatAreHarmless() {
        RecordingLog log = new RecordingLog();
        List<String> hunks = List.of("@@ -1 +1 @@", " same", "-old\u001b[2J", "+::warning::new");
        new MavenLog(log, true, true).diff("a.wiki:", hunks);
        new MavenLog(log).diff("a.wiki:", hunks);
        assertThat(log.lines)
                .containsExactly(
                        "INFO a.wiki:\n\u001b[36m@@ -1 +1 @@\u001b[m\n same\n\u001b[31m-old\uFFFD[2J\u001b[m\n"
                                + "\u001b[32m+::warning::new\u001b[m",
                        "INFO a.wiki:\n@@ -1 +1 @@\n same\n-old\uFFFD[2J\n+::warning::new");
    }

    @Test
    void linksAreShownByTerminalsThatAreKnownToShowThem() {
        for (Map<String, String> known : List.of(
                Map.of("TERM_PROGRAM", "vscode"),
                Map.of("WT_SESSION", "1"),
                Map.of("VTE_VERSION", "7600"),
                Map.of("VTE_VERSION", "5202"),
                Map.of("KONSOLE_VERSION", "230804"),
                Map.of("FORCE_HYPERLINK", "1"))) {
            assertThat(links("auto", true, known)).as(known.toString()).isTrue();
            assertThat(links("always", false, known)).isFalse();
            assertThat(links("never", true, known)).isFalse();
        }
        assertThat(new LogColours("auto", true, Map.of("TERM", "xterm-kitty")).areLinksShown())
                .isTrue();
    }

    @Test
    void linksAreShownNowhereElse() {
        for (Map<String, String> other : List.of(
                Map.<String, String>of(),
                Map.of("TERM_PROGRAM", "Apple_Terminal"),
                Map.of("VTE_VERSION", "5000"),
                Map.of("KONSOLE_VERSION", "200801"),
                Map.of("VTE_VERSION", "7600", "CI", "true"),
                Map.of("VTE_VERSION", "7600", "NO_COLOR", "1"),
                Map.of("VTE_VERSION", "7600", "FORCE_HYPERLINK", "0"))) {
            assertThat(links("auto", true, other)).as(other.toString()).isFalse();
        }
        assertThat(new LogColours("auto", true, Map.of("TERM", "dumb", "WT_SESSION", "1")).areLinksShown())
                .isFalse();
    }

    @Test
    void aLinkLeadsFromTheIdOfARuleToItsPage() {
        RecordingLog log = new RecordingLog();
        List<String> lines = List.of("a.wiki:1:1: warning: '\u001b]8;;x' [level-case]", "    1 | [level-case]");
        new MavenLog(log, true, true).finding(Severity.WARNING, lines, "level-case");
        new MavenLog(log, true, true).finding(Severity.ERROR, lines.subList(0, 1), "level-case");
        new MavenLog(log, true, false).finding(Severity.ERROR, lines, "level-case");
        String link = "[\u001b]8;;https://github.com/idealint/idealint/blob/main/src/site/markdown/rules/level-case.md"
                + "\u001b\\level-case\u001b]8;;\u001b\\]";
        String first = "a.wiki:1:1: warning: '\uFFFD]8;;x' ";
        assertThat(log.lines)
                .containsExactly(
                        "WARN " + first + link + "\n    1 | [level-case]",
                        "ERROR " + first + link,
                        "ERROR " + first + "[level-case]\n    1 | [level-case]");
    }

    private static boolean links(String style, boolean terminal, Map<String, String> environment) {
        Map<String, String> all = new HashMap<>(TERMINAL);
        all.putAll(environment);
        return new LogColours(style, terminal, all).areLinksShown();
    }
}
