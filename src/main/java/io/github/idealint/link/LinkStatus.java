package io.github.idealint.link;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What is known of one link. Only {@link Broken} is a fault of the page that has it. */
public sealed interface LinkStatus {

    /** The redirects that were followed, in order; empty where the link's own address answered. */
    List<Hop> hops();

    /** The new home of what the link names, where every redirect on the way is a permanent one. */
    default Optional<String> permanentTarget() {
        boolean moved = !hops().isEmpty() && hops().stream().allMatch(Hop::isPermanent);
        return moved ? Optional.of(hops().get(hops().size() - 1).to()) : Optional.empty();
    }

    /**
     * The link leads to a page.
     *
     * @param anchors what is known of the places inside it
     */
    record Ok(List<Hop> hops, PageAnchors anchors) implements LinkStatus {

        public Ok {
            hops = List.copyOf(hops);
            Objects.requireNonNull(anchors);
        }

        /** A link whose own address answered, and nobody asked for anchors. */
        public static Ok direct() {
            return new Ok(List.of(), PageAnchors.NOT_CHECKED);
        }
    }

    /**
     * The link leads nowhere, and that is sure: 404, 410, no such host, a certificate that no reader's browser accepts, a
     * redirect that cannot be followed.
     *
     * @param reason what was found, to stand after "the link is broken: "
     * @param code the HTTP status, where there was an answer
     */
    record Broken(String reason, Optional<Integer> code, List<Hop> hops) implements LinkStatus {

        public Broken {
            Objects.requireNonNull(reason);
            Objects.requireNonNull(code);
            hops = List.copyOf(hops);
        }

        /** A link that got no answer, for a reason that will not go away. */
        public static Broken because(String reason) {
            return new Broken(reason, Optional.empty(), List.of());
        }

        /** A link that got an answer that says there is nothing. */
        public static Broken with(int code, String reason) {
            return new Broken(reason, Optional.of(code), List.of());
        }
    }

    /**
     * The link may be good or not: the server turns programs away, has a fault or did not answer in time, or nobody asked.
     *
     * @param reason what was found, to stand after "not known: "
     * @param code the HTTP status, where there was an answer
     */
    record Unknown(String reason, Optional<Integer> code, List<Hop> hops) implements LinkStatus {

        /** Nobody was to look: the run is offline, or the settings leave the link out. Not worth a word. */
        public static final Unknown NOT_LOOKED_AT = because("not looked at");

        public Unknown {
            Objects.requireNonNull(reason);
            Objects.requireNonNull(code);
            hops = List.copyOf(hops);
        }

        /** A link that got no answer. */
        public static Unknown because(String reason) {
            return new Unknown(reason, Optional.empty(), List.of());
        }

        /** A link that got an answer that says nothing of the page. */
        public static Unknown with(int code, String reason) {
            return new Unknown(reason, Optional.of(code), List.of());
        }

        /** Whether somebody was to look and could not tell; false is not worth a word. */
        public boolean wasWanted() {
            return !equals(NOT_LOOKED_AT);
        }
    }

    /**
     * The link is one that is never opened: into a private network, with a password, to a port of another service.
     *
     * @param reason what was found, to stand after "not opened: "
     */
    record Refused(String reason, List<Hop> hops) implements LinkStatus {

        public Refused {
            Objects.requireNonNull(reason);
            hops = List.copyOf(hops);
        }

        /** A link whose own address is refused. */
        public static Refused because(String reason) {
            return new Refused(reason, List.of());
        }
    }
}
