package io.github.idealint.fix;

import io.github.idealint.diagnostic.Applicability;
import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.engine.ProbedPages;
import io.github.idealint.engine.ProbedPages.JudgedPage;
import io.github.idealint.text.SourceText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Fixes the pages of a run, round by round: applies what goes together, reads the changed pages again, and goes on until
 * nothing is left to apply. Where a page lost a word or gained a fault, its fixes are undone; then those of one rule after
 * another are tried, and the rules that did it are barred from the page.
 */
public final class FixRun {

    /** Most pages need two; each rule that is tried alone takes one more. */
    private static final int MOST_ROUNDS = 60;

    private final Set<Applicability> allowed;
    private final Map<SourceText, PageDraft> drafts = new LinkedHashMap<>();
    private ProbedPages pages;

    private FixRun(ProbedPages pages, Set<Applicability> allowed) {
        this.pages = pages;
        this.allowed = allowed;
    }

    /** The pages that have findings with fixes, whatever their kind, each with what the fixes of the kinds allowed make of it. */
    public static List<FixedPage> of(ProbedPages pages, Set<Applicability> allowed) {
        FixRun run = new FixRun(pages, allowed);
        pages.judge(any -> true, run::begin);
        int rounds = 0;
        while (rounds < MOST_ROUNDS && run.goesOn()) {
            rounds++;
        }
        return run.drafts.values().stream().map(PageDraft::page).toList();
    }

    private void begin(JudgedPage judged) {
        boolean isFixable = judged.diagnostics().stream()
                .anyMatch(found -> found.finding().fix().isPresent());
        judged.page()
                .filter(page -> isFixable)
                .map(page -> PageCare.of(page, judged.diagnostics()))
                .ifPresent(care -> drafts.put(judged.source(), PageDraft.of(judged, care)));
    }

    /** Does a round; whether there was anything to do. */
    private boolean goesOn() {
        Map<SourceText, FixTrial> trials = new IdentityHashMap<>();
        Map<SourceText, SourceText> changed = new HashMap<>();
        drafts.forEach((original, draft) -> draft.trial(allowed).ifPresent(trial -> {
            trials.put(trial.text(), trial);
            changed.put(draft.current(), trial.text());
        }));
        if (trials.isEmpty()) {
            return false;
        }
        ProbedPages tried = pages.with(changed);
        Map<SourceText, SourceText> undone = new HashMap<>();
        Set<SourceText> good = Collections.newSetFromMap(new IdentityHashMap<>());
        tried.judge(trials::containsKey, judged -> {
            FixTrial trial = trials.get(judged.source());
            trial.outcome(judged).ifPresent(draft -> {
                good.add(judged.source());
                drafts.put(draft.original(), draft);
            });
        });
        trials.forEach((text, trial) -> {
            if (!good.contains(text)) {
                undone.put(text, trial.draft().current());
                drafts.put(trial.draft().original(), trial.failed());
            }
        });
        pages = tried.with(undone);
        return true;
    }

    /**
     * A page between two rounds.
     *
     * @param original as its author wrote it
     * @param current as it is now
     * @param care what its next fixes may not harm
     * @param found what was found on it as it is now
     * @param fixed the findings settled so far
     * @param barred the rules whose fixes are not applied to it
     * @param careful whether the fixes of one rule at a time are tried
     */
    private record PageDraft(
            SourceText original,
            SourceText current,
            PageCare care,
            List<Diagnostic> found,
            List<Diagnostic> fixed,
            Set<String> barred,
            boolean careful) {

        static PageDraft of(JudgedPage judged, PageCare care) {
            SourceText source = judged.source();
            return new PageDraft(source, source, care, judged.diagnostics(), List.of(), Set.of(), false);
        }

        Optional<FixTrial> trial(Set<Applicability> allowed) {
            List<Diagnostic> open = found.stream()
                    .filter(finding -> !barred.contains(finding.rule().id()))
                    .filter(finding -> finding.finding()
                            .fix()
                            .filter(fix -> allowed.contains(fix.applicability()))
                            .isPresent())
                    .toList();
            EditChoice choice = EditChoice.of(careful ? ofFirstRule(open) : open.stream());
            return Optional.of(choice.applyTo(current.text()))
                    .filter(text -> !text.equals(current.text()))
                    .map(text -> new FixTrial(this, choice, current.withText(text)));
        }

        private static Stream<Diagnostic> ofFirstRule(List<Diagnostic> open) {
            return open.stream()
                    .filter(finding -> finding.rule().equals(open.get(0).rule()));
        }

        FixedPage page() {
            return new FixedPage(original, current, fixed, found);
        }
    }

    /**
     * A page with fixes that may prove bad.
     *
     * @param draft the page without them
     * @param choice the fixes
     * @param text the page with them
     */
    private record FixTrial(PageDraft draft, EditChoice choice, SourceText text) {

        /** The page with the fixes, if they are good. */
        Optional<PageDraft> outcome(JudgedPage judged) {
            return judged.page()
                    .map(page -> PageCare.of(page, judged.diagnostics()))
                    .filter(after ->
                            draft.care().isKeptIn(after, draft.current().text(), choice.edits()))
                    .map(after -> new PageDraft(
                            draft.original(),
                            text,
                            after,
                            judged.diagnostics(),
                            plus(draft.fixed(), choice.fixed()),
                            draft.barred(),
                            draft.careful()));
        }

        /** The page without the fixes; those of one rule, which cannot be divided, are not tried again. */
        PageDraft failed() {
            Set<String> rules = Set.copyOf(
                    choice.fixed().stream().map(finding -> finding.rule().id()).toList());
            Set<String> barred = rules.size() > 1
                    ? draft.barred()
                    : Set.copyOf(Stream.concat(draft.barred().stream(), rules.stream())
                            .toList());
            return new PageDraft(
                    draft.original(), draft.current(), draft.care(), draft.found(), draft.fixed(), barred, true);
        }

        private static List<Diagnostic> plus(List<Diagnostic> some, List<Diagnostic> more) {
            List<Diagnostic> all = new ArrayList<>(some);
            all.addAll(more);
            return all;
        }
    }
}
