package io.github.idealint.link.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A question on its way to an answer: how often it was put, and who waits for it. Guarded by the run's lock. */
final class PendingRequest {

    private final ProbeTarget question;
    private final List<Visit> waiting = new ArrayList<>();
    private RequestMethod method;
    private int repeats;
    private boolean headFailed;
    private Duration spent = Duration.ZERO;
    private Optional<ProbeResult> settled = Optional.empty();

    PendingRequest(ProbeTarget question) {
        this.question = question;
        this.method = question.least();
    }

    WebUrl url() {
        return question.url();
    }

    String host() {
        return question.url().host().text();
    }

    RequestMethod method() {
        return method;
    }

    /** How often it was put again because of a fault that may pass. */
    int repeats() {
        return repeats;
    }

    /** How long servers took for it so far. */
    Duration spent() {
        return spent;
    }

    /** Whether the headers alone were refused, though the page is there. */
    boolean headLied() {
        return headFailed;
    }

    Optional<ProbeResult> settled() {
        return settled;
    }

    void wait(Visit visit) {
        waiting.add(visit);
    }

    void spend(Duration time) {
        spent = spent.plus(time);
    }

    /** From now on the page is asked for, not its headers alone. */
    void askForPage(boolean headRefused) {
        method = method == RequestMethod.HEAD ? RequestMethod.GET : method;
        headFailed |= headRefused;
    }

    void repeat() {
        askForPage(false);
        repeats++;
    }

    /** Keeps what is known, and hands over who waited for it. */
    List<Visit> settle(ProbeResult found) {
        settled = Optional.of(found);
        List<Visit> told = List.copyOf(waiting);
        waiting.clear();
        return told;
    }
}
