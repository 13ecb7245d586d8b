package io.github.idealint.run;

import static io.github.idealint.text.MessageText.count;
import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.diagnostic.SetAside.SuppressedFinding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.engine.LintRun;
import io.github.idealint.profile.Profile.RuleSetting;
import io.github.idealint.round.PageSummary;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.SourceText;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Demands that each source of a run holds an idea, lest a page that idealint cannot read pass for a clean one.
 *
 * @param pages the pages of the run, and what the user chose
 * @param groups the pages of each configuration
 * @param run what was read and found
 */
record FoundIdeas(RunPages pages, List<PageGroup> groups, LintRun run) {

    private static final String RULE = "no-idea-found";

    private static final MessageTemplate NONE = new MessageTemplate("there is no idea in {}. {}");
    private static final MessageTemplate NONE_OF_MANY =
            new MessageTemplate("there is no idea on any of the {} in {}. The first is {}: {}");
    private static final MessageTemplate NAMED = new MessageTemplate(
            "Nothing in it is checked. Name pages with ideas, or set '-Didealint.failOnNoSources=false'.");

    /**
     * Demands an idea of each source; one with an error need not have any, for the error shows.
     *
     * @throws CannotCheck if a source has none
     */
    void demand() {
        boolean on = groups.stream().anyMatch(group -> group.profile().rules().get(RULE) != RuleSetting.OFF);
        if (on && pages.selection().failOnNoSources()) {
            Map<SourceText, Diagnostic> unseen = run.result().diagnostics().stream()
                    .filter(diagnostic -> diagnostic.rule().id().equals(RULE))
                    .collect(Collectors.toMap(Diagnostic::source, Function.identity(), (one, again) -> one));
            pages.sources().forEach(source -> demand(source, unseen));
        }
    }

    private void demand(Path source, Map<SourceText, Diagnostic> unseen) {
        String path = pages.root().pathOf(source);
        Set<SourceText> texts = run.pages().sources().stream()
                .filter(page -> path.isEmpty()
                        || page.path().equals(path)
                        || page.path().startsWith(path + "/"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        boolean fails = run.result().diagnostics().stream()
                .anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR
                        && !diagnostic.rule().id().equals(RULE)
                        && texts.contains(diagnostic.source())
                        && !isForeign(diagnostic.source()));
        if (!texts.isEmpty()
                && !fails
                && texts.stream().allMatch(text -> unseen.containsKey(text) || isEmpty(text))
                && texts.stream().noneMatch(this::isSaidToHaveNone)) {
            throw new CannotCheck(reason(path.isEmpty() ? "." : path, List.copyOf(texts), unseen));
        }
    }

    /** Whether a comment on a page, or the configuration for it alone, says that it need not have an idea. */
    private boolean isSaidToHaveNone(SourceText text) {
        return run.result().setAside().suppressed().stream()
                        .map(SuppressedFinding::diagnostic)
                        .anyMatch(diagnostic -> diagnostic.rule().id().equals(RULE)
                                && diagnostic.source().equals(text))
                || isOff(text);
    }

    /** Whether the configuration switches the rule off for the page alone. */
    private boolean isOff(SourceText text) {
        return run.result().rules().stream()
                .filter(rule -> rule.id().equals(RULE))
                .anyMatch(rule -> groups.stream()
                        .filter(group ->
                                group.profile().severityOf(rule, text.path()).isEmpty())
                        .anyMatch(group -> group.pages().contains(text)));
    }

    /** Whether what is found on a page, but for its markup, means little. */
    private boolean isForeign(SourceText text) {
        return run.pages().wiki().page(text).stream().anyMatch(PageSummary::isForeign);
    }

    /** Whether no idea stands on a page that can be read and is none of a round. */
    private boolean isEmpty(SourceText text) {
        return run.pages().wiki().page(text).stream()
                .anyMatch(page ->
                        !page.isUnreadable() && !page.isRound() && page.ideas().isEmpty());
    }

    private static String reason(String source, List<SourceText> texts, Map<SourceText, Diagnostic> unseen) {
        SourceText first =
                texts.stream().filter(unseen::containsKey).findFirst().orElse(texts.get(0));
        String why = Optional.ofNullable(unseen.get(first))
                .map(diagnostic -> diagnostic.finding().message())
                .orElse(NAMED.text());
        return texts.size() == 1
                ? NONE.with(quoted(source), why)
                : NONE_OF_MANY.with(count(texts.size(), "page"), quoted(source), quoted(first.path()), why);
    }
}
