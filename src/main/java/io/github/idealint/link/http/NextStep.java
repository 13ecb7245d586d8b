package io.github.idealint.link.http;

import java.time.Duration;

/** What an answer leads to. */
sealed interface NextStep {

    /** Nothing more is to be asked. */
    record Settle(ProbeResult settled) implements NextStep {}

    /**
     * The page is asked for at once, since the question for its headers alone was not answered well.
     *
     * @param refused whether the server said so, rather than being slow or busy
     */
    record AskForPage(boolean refused) implements NextStep {}

    /**
     * The same is asked again.
     *
     * @param delay in how long
     */
    record Repeat(Duration delay) implements NextStep {}
}
