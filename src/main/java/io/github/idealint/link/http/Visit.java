package io.github.idealint.link.http;

import io.github.idealint.link.Hop;
import io.github.idealint.link.LinkStatus;
import io.github.idealint.link.LinkStatus.Broken;
import io.github.idealint.link.LinkStatus.BrokenCause;
import io.github.idealint.link.LinkStatus.Ok;
import io.github.idealint.link.LinkStatus.Refused;
import io.github.idealint.link.LinkStatus.Unknown;
import io.github.idealint.link.LinkStatus.UnknownCause;
import io.github.idealint.link.PageAnchors;
import io.github.idealint.link.http.ProbeResult.Moved;
import io.github.idealint.link.http.ProbeResult.Settled;
import io.github.idealint.text.Limits;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The way of one address, through its redirects, to the page at their end. Guarded by the run's lock. */
final class Visit {

    private final WebUrl start;
    private final Set<String> fragments;
    private final AddressGuard guard;
    private final int mostHops;
    private final List<Hop> hops = new ArrayList<>();
    private final Set<WebUrl> seen = new HashSet<>();
    private RequestMethod method;
    private boolean cookies;
    private WebUrl at;

    /**
     * A visit that has not begun.
     *
     * @param start the address
     * @param fragments the fragments that links name, whose anchors are looked for in the page
     * @param mostHops how many redirects it follows
     */
    Visit(WebUrl start, Set<String> fragments, AddressGuard guard, int mostHops) {
        this.start = start;
        this.fragments = fragments;
        this.guard = guard;
        this.mostHops = mostHops;
        this.method = fragments.stream().anyMatch(HtmlAnchors::isCheckable) ? RequestMethod.READ : RequestMethod.HEAD;
        this.at = start;
        seen.add(start);
    }

    WebUrl start() {
        return start;
    }

    /** What is to be requested next. */
    PendingRequest.Target target() {
        return new PendingRequest.Target(at, method);
    }

    /** Goes on with the result of its address: to its end, or, if empty, to another request. */
    Optional<LinkStatus> proceed(ProbeResult result) {
        Optional<LinkStatus> end = result instanceof Moved moved ? follow(moved) : Optional.of(end((Settled) result));
        boolean doubtful =
                end.isPresent() && end.get() instanceof Broken && method == RequestMethod.HEAD && !hops.isEmpty();
        return doubtful ? startAgain() : end;
    }

    /** Some servers redirect requests for headers alone to an error page: no link is broken by that. */
    private Optional<LinkStatus> startAgain() {
        method = RequestMethod.GET;
        hops.clear();
        seen.clear();
        seen.add(start);
        at = start;
        return Optional.empty();
    }

    private Optional<LinkStatus> follow(Moved moved) {
        cookies |= moved.cookies();
        Optional<WebUrl> target = at.to(moved.location());
        if (target.isEmpty()) {
            return Optional.of(withoutTarget(moved));
        }
        hops.add(new Hop(at.toString(), moved.code(), target.get().toString()));
        Optional<String> objection = guard.objection(target.get());
        if (objection.isPresent()) {
            return Optional.of(new Refused(objection.get(), hops));
        }
        at = target.get().resource();
        if (!seen.add(at)) {
            return Optional.of(endless("the redirects form a loop"));
        }
        if (hops.stream().mapToInt(hop -> hop.to().length()).sum() > Limits.REDIRECT_CHARACTERS) {
            return Optional.of(endless("the addresses of its redirects have more than " + Limits.REDIRECT_CHARACTERS
                    + " characters together"));
        }
        return hops.size() > mostHops
                ? Optional.of(endless("there are more than " + mostHops + " redirects in a row"))
                : Optional.empty();
    }

    private LinkStatus withoutTarget(Moved moved) {
        boolean other = moved.location().strip().matches("(?s)[A-Za-z][A-Za-z0-9+.-]{0,30}:.*")
                && !WebUrl.isMeant(moved.location());
        Optional<Integer> code = Optional.of(moved.code());
        return other
                ? new Unknown(
                        UnknownCause.UNCLEAR, "the server redirects to something that is not a web page", code, hops)
                : new Broken(
                        BrokenCause.REDIRECT,
                        "the server redirects to something that is not a valid address",
                        code,
                        hops);
    }

    /** Some sites only let clients through that return their cookies. */
    private LinkStatus endless(String text) {
        return cookies
                ? new Unknown(UnknownCause.UNCLEAR, text + " when cookies are not accepted", Optional.empty(), hops)
                : new Broken(BrokenCause.REDIRECT, text, Optional.empty(), hops);
    }

    private LinkStatus end(Settled settled) {
        return settled.status() instanceof Ok
                ? new Ok(hops, anchors(settled))
                : settled.status().after(hops);
    }

    /** A fragment that a redirect names replaces that of the link. */
    private PageAnchors anchors(Settled settled) {
        boolean named = hops.stream().anyMatch(hop -> hop.to().contains("#"));
        return named
                ? PageAnchors.NOT_CHECKED
                : settled.anchors().map(anchors -> anchors.of(fragments)).orElse(PageAnchors.NOT_CHECKED);
    }
}
