package io.github.idealint.link.http;

import io.github.idealint.link.Hop;
import io.github.idealint.link.LinkStatus;
import io.github.idealint.link.PageAnchors;
import io.github.idealint.link.http.ProbeResult.Moved;
import io.github.idealint.link.http.ProbeResult.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The way of one address, through its redirects, to the page behind it. Guarded by the run's lock. */
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
     * @param fragments the places in the page that are wanted
     * @param mostHops how many redirects it follows
     */
    Visit(WebUrl start, Set<String> fragments, AddressGuard guard, int mostHops) {
        this.start = start;
        this.fragments = fragments;
        this.guard = guard;
        this.mostHops = mostHops;
        this.method =
                fragments.stream().anyMatch(HtmlAnchors::isWorthLooking) ? RequestMethod.READ : RequestMethod.HEAD;
        this.at = start;
        seen.add(start);
    }

    WebUrl start() {
        return start;
    }

    /** What is to be asked next. */
    ProbeTarget question() {
        return new ProbeTarget(at, method);
    }

    /** Goes on with what is known of the address it stands at: to its end, or to another question. */
    Optional<LinkStatus> hear(ProbeResult settled) {
        Optional<LinkStatus> end = settled instanceof Moved moved ? follow(moved) : Optional.of(end((Verdict) settled));
        boolean doubtful = end.isPresent()
                && end.get() instanceof LinkStatus.Broken
                && method == RequestMethod.HEAD
                && !hops.isEmpty();
        return doubtful ? startAgain() : end;
    }

    /** Some servers redirect questions for headers alone to a page of errors: nothing is broken by them. */
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
            return Optional.of(lost(moved));
        }
        hops.add(new Hop(at.toString(), moved.code(), target.get().toString()));
        Optional<String> objection = guard.objection(target.get());
        if (objection.isPresent()) {
            return Optional.of(new LinkStatus.Refused("it leads on to where " + objection.get(), hops));
        }
        at = target.get().resource();
        if (!seen.add(at)) {
            return Optional.of(endless("it leads in a circle"));
        }
        return hops.size() > mostHops
                ? Optional.of(endless("it leads on more than " + mostHops + " times"))
                : Optional.empty();
    }

    private LinkStatus lost(Moved moved) {
        boolean other = moved.location().strip().matches("(?s)[A-Za-z][A-Za-z0-9+.-]{0,30}:.*")
                && !WebUrl.isMeant(moved.location());
        return other
                ? new LinkStatus.Unknown("it leads on to no page of the web", Optional.of(moved.code()), hops)
                : new LinkStatus.Broken("it leads on to no address at all", Optional.of(moved.code()), hops);
    }

    /** Some sites only let through who brings back their cookies. */
    private LinkStatus endless(String way) {
        return cookies
                ? new LinkStatus.Unknown(way + " for those who take no cookies", Optional.empty(), hops)
                : new LinkStatus.Broken(way, Optional.empty(), hops);
    }

    private LinkStatus end(Verdict verdict) {
        LinkStatus status = verdict.status();
        if (status instanceof LinkStatus.Broken broken) {
            return new LinkStatus.Broken(broken.reason(), broken.code(), hops);
        }
        if (status instanceof LinkStatus.Unknown unknown) {
            return new LinkStatus.Unknown(unknown.reason(), unknown.code(), hops);
        }
        return status instanceof LinkStatus.Refused refused
                ? new LinkStatus.Refused(refused.reason(), hops)
                : new LinkStatus.Ok(hops, anchors(verdict));
    }

    /** A place that a redirect names takes that of the link. */
    private PageAnchors anchors(Verdict verdict) {
        boolean named = hops.stream().anyMatch(hop -> hop.to().contains("#"));
        return named
                ? PageAnchors.NOT_CHECKED
                : verdict.places().map(places -> places.of(fragments)).orElse(PageAnchors.NOT_CHECKED);
    }
}
