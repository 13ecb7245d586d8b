package io.github.idealint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import io.github.idealint.MadePages;
import io.github.idealint.diagnostic.Finding;
import io.github.idealint.link.LinkReport;
import io.github.idealint.markup.Outline;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.IdeaPageReader;
import io.github.idealint.profile.Profile;
import io.github.idealint.profile.Profiles;
import io.github.idealint.round.PageSummary;
import io.github.idealint.round.Wiki;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.builtin.BuiltInRules;
import io.github.idealint.text.SourceText;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What a page costs, step by step and rule by rule, cold and warm: milliseconds of the processor and bytes allocated.
 * {@code mvn -Pbenchmarks test -Dtest=PageBenchmarkTest} prints it; {@code src/test/bench/compare} compares whole builds.
 */
@Tag("benchmark")
class PageBenchmarkTest {

    private static final int PAGES = 200;
    private static final int WARM = 8;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    // Parsers have a thread of their own: of their step all threads count, the compiler's too, and no allocation.
    private static final OperatingSystemMXBean COMPUTER =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final Profile profile = Profiles.builtIn("qemu-2020");
    private final MarkupChoice parser = MarkupChoice.builtIn();
    private final IdeaPageReader reader = new IdeaPageReader(profile);
    private final List<Rule> rules = BuiltInRules.all();

    /**
     * What a step took on one pass over the pages.
     *
     * @param name the step or the rule
     * @param nanos processor time
     * @param bytes what it allocated
     */
    private record Cost(String name, long nanos, long bytes) {

        static <T> T of(String name, List<Cost> costs, LongSupplier clock, Supplier<T> work) {
            long bytes = THREADS.getCurrentThreadAllocatedBytes();
            long start = clock.getAsLong();
            T result = work.get();
            long end = clock.getAsLong();
            costs.add(new Cost(name, end - start, THREADS.getCurrentThreadAllocatedBytes() - bytes));
            return result;
        }

        private String line() {
            return "  %-32s %8.3f ms %8d bytes a page%n".formatted(name, nanos / 1e6 / PAGES, bytes / PAGES);
        }
    }

    @Test
    void measures() {
        List<SourceText> pages = IntStream.range(0, PAGES)
                .mapToObj(number -> SourceText.of("Idea-" + number + ".wiki", MadePages.page(number)))
                .toList();
        print("First pass", pass(pages));
        List<Cost> warm = IntStream.range(0, WARM)
                .mapToObj(again -> pass(pages))
                .reduce((before, last) -> last)
                .orElseThrow();
        print("Warm", warm);
        assertThat(warm).hasSize(rules.size() + 3).allMatch(cost -> cost.nanos() >= 0);
    }

    private List<Cost> pass(List<SourceText> pages) {
        List<Cost> costs = new ArrayList<>();
        List<Outline> outlines = Cost.of(
                "parse",
                costs,
                COMPUTER::getProcessCpuTime,
                () -> pages.stream().map(parser::parse).toList());
        List<IdeaPage> read = Cost.of(
                "read",
                costs,
                THREADS::getCurrentThreadCpuTime,
                () -> outlines.stream().map(reader::read).toList());
        Wiki wiki = Cost.of(
                "summarise",
                costs,
                THREADS::getCurrentThreadCpuTime,
                () -> Wiki.of(read.stream().map(PageSummary::of).toList()));
        RuleContext run = new RuleContext(profile, LinkReport.none(), wiki, Optional.empty());
        List<RuleContext> contexts = read.stream().map(page -> run.forPage()).toList();
        rules.forEach(rule -> Cost.of(
                rule.getClass().getSimpleName(),
                costs,
                THREADS::getCurrentThreadCpuTime,
                () -> findings(rule, read, contexts)));
        return costs;
    }

    private static List<Finding> findings(Rule rule, List<IdeaPage> pages, List<RuleContext> contexts) {
        return IntStream.range(0, pages.size())
                .boxed()
                .flatMap(index -> rule.check(pages.get(index), contexts.get(index)))
                .toList();
    }

    private static void print(String title, List<Cost> costs) {
        List<Cost> ofRules = costs.subList(3, costs.size());
        System.out.println(title);
        costs.subList(0, 3).forEach(cost -> System.out.print(cost.line()));
        System.out.print(new Cost(
                        "rules together",
                        ofRules.stream().mapToLong(Cost::nanos).sum(),
                        ofRules.stream().mapToLong(Cost::bytes).sum())
                .line());
        ofRules.stream()
                .sorted(Comparator.comparing(Cost::nanos).reversed())
                .limit(25)
                .forEach(cost -> System.out.print("  " + cost.line()));
    }
}
