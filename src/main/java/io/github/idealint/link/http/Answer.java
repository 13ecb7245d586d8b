package io.github.idealint.link.http;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/** What came of one request. */
sealed interface Answer {

    /**
     * A server said something.
     *
     * @param code the HTTP status
     * @param location where it says the page is, if it does
     * @param pause how long it wants to be left alone, if it says so
     * @param walled whether it wants a person at a browser before it shows anything
     * @param cookies whether it set a cookie, which programs may need on the way through its redirects
     * @param places the places inside the page, if its text was wanted and could be read
     */
    record Reply(
            int code,
            Optional<String> location,
            Optional<Duration> pause,
            boolean walled,
            boolean cookies,
            Optional<HtmlAnchors> places)
            implements Answer {

        /** A status and nothing else. */
        static Reply of(int code) {
            return new Reply(code, Optional.empty(), Optional.empty(), false, false, Optional.empty());
        }

        /** Whether it names another address instead of showing a page. */
        boolean isRedirect() {
            return switch (code) {
                case 301, 302, 303, 307, 308 -> true;
                default -> false;
            };
        }

        /** Whether there is a page. */
        boolean isGood() {
            return !walled && code >= 200 && code < 300;
        }

        /** Whether the same question may be answered otherwise in a while. */
        boolean isPassing() {
            return !walled && (code == 429 || code >= 500 && code < 600);
        }
    }

    /**
     * Nobody said anything that could be understood.
     *
     * @param reason for people, to stand behind a colon
     */
    record Silence(Kind kind, String reason) implements Answer {

        public Silence {
            Objects.requireNonNull(kind);
            Objects.requireNonNull(reason);
        }
    }

    /** Why there is no answer. */
    enum Kind {
        /** The name has no address. */
        NO_HOST,
        /** No browser would trust the server. */
        CERTIFICATE,
        /** The guard does not let the address be opened. */
        FORBIDDEN,
        /** The time is up. */
        TIMEOUT,
        /** No connection could be made. */
        UNREACHABLE,
        /** The connection broke. */
        RESET,
        /** What came is not HTTP, or more than a run reads. */
        ODD
    }
}
