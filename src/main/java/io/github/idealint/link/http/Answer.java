package io.github.idealint.link.http;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/** What came of one request. */
sealed interface Answer {

    /**
     * A server answered.
     *
     * @param code the HTTP status
     * @param location the address that it names instead, if it does
     * @param pause how long it wants no further request, if it sends that
     * @param walled whether it demands proof of a human visitor before it shows anything
     * @param cookies whether it set a cookie, which a program may need on its way through the redirects
     * @param anchors the anchors of the page, if its text was requested and could be read
     */
    record Reply(
            int code,
            Optional<String> location,
            Optional<Duration> pause,
            boolean walled,
            boolean cookies,
            Optional<HtmlAnchors> anchors)
            implements Answer {

        /** A status and nothing else. */
        static Reply of(int code) {
            return new Reply(code, Optional.empty(), Optional.empty(), false, false, Optional.empty());
        }

        /** The same reply, with the anchors of its page. */
        Reply with(Optional<HtmlAnchors> read) {
            return new Reply(code, location, pause, walled, cookies, read);
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

        /** Whether the same request may be answered otherwise in a while. */
        boolean isPassing() {
            return !walled && (code == 429 || code >= 500 && code < 600);
        }
    }

    /**
     * No answer came, or none that could be understood.
     *
     * @param kind why, for programs
     * @param text why, for people: a clause without a full stop
     */
    record NoReply(Kind kind, String text) implements Answer {

        public NoReply {
            Objects.requireNonNull(kind);
            Objects.requireNonNull(text);
        }
    }

    /** Why there is no answer. */
    enum Kind {
        /** The name has no address. */
        NO_HOST,
        /** This computer resolves no name, or cannot find its proxy. */
        NO_NETWORK,
        /** No browser would trust the server. */
        CERTIFICATE,
        /** The guard does not let the address be opened. */
        FORBIDDEN,
        /** The time is up. */
        TIMEOUT,
        /** No connection could be established. */
        UNREACHABLE,
        /** The connection broke. */
        RESET,
        /** What came is not HTTP, or more than a run reads. */
        ODD
    }
}
