package io.github.idealint.revision;

import java.io.IOException;

/** Whether this machine has a git: a bare one, with a JDK and Maven and nothing else, has none. */
public final class GitAtHand {

    private GitAtHand() {}

    static boolean isThere() {
        try {
            return new ProcessBuilder("git", "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
