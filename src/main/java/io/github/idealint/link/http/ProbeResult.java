package io.github.idealint.link.http;

import io.github.idealint.link.LinkStatus;
import java.util.Optional;

/** What is known of one address, once no further request is needed. */
sealed interface ProbeResult {

    /**
     * There is, or is not, a page.
     *
     * @param status the status of links to it, without the redirects that led there
     * @param anchors the anchors of the page, if its text was read
     */
    record Settled(LinkStatus status, Optional<HtmlAnchors> anchors) implements ProbeResult {

        static Settled of(LinkStatus status) {
            return new Settled(status, Optional.empty());
        }
    }

    /**
     * The page is elsewhere.
     *
     * @param code the HTTP status of the redirect
     * @param location where, as the server wrote it
     * @param cookies whether a cookie came with it
     */
    record Moved(int code, String location, boolean cookies) implements ProbeResult {}
}
