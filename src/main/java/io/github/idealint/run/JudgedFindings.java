package io.github.idealint.run;

import io.github.idealint.baseline.Baseline;
import io.github.idealint.baseline.FindingKey;
import io.github.idealint.engine.LintRun;
import io.github.idealint.file.FileTree;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.RunKnowledge;
import io.github.idealint.text.SourceText;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which known findings a run could find again: those on its pages and on pages that are gone, of rules that lacked nothing.
 *
 * @param pages the pages of the run, by their names
 * @param rules the rules that could find all there is
 * @param root where paths begin
 * @param tree the files that may be looked at
 */
record JudgedFindings(Set<String> pages, Set<String> rules, ReactorRoot root, FileTree tree)
        implements Predicate<FindingKey> {

    JudgedFindings {
        pages = Set.copyOf(pages);
        rules = Set.copyOf(rules);
    }

    /**
     * Those of a run.
     *
     * @param known what the run knows besides pages; if it has all pages of the baseline, then also the other pages
     */
    static JudgedFindings of(LintRun run, RunPages pages, Baseline baseline, Set<RunKnowledge> known) {
        Set<String> names = new HashSet<>();
        run.pages().sources().stream().map(SourceText::label).forEach(names::add);
        JudgedFindings some = new JudgedFindings(names, Set.of(), pages.root(), pages.tree());
        Set<RunKnowledge> all = EnumSet.noneOf(RunKnowledge.class);
        all.addAll(known);
        if (baseline.counts().keySet().stream().allMatch(some::isPageJudged)) {
            all.add(RunKnowledge.OTHER_PAGES);
        }
        Set<String> rules = pages.context().rules().stream()
                .filter(rule -> all.containsAll(RuleInfo.Descriptors.needs(rule)))
                .map(JudgedFindings::id)
                .collect(Collectors.toSet());
        Set<String> ids = pages.context().ruleIds();
        Set<String> others = baseline.counts().keySet().stream()
                .map(FindingKey::rule)
                .filter(rule -> !ids.contains(rule))
                .collect(Collectors.toSet());
        rules.addAll(others);
        return new JudgedFindings(names, rules, pages.root(), pages.tree());
    }

    private static String id(Rule rule) {
        return RuleInfo.Descriptors.of(rule).id();
    }

    @Override
    public boolean test(FindingKey key) {
        return rules.contains(key.rule()) && isPageJudged(key);
    }

    private boolean isPageJudged(FindingKey key) {
        return pages.contains(key.page()) || isGone(key.page());
    }

    /** Whether there is no such file any more; of a page in a file of many, whether its file was read and has it no more. */
    private boolean isGone(String page) {
        int title = page.indexOf(" (");
        try {
            Path file = root.folder().resolve(page);
            boolean isThere = Files.exists(file);
            if (isThere || title < 0) {
                return !isThere;
            }
            String whole = page.substring(0, title);
            return !Files.exists(root.folder().resolve(whole))
                    || pages.stream().anyMatch(other -> other.startsWith(whole + " ("));
        } catch (InvalidPathException noPath) {
            return true;
        }
    }
}
