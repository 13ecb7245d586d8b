package io.github.idealint.rule.builtin.round;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Applicability;
import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.round.InclusionLoops;
import io.github.idealint.round.PageGraph;
import io.github.idealint.round.PageGraph.Step;
import io.github.idealint.round.PageSummary;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.RunKnowledge;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Flags inclusions of a page that is already included, and links to one that is already listed, so that its idea is there twice. */
@RuleInfo(
        id = "repeated-transclusion",
        summary = "An inclusion of a page that is already included, or a second link to it in a list of ideas",
        severity = Severity.ERROR,
        needs = RunKnowledge.OTHER_PAGES)
public final class RepeatedTransclusion implements Rule {

    private static final MessageTemplate SAME = new MessageTemplate(
            "{} is already included on line {}, so readers see it twice. Remove one of the two inclusions.");
    private static final MessageTemplate INSIDE = new MessageTemplate(
            "{} is also part of {}, included on line {}, so readers see it twice. Remove one of the two inclusions.");
    private static final MessageTemplate BOTH_INSIDE = new MessageTemplate(
            "{} is included through both {} and {} (on line {}), so readers see it twice. Remove it from one of the two.");
    private static final MessageTemplate LISTED = new MessageTemplate(
            "{} is already listed on line {}. Remove one of the two, unless it belongs in both places.");
    private static final MessageTemplate REMOVE = new MessageTemplate("Remove this inclusion");

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        return context.wiki().page(page.source()).stream()
                .filter(summary -> !summary.calls().isEmpty())
                .flatMap(summary -> RepeatFinder.on(
                        summary, context.wiki().graph(), context.onceOfAll(InclusionLoops.class, InclusionLoops::of))
                        .stream())
                .filter(repeat -> !page.isLiteral(repeat.later().call().range()))
                .flatMap(
                        repeat -> page.isMarkdown() ? listed(repeat, page).stream() : Stream.of(finding(repeat, page)));
    }

    @Override
    public boolean mayFind(PageSummary page, RuleContext context) {
        return !page.calls().isEmpty();
    }

    /** A list may be part of another, and name what belongs in two groups twice. */
    private static Optional<Finding> listed(RepeatFinder.RepeatedPage repeat, IdeaPage page) {
        TextRange first = repeat.first().call().range();
        return Optional.of(repeat)
                .filter(some -> some.kind() == RepeatFinder.Kind.SAME)
                .map(some -> Finding.at(
                                some.later().call().range(),
                                LISTED.with(
                                        name(some.page()),
                                        page.source().positionOf(first.start()).line()))
                        .atMost(Severity.WARNING));
    }

    private static Finding finding(RepeatFinder.RepeatedPage repeat, IdeaPage page) {
        TextRange later = repeat.later().call().range();
        String name = name(repeat.page());
        String first = name(repeat.first());
        int line =
                page.source().positionOf(repeat.first().call().range().start()).line();
        return switch (repeat.kind()) {
            case SAME -> Finding.at(later, SAME.with(name, line)).fixedBy(removal(page, later, Applicability.SAFE));
            case INSIDE ->
                Finding.at(later, INSIDE.with(name, first, line)).fixedBy(removal(page, later, Applicability.UNSAFE));
            case BOTH_INSIDE -> Finding.at(later, BOTH_INSIDE.with(name, name(repeat.later()), first, line));
        };
    }

    private static String name(Step step) {
        return quoted(step.call().target().toString());
    }

    private static Fix removal(IdeaPage page, TextRange call, Applicability promise) {
        boolean alone = page.lineAt(call.start()).content().range().equals(call);
        TextRange gone = alone ? wholeLine(page.source(), call) : withBlanksBefore(page.source(), call);
        return new Fix(REMOVE.text(), promise, List.of(TextEdit.delete(gone)));
    }

    private static TextRange wholeLine(SourceText source, TextRange call) {
        int line = source.lineAt(call.start());
        int end = line < source.lineCount()
                ? source.line(line + 1).start()
                : source.range().end();
        return new TextRange(source.line(line).start(), end);
    }

    private static TextRange withBlanksBefore(SourceText source, TextRange call) {
        int start = call.start();
        while (start > 0 && source.text().charAt(start - 1) == ' ') {
            start--;
        }
        return new TextRange(start, call.end());
    }

    /** Finds the pages that another includes more than once: itself, or through a page that it includes. */
    private static final class RepeatFinder {

        /** So many inclusions inside the included pages are looked at. */
        private static final int MOST = 2000;

        private final PageSummary page;
        private final PageGraph graph;
        private final InclusionLoops loops;
        private final List<RepeatedPage> repeats = new ArrayList<>();

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
        record RepeatedPage(Kind kind, Step page, Step first, Step later) {}

        private RepeatFinder(PageSummary page, PageGraph graph, InclusionLoops loops) {
            this.page = page;
            this.graph = graph;
            this.loops = loops;
        }

        /** The repeats on a page. */
        static List<RepeatedPage> on(PageSummary page, PageGraph graph, InclusionLoops loops) {
            return new RepeatFinder(page, graph, loops).find();
        }

        private List<RepeatedPage> find() {
            List<Step> steps = graph.from(page).stream().filter(this::counts).toList();
            Predicate<Step> shown = step -> step.call().onPage();
            repeated(steps, shown, pair -> true);
            repeated(
                    steps,
                    step -> step.call().included(),
                    pair -> !pair.stream().allMatch(shown));
            inside(steps.stream().filter(shown).toList());
            return repeats;
        }

        private void repeated(List<Step> steps, Predicate<Step> inForce, Predicate<List<Step>> isNew) {
            Map<Shown, Step> first = new HashMap<>();
            steps.stream().filter(inForce).forEach(step -> {
                Step before = first.putIfAbsent(shown(step), step);
                if (before != null && isNew.test(List.of(before, step))) {
                    repeats.add(new RepeatedPage(Kind.SAME, step, before, step));
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
                repeats.add(new RepeatedPage(Kind.INSIDE, inner, outer, direct.get(page)));
            } else if (before != null && before != outer && !direct.containsKey(page)) {
                repeats.add(new RepeatedPage(Kind.BOTH_INSIDE, inner, before, outer));
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
}
