package io.github.idealint.rule.builtin.round;

import io.github.idealint.round.PageSummary;
import io.github.idealint.round.Wiki;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.builtin.round.PageGraph.Step;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The inclusions of a run by which a page comes to include itself, wherever it is included. */
final class InclusionLoops {

    /** So many pages are looked at for the shortest way back. */
    private static final int WIDEST = 100;

    private final PageGraph graph;
    private final int highest;
    private final Map<PageSummary, Integer> component = new HashMap<>();

    private InclusionLoops(Wiki wiki, PageGraph graph) {
        List<PageSummary> sheets = wiki.sheets();
        this.graph = graph;
        this.highest = sheets.stream().mapToInt(InclusionLoops::depth).min().orElse(0);
        sheets.forEach(sheet -> component.put(sheet, component.size()));
        int[] components = StrongComponents.components(sheets.stream()
                .map(sheet -> inForce(sheet)
                        .flatMap(step -> step.to().stream())
                        .mapToInt(component::get)
                        .toArray())
                .toArray(int[][]::new));
        component.replaceAll((sheet, number) -> components[number]);
    }

    /** Those of the pages of a run. */
    static InclusionLoops of(RuleContext context) {
        PageGraph graph = PageGraph.of(context);
        return context.onceOfAll(InclusionLoops.class, wiki -> new InclusionLoops(wiki, graph));
    }

    /** The inclusions of a page that lead back to it, by place. */
    Stream<Step> of(PageSummary sheet) {
        return inForce(sheet)
                .filter(step -> step.to().filter(to -> isIn(sheet, to)).isPresent());
    }

    /** Whether two pages include each other, straight or through others; any page does so with itself. */
    boolean isIn(PageSummary one, PageSummary other) {
        return component.get(one).equals(component.get(other));
    }

    /** The inclusions from one by which the page is included again to that in it; empty if there are very many. */
    List<Step> wayBack(PageSummary sheet, Step first) {
        Map<PageSummary, Step> by = new HashMap<>();
        Map<PageSummary, PageSummary> before = new HashMap<>();
        Deque<PageSummary> ahead = new ArrayDeque<>(first.to().stream().toList());
        while (!ahead.isEmpty() && !by.containsKey(sheet) && by.size() < WIDEST) {
            PageSummary from = ahead.pop();
            of(from).limit(WIDEST).filter(step -> by.size() < WIDEST).forEach(step -> {
                PageSummary to = step.to().orElseThrow();
                if (by.putIfAbsent(to, step) == null) {
                    before.put(to, from);
                    ahead.add(to);
                }
            });
        }
        return first.isTo(sheet) ? List.of(first) : way(sheet, first, by, before);
    }

    private static List<Step> way(
            PageSummary sheet, Step first, Map<PageSummary, Step> by, Map<PageSummary, PageSummary> before) {
        LinkedList<Step> way = new LinkedList<>();
        Optional<PageSummary> at = Optional.of(sheet);
        while (at.isPresent() && !first.isTo(at.get())) {
            at.map(by::get).ifPresent(way::addFirst);
            at = at.map(before::get);
        }
        way.addFirst(first);
        return at.isPresent() ? List.copyOf(way) : List.of();
    }

    private Stream<Step> inForce(PageSummary sheet) {
        return graph.from(sheet).stream()
                .filter(step -> step.call().included() && step.to().isPresent())
                .filter(step -> !step.isTo(sheet) || isSurely(sheet, step));
    }

    /** Whether the last part alone of the page's name means the page: not where others lie further up. */
    private boolean isSurely(PageSummary sheet, Step step) {
        return step.call().target().parts().size() > 1
                || depth(sheet) == highest
                || sheet.name().isWhole();
    }

    private static int depth(PageSummary sheet) {
        return sheet.name().title().parts().size();
    }
}
