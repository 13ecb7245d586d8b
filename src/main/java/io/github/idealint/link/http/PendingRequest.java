package io.github.idealint.link.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A request until it is settled: how often it was repeated, and which visits wait for it. Guarded by the run's lock. */
final class PendingRequest {

    private final Target target;
    private final List<Visit> waiting = new ArrayList<>();
    private RequestMethod method;
    private int repeats;
    private boolean headRefused;
    private Duration spent = Duration.ZERO;
    private Optional<ProbeResult> result = Optional.empty();

    /**
     * What a visit needs to know of an address.
     *
     * @param url the address, without a fragment
     * @param least the least that has to be requested: the answer to a request for more will do as well
     */
    record Target(WebUrl url, RequestMethod least) {}

    PendingRequest(Target target) {
        this.target = target;
        this.method = target.least();
    }

    WebUrl url() {
        return target.url();
    }

    String host() {
        return target.url().host().text();
    }

    RequestMethod method() {
        return method;
    }

    /** How often it was repeated because of a fault that may pass. */
    int repeats() {
        return repeats;
    }

    /** How long servers took for it so far. */
    Duration spent() {
        return spent;
    }

    /** Whether the server refused the request for headers alone. */
    boolean wasHeadRefused() {
        return headRefused;
    }

    Optional<ProbeResult> result() {
        return result;
    }

    void addWaiting(Visit visit) {
        waiting.add(visit);
    }

    void spend(Duration time) {
        spent = spent.plus(time);
    }

    /** From now on the page is requested, not its headers alone. */
    void requestPage(boolean refused) {
        method = method == RequestMethod.HEAD ? RequestMethod.GET : method;
        headRefused |= refused;
    }

    void repeat() {
        requestPage(false);
        repeats++;
    }

    /** Keeps the result, and returns the visits that waited for it. */
    List<Visit> settle(ProbeResult found) {
        result = Optional.of(found);
        List<Visit> waited = List.copyOf(waiting);
        waiting.clear();
        return waited;
    }
}
