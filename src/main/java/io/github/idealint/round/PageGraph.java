package io.github.idealint.round;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which page of a wiki includes which. */
public final class PageGraph {

    private final Map<PageSummary, List<Step>> steps;

    /** The graph of some pages; {@code target} finds the page that an inclusion on a page means. */
    PageGraph(List<PageSummary> pages, BiFunction<PageSummary, Inclusion, Optional<PageSummary>> target) {
        this.steps = pages.stream()
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(),
                        page -> page.calls().stream()
                                .map(call -> new Step(call, target.apply(page, call)))
                                .toList()));
    }

    /**
     * An inclusion with the page that it leads to.
     *
     * @param call where it stands
     * @param to the page that is included, if the wiki has it
     */
    public record Step(Inclusion call, Optional<PageSummary> to) {

        boolean isTo(PageSummary page) {
            return to.filter(page::equals).isPresent();
        }
    }

    /** What a page includes, by place; nothing for a page of another wiki. */
    public List<Step> from(PageSummary page) {
        return steps.getOrDefault(page, List.of());
    }
}
