package io.github.idealint.link;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What is known of one link. Only {@link Broken} is a fault of the page that has it. */
public sealed interface LinkStatus {

    /** The redirects that were followed, in order; empty where the link's own address answered. */
    List<Hop> hops();

    /** The same status, after some redirects. */
    LinkStatus after(List<Hop> redirects);

    /** The new address of what the link names, where every redirect on the way is a permanent one. */
    default Optional<String> permanentTarget() {
        boolean moved = !hops().isEmpty() && hops().stream().allMatch(Hop::isPermanent);
        return moved ? Optional.of(hops().get(hops().size() - 1).to()) : Optional.empty();
    }

    /**
     * The link leads to a page.
     *
     * @param anchors what is known of the anchors inside it
     */
    record Ok(List<Hop> hops, PageAnchors anchors) implements LinkStatus {

        public Ok {
            hops = List.copyOf(hops);
            Objects.requireNonNull(anchors);
        }

        /** A link whose own address answered; its anchors were not checked. */
        public static Ok direct() {
            return new Ok(List.of(), PageAnchors.NOT_CHECKED);
        }

        @Override
        public Ok after(List<Hop> redirects) {
            return new Ok(redirects, anchors);
        }
    }

    /**
     * The link leads nowhere, and that is certain.
     *
     * @param cause why, for programs
     * @param text why, for people: a clause without a full stop, such as {@code there is no such host}
     * @param code the HTTP status, where there was an answer
     */
    record Broken(BrokenCause cause, String text, Optional<Integer> code, List<Hop> hops) implements LinkStatus {

        public Broken {
            Objects.requireNonNull(cause);
            Objects.requireNonNull(text);
            Objects.requireNonNull(code);
            hops = List.copyOf(hops);
        }

        /** A link that got no answer, for a reason that will not go away. */
        public static Broken because(BrokenCause cause, String text) {
            return new Broken(cause, text, Optional.empty(), List.of());
        }

        /** A link that got an answer by which there is no page. */
        public static Broken with(int code, BrokenCause cause, String text) {
            return new Broken(cause, text, Optional.of(code), List.of());
        }

        @Override
        public Broken after(List<Hop> redirects) {
            return new Broken(cause, text, code, redirects);
        }
    }

    /** Why a link is certainly broken. */
    enum BrokenCause {
        /** The server answers that there is no such page: 404, 410. */
        GONE,
        /** The host's name has no address. */
        NO_HOST,
        /** No browser accepts the certificate of the host. */
        CERTIFICATE,
        /** Its redirects form a loop, lead too far, or to nothing. */
        REDIRECT
    }

    /**
     * The link may be good or not.
     *
     * @param cause why that is not known, for programs
     * @param text the same for people: a clause without a full stop, such as {@code it did not answer in time}
     * @param code the HTTP status, where there was an answer
     */
    record Unknown(UnknownCause cause, String text, Optional<Integer> code, List<Hop> hops) implements LinkStatus {

        /** The link was not to be opened: the run is offline, or the settings leave the link out. Not worth a finding. */
        public static final Unknown NOT_CHECKED = because(UnknownCause.NOT_CHECKED, "it was not checked");

        public Unknown {
            Objects.requireNonNull(cause);
            Objects.requireNonNull(text);
            Objects.requireNonNull(code);
            hops = List.copyOf(hops);
        }

        /** A link that got no answer. */
        public static Unknown because(UnknownCause cause, String text) {
            return new Unknown(cause, text, Optional.empty(), List.of());
        }

        /** A link that got an answer which does not show whether there is a page. */
        public static Unknown with(int code, UnknownCause cause, String text) {
            return new Unknown(cause, text, Optional.of(code), List.of());
        }

        @Override
        public Unknown after(List<Hop> redirects) {
            return new Unknown(cause, text, code, redirects);
        }
    }

    /** Why it is not known whether a link is good. */
    enum UnknownCause {
        /** It was not to be opened. */
        NOT_CHECKED,
        /** This computer has no network: it resolves no name, or cannot find its proxy. */
        NO_NETWORK,
        /** The host does not answer: no connection, a broken one, or too slow a one. */
        NO_ANSWER,
        /** The server refuses access, to programs or to everybody without a login. */
        DENIED,
        /** The server wants fewer requests. */
        BUSY,
        /** The server reports a fault of its own. */
        SERVER_ERROR,
        /** There is an answer, but it does not show whether there is a page. */
        UNCLEAR,
        /** The run ended, or reached its limit of links, before this one. */
        LIMIT
    }

    /**
     * The link is one that is never opened: into a private network, with a password, to a port of another service.
     *
     * @param text why, for people: a clause without a full stop, such as {@code port 22 is not used for web pages}
     */
    record Refused(String text, List<Hop> hops) implements LinkStatus {

        public Refused {
            Objects.requireNonNull(text);
            hops = List.copyOf(hops);
        }

        /** A link whose own address is refused. */
        public static Refused because(String text) {
            return new Refused(text, List.of());
        }

        @Override
        public Refused after(List<Hop> redirects) {
            return new Refused(text, redirects);
        }
    }
}
