package io.github.idealint.rule.builtin.round;

import static io.github.idealint.text.MessageText.shortened;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.markup.Markup;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.round.InclusionLoops;
import io.github.idealint.round.PageGraph.Step;
import io.github.idealint.round.PageSummary;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.RunKnowledge;
import io.github.idealint.text.MessageTemplate;
import java.util.List;
import java.util.stream.Stream;

/** Flags pages that include themselves, directly or through others. */
@RuleInfo(
        id = "transclusion-cycle",
        summary = "A page that includes itself, directly or through others",
        severity = Severity.ERROR,
        markups = Markup.WIKITEXT,
        needs = RunKnowledge.OTHER_PAGES)
public final class TransclusionCycle implements Rule {

    private static final MessageTemplate ITSELF = new MessageTemplate(
            "The page includes itself, so MediaWiki shows an error message here. Remove this inclusion.");
    private static final MessageTemplate LOOP =
            new MessageTemplate("The page includes itself indirectly: {}. MediaWiki shows an error message in place of"
                    + " the included page. Remove one of these inclusions.");
    private static final int MOST_SHOWN = 6;

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        InclusionLoops loops = context.onceOfAll(InclusionLoops.class, InclusionLoops::of);
        return context.wiki().page(page.source()).stream()
                .flatMap(summary -> loops.of(summary)
                        .limit(1)
                        .map(step -> Finding.at(step.call().range(), message(step, loops.wayBack(summary, step)))));
    }

    @Override
    public boolean mayFind(PageSummary page, RuleContext context) {
        InclusionLoops loops = context.onceOfAll(InclusionLoops.class, InclusionLoops::of);
        return loops.of(page).findAny().isPresent();
    }

    private static String message(Step step, List<Step> way) {
        return way.size() == 1 ? ITSELF.text() : LOOP.with(String.join(" → ", chain(step, way)));
    }

    /** The names of the pages on the way, from the page back to it; most of them left out where the way is long. */
    private static List<String> chain(Step step, List<Step> way) {
        if (way.isEmpty()) {
            return List.of("this page", name(step), "…", "this page");
        }
        List<String> names = way.stream().map(TransclusionCycle::name).toList();
        String own = names.get(names.size() - 1);
        return Stream.concat(Stream.of(own), withoutMiddle(names)).toList();
    }

    private static Stream<String> withoutMiddle(List<String> names) {
        int size = names.size();
        return size <= MOST_SHOWN
                ? names.stream()
                : Stream.of(names.subList(0, MOST_SHOWN - 2), List.of("…"), names.subList(size - 1, size))
                        .flatMap(List::stream);
    }

    private static String name(Step step) {
        return shortened(step.call().target().toString());
    }
}
