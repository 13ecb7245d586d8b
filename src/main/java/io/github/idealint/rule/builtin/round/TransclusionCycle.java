package io.github.idealint.rule.builtin.round;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.round.InclusionLoops;
import io.github.idealint.round.PageGraph.Step;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Flags pages that include themselves, straight or through others. */
@RuleInfo(
        id = "transclusion-cycle",
        summary = "A page that includes itself, straight or through others",
        severity = Severity.ERROR)
public final class TransclusionCycle implements Rule {

    private static final int MOST_SHOWN = 6;
    private static final String ARROW = " → ";

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        InclusionLoops loops = context.onceOfAll(InclusionLoops.class, InclusionLoops::of);
        return context.wiki().page(page.source()).stream()
                .flatMap(sheet -> loops.of(sheet).limit(1).map(step -> finding(step, loops.wayBack(sheet, step))));
    }

    private static Finding finding(Step step, List<Step> way) {
        return Finding.at(
                step.call().range(),
                "The page includes itself" + chain(step, way)
                        + ". MediaWiki breaks off there and shows an error instead. Take one of the inclusions out.");
    }

    private static String chain(Step step, List<Step> way) {
        if (way.size() < 2) {
            return way.isEmpty() ? ": 'this page" + ARROW + name(step) + ARROW + "… → this page'" : "";
        }
        String own = name(way.get(way.size() - 1));
        List<String> names = way.stream().map(TransclusionCycle::name).toList();
        return ": '" + own + ARROW + String.join(ARROW, shortened(names)) + "'";
    }

    private static List<String> shortened(List<String> names) {
        int size = names.size();
        return size <= MOST_SHOWN
                ? names
                : Stream.of(names.subList(0, MOST_SHOWN - 2), List.of("…"), names.subList(size - 1, size))
                        .flatMap(List::stream)
                        .collect(Collectors.toList());
    }

    private static String name(Step step) {
        return step.call().target().toString();
    }
}
