package io.github.idealint.rule.builtin.round;

import io.github.idealint.round.InclusionLoops;
import io.github.idealint.round.PageGraph;
import io.github.idealint.round.PageGraph.Step;
import io.github.idealint.round.PageSummary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Finds the pages that another includes more than once: itself, or through a page that it includes. */
final class RepeatFinder {

    /** So many inclusions inside the included pages are looked at. */
    private static final int MOST = 2000;

    private final PageSummary page;
    private final PageGraph graph;
    private final InclusionLoops loops;
    private final List<Repeat> repeats = new ArrayList<>();

    /** How a page comes to be included again. */
    enum Kind {
        /** By a second inclusion of the same page. */
        SAME,
        /** By an inclusion of its own and inside another page. */
        INSIDE,
        /** Inside two other pages. */
        BOTH_INSIDE
    }

    /**
     * A page included again.
     *
     * @param page the inclusion that names it
     * @param first an inclusion on the page that shows it
     * @param later another that shows it, which is to go
     */
    record Repeat(Kind kind, Step page, Step first, Step later) {}

    private RepeatFinder(PageSummary page, PageGraph graph, InclusionLoops loops) {
        this.page = page;
        this.graph = graph;
        this.loops = loops;
    }

    /** The repeats on a page. */
    static List<Repeat> on(PageSummary page, PageGraph graph, InclusionLoops loops) {
        return new RepeatFinder(page, graph, loops).find();
    }

    private List<Repeat> find() {
        List<Step> steps = graph.from(page).stream().filter(this::counts).toList();
        Predicate<Step> shown = step -> step.call().onPage();
        repeated(steps, shown, pair -> true);
        repeated(steps, step -> step.call().included(), pair -> !pair.stream().allMatch(shown));
        inside(steps.stream().filter(shown).toList());
        return repeats;
    }

    private void repeated(List<Step> steps, Predicate<Step> inForce, Predicate<List<Step>> isNew) {
        Map<Shown, Step> first = new HashMap<>();
        steps.stream().filter(inForce).forEach(step -> {
            Step before = first.putIfAbsent(shown(step), step);
            if (before != null && isNew.test(List.of(before, step))) {
                repeats.add(new Repeat(Kind.SAME, step, before, step));
            }
        });
    }

    /**
     * What readers see.
     *
     * @param page the page of the run, or the name of one that is not of the run
     * @param arguments its parameters: with others it may show something else
     */
    private record Shown(Object page, String arguments) {}

    private Shown shown(Step step) {
        String written = page.source().text(step.call().range());
        int bar = written.indexOf('|');
        return new Shown(
                step.to()
                        .<Object>map(to -> to)
                        .orElseGet(() -> step.call().target().key()),
                bar < 0 ? "" : written.substring(bar).replaceAll("\\s++", ""));
    }

    private void inside(List<Step> steps) {
        Map<PageSummary, Step> direct = new LinkedHashMap<>();
        steps.forEach(step -> step.to().ifPresent(to -> direct.putIfAbsent(to, step)));
        Map<PageSummary, Step> met = new HashMap<>();
        int left = MOST;
        for (Map.Entry<PageSummary, Step> outer : direct.entrySet()) {
            List<Step> inner = graph.from(outer.getKey());
            inner.stream()
                    .limit(Math.max(0, left))
                    .filter(step -> step.call().included() && counts(step))
                    .filter(step -> step.to().stream().noneMatch(page -> loops.isIn(outer.getKey(), page)))
                    .forEach(step -> step.to().ifPresent(page -> meet(page, step, outer.getValue(), direct, met)));
            left -= inner.size();
        }
    }

    private void meet(
            PageSummary page, Step inner, Step outer, Map<PageSummary, Step> direct, Map<PageSummary, Step> met) {
        Step before = met.putIfAbsent(page, outer);
        if (before == null && direct.containsKey(page)) {
            repeats.add(new Repeat(Kind.INSIDE, inner, outer, direct.get(page)));
        } else if (before != null && before != outer && !direct.containsKey(page)) {
            repeats.add(new Repeat(Kind.BOTH_INSIDE, inner, before, outer));
        }
    }

    /** Whether readers mind: a piece of text may come again, and a page that includes itself is another fault. */
    private boolean counts(Step step) {
        return step.to().stream().allMatch(to -> !loops.isIn(page, to) && !isPiece(to));
    }

    private static boolean isPiece(PageSummary page) {
        return page.calls().isEmpty()
                && !page.hasIdeaFields()
                && page.ideas().stream().allMatch(idea -> idea.title().isEmpty());
    }
}
