package io.github.idealint.link;

import java.time.Duration;

/**
 * How much a run may request, of one host and in all.
 *
 * @param perHost requests to one host at once, at least 1
 * @param inAll requests at once, 1 to 128
 * @param links different addresses that a run requests, at least 0
 * @param redirects hops that are followed for one link, at least 0
 * @param run the time for all links, positive
 * @param time the times for a single request
 * @param size the sizes of an answer
 */
public record LinkLimits(int perHost, int inAll, int links, int redirects, Duration run, Time time, AnswerSize size) {

    /** The most threads that a run may start. */
    public static final int MOST_AT_ONCE = 128;

    public LinkLimits {
        boolean counts = perHost >= 1 && inAll >= 1 && inAll <= MOST_AT_ONCE && links >= 0 && redirects >= 0;
        if (!counts || run.isNegative() || run.isZero()) {
            throw new IllegalArgumentException("not a limit: perHost " + perHost + ", inAll " + inAll + " of 1 to "
                    + MOST_AT_ONCE + ", links " + links + ", redirects " + redirects + ", run " + run);
        }
    }

    /** 8 requests at once to a host, 64 in all, 2,000 links, 10 redirects, and the usual times and sizes. */
    public static LinkLimits within(Duration run) {
        return new LinkLimits(8, 64, 2_000, 10, run, Time.usual(), AnswerSize.usual());
    }

    /** These limits with another time for all links. */
    public LinkLimits withRun(Duration time) {
        return new LinkLimits(perHost, inAll, links, redirects, time, this.time, size);
    }

    /** These limits with another number of requests at once. */
    public LinkLimits atOnce(int onOneHost, int onAll) {
        return new LinkLimits(onOneHost, onAll, links, redirects, run, time, size);
    }

    /**
     * Times of a single request.
     *
     * @param connect until the connection stands
     * @param head until a request for the headers alone is answered
     * @param exchange until a request for the page is answered
     * @param link for all requests of one link together; after it none is repeated
     * @param retry before the first repetition; twice that before the second
     * @param pause the longest {@code Retry-After} of a server that is waited for
     */
    public record Time(
            Duration connect, Duration head, Duration exchange, Duration link, Duration retry, Duration pause) {

        /** 5 s to connect, 4 s for headers, 10 s for a page, 15 s a link, 1 s before a repetition, 30 s of pause. */
        public static Time usual() {
            return new Time(
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(4),
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(15),
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(30));
        }
    }

    /**
     * Sizes of an answer, in bytes.
     *
     * @param headers status line and header fields
     * @param wire the body as sent
     * @param page the body unpacked
     */
    public record AnswerSize(int headers, int wire, int page) {

        /** 64 KB of headers, 1 MB sent, 4 MB unpacked. */
        public static AnswerSize usual() {
            return new AnswerSize(64 << 10, 1 << 20, 4 << 20);
        }
    }
}
