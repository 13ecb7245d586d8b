package io.github.idealint.maven;

import static org.assertj.core.api.Assertions.assertThat;

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
        new MavenLog(log, true).diff("a.wiki:", hunks);
        new MavenLog(log).diff("a.wiki:", hunks);
        assertThat(log.lines)
                .containsExactly(
                        "INFO a.wiki:\n\u001b[36m@@ -1 +1 @@\u001b[m\n same\n\u001b[31m-old\uFFFD[2J\u001b[m\n"
                                + "\u001b[32m+::warning::new\u001b[m",
                        "INFO a.wiki:\n@@ -1 +1 @@\n same\n-old\uFFFD[2J\n+::warning::new");
    }
}
