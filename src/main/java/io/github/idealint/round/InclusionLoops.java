package io.github.idealint.round;

import io.github.idealint.round.PageGraph.Step;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds pages that include themselves, directly or through others. */
public final class InclusionLoops {

    /** The most pages that are visited in search of the shortest loop. */
    private static final int WIDEST = 100;

    private final PageGraph graph;
    private final int highest;
    private final Map<PageSummary, Integer> component = new HashMap<>();

    private InclusionLoops(Wiki wiki) {
        List<PageSummary> pages = wiki.pages();
        this.graph = wiki.graph();
        this.highest = pages.stream().mapToInt(InclusionLoops::depth).min().orElse(0);
        pages.forEach(page -> component.put(page, component.size()));
        int[] components = StrongComponents.components(pages.stream()
                .map(page -> inForce(page)
                        .flatMap(step -> step.to().stream())
                        .mapToInt(component::get)
                        .toArray())
                .toArray(int[][]::new));
        component.replaceAll((page, number) -> components[number]);
    }

    /** The loops of a wiki. */
    public static InclusionLoops of(Wiki wiki) {
        return new InclusionLoops(wiki);
    }

    /** The inclusions of a page that lead back to it, by place. */
    public Stream<Step> of(PageSummary page) {
        return inForce(page)
                .filter(step -> step.to().filter(to -> isIn(page, to)).isPresent());
    }

    /** Whether two pages include each other, directly or through others; true for a page and itself. */
    public boolean isIn(PageSummary one, PageSummary other) {
        return component.get(one).equals(component.get(other));
    }

    /**
     * The shortest loop through an inclusion on a page: that inclusion first, then on, up to the inclusion of the page
     * itself. Empty if the loop is very long.
     */
    public List<Step> wayBack(PageSummary page, Step first) {
        Map<PageSummary, Step> by = new HashMap<>();
        Map<PageSummary, PageSummary> before = new HashMap<>();
        Deque<PageSummary> ahead = new ArrayDeque<>(first.to().stream().toList());
        while (!ahead.isEmpty() && !by.containsKey(page) && by.size() < WIDEST) {
            PageSummary from = ahead.pop();
            of(from).limit(WIDEST).filter(step -> by.size() < WIDEST).forEach(step -> {
                PageSummary to = step.to().orElseThrow();
                if (by.putIfAbsent(to, step) == null) {
                    before.put(to, from);
                    ahead.add(to);
                }
            });
        }
        return first.isTo(page) ? List.of(first) : way(page, first, by, before);
    }

    private static List<Step> way(
            PageSummary page, Step first, Map<PageSummary, Step> by, Map<PageSummary, PageSummary> before) {
        LinkedList<Step> way = new LinkedList<>();
        Optional<PageSummary> at = Optional.of(page);
        while (at.isPresent() && !first.isTo(at.get())) {
            at.map(by::get).ifPresent(way::addFirst);
            at = at.map(before::get);
        }
        way.addFirst(first);
        return at.isPresent() ? List.copyOf(way) : List.of();
    }

    private Stream<Step> inForce(PageSummary page) {
        return graph.from(page).stream()
                .filter(step -> step.call().included() && step.to().isPresent())
                .filter(step -> !step.isTo(page) || isSurely(page, step));
    }

    /**
     * Whether an inclusion by the last part of the page's own name surely means the page itself; where other pages lie
     * further up, it may mean a missing page there.
     */
    private boolean isSurely(PageSummary page, Step step) {
        return step.call().target().parts().size() > 1
                || depth(page) == highest
                || page.name().isWhole();
    }

    private static int depth(PageSummary page) {
        return page.name().title().parts().size();
    }
}
