package io.github.idealint.rule.builtin.round;

import io.github.idealint.round.Inclusion;
import io.github.idealint.round.PageSummary;
import io.github.idealint.round.Wiki;
import io.github.idealint.rule.RuleContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which page of the run includes which. */
final class PageGraph {

    private final Map<PageSummary, List<Step>> steps;

    private PageGraph(Map<PageSummary, List<Step>> steps) {
        this.steps = steps;
    }

    /**
     * An inclusion.
     *
     * @param call where it stands
     * @param to the page that is included, if the run has it
     */
    record Step(Inclusion call, Optional<PageSummary> to) {

        boolean isTo(PageSummary sheet) {
            return to.filter(sheet::equals).isPresent();
        }
    }

    /** That of the pages of a run. */
    static PageGraph of(RuleContext context) {
        return context.onceOfAll(PageGraph.class, PageGraph::of);
    }

    private static PageGraph of(Wiki wiki) {
        return new PageGraph(wiki.sheets().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(),
                        sheet -> sheet.calls().stream()
                                .map(call -> new Step(call, wiki.target(sheet, call)))
                                .toList())));
    }

    /** What a page includes, by place. */
    List<Step> from(PageSummary sheet) {
        return steps.getOrDefault(sheet, List.of());
    }
}
