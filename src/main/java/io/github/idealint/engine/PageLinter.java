package io.github.idealint.engine;

import io.github.idealint.diagnostic.CheckedPage;
import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.diagnostic.RuleDescriptor;
import io.github.idealint.page.Idea;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.text.TextRange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks the rules about one page at a time; what fails in here becomes a diagnostic of the rule for unreadable pages. */
final class PageLinter {

    private static final String UNREADABLE = "unreadable-page";

    private final List<ActiveRule> rules;
    private final ActiveRule unreadable;

    PageLinter(List<ActiveRule> rules) {
        this.rules = rules;
        this.unreadable = rules.stream()
                .filter(rule -> rule.descriptor().id().equals(UNREADABLE))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no rule " + UNREADABLE));
    }

    /** A page with what was found on it; never throws for what a page contains or a rule does. */
    LintedPage lint(ReadPage read, RuleContext context) {
        return read.page()
                .map(page -> check(page, context.forPage()))
                .orElse(failure -> new LintedPage(
                        new CheckedPage(read.source(), List.of()),
                        List.of(failure.on(read.source(), unreadable.descriptor()))));
    }

    private LintedPage check(IdeaPage page, RuleContext context) {
        Stream<ActiveRule> asked = page.unreadable().isPresent() ? Stream.of(unreadable) : rules.stream();
        return new LintedPage(
                new CheckedPage(page.source(), ideas(page)),
                eachOnce(asked.flatMap(rule -> ask(rule, page, context).stream())));
    }

    private List<Diagnostic> ask(ActiveRule rule, IdeaPage page, RuleContext context) {
        return Attempt.of(() -> rule.check(page, context))
                .orElse(failure -> List.of(failure.in(rule.descriptor()).on(page.source(), unreadable.descriptor())));
    }

    private static List<TextRange> ideas(IdeaPage page) {
        return page.ideas().stream().map(Idea::range).toList();
    }

    private static List<Diagnostic> eachOnce(Stream<Diagnostic> diagnostics) {
        Map<Said, Diagnostic> first = diagnostics.collect(
                Collectors.toMap(Said::by, Function.identity(), (one, again) -> one, LinkedHashMap::new));
        return List.copyOf(first.values());
    }

    private record Said(RuleDescriptor rule, TextRange range, String message) {

        static Said by(Diagnostic diagnostic) {
            return new Said(
                    diagnostic.rule(),
                    diagnostic.finding().range(),
                    diagnostic.finding().message());
        }
    }
}
