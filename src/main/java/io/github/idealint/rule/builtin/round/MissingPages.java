package io.github.idealint.rule.builtin.round;

import io.github.idealint.page.WikiTitle;
import io.github.idealint.round.Inclusion;
import io.github.idealint.round.PageGraph.Step;
import io.github.idealint.round.PageSummary;
import io.github.idealint.round.Wiki;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.builtin.value.NearName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The included pages of a run that are sure to be missing: others of their folder are there, or one of nearly the same
 * name, or the run has the wiki whole. Of all else nobody can say whether it stands in the rest of the wiki.
 */
final class MissingPages {

    /** Pages of another purpose, or of another wiki, which no folder of ideas holds (MediaWiki manual: Namespace). */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?i:User|File|Image|Media|MediaWiki|Template|Help|Category|Special|Project|Module|Talk|[^:/]{1,40} talk):.*"
                    + "|[a-z]{1,20}:.*");

    /** So many names of a run are compared with one another. */
    private static final int MOST = 50_000;

    private final Wiki wiki;
    private final Map<Integer, List<String>> folders;
    private final Map<String, List<String>> namesByFolder;
    private final Map<String, Optional<Missing>> byName = new HashMap<>();
    private final Map<PageSummary, List<Missing>> bySheet = new HashMap<>();
    private int compared;

    /**
     * A page that is not there.
     *
     * @param call its inclusion
     * @param near the page of the nearest name
     * @param hasNeighbours whether others of its folder are there
     */
    record Missing(Inclusion call, Optional<WikiTitle> near, boolean hasNeighbours) {

        private Missing at(Inclusion other) {
            return new Missing(other, near, hasNeighbours);
        }
    }

    private MissingPages(Wiki wiki) {
        this.wiki = wiki;
        this.folders = wiki.pages().stream()
                .flatMap(sheet -> sheet.name().title().folder().endings().stream())
                .filter(folder -> folder.parts().size() < 10)
                .collect(Collectors.groupingBy(
                        folder -> folder.parts().size(),
                        Collectors.collectingAndThen(
                                Collectors.mapping(WikiTitle::toString, Collectors.toCollection(TreeSet::new)),
                                List::copyOf)));
        this.namesByFolder = wiki.pages().stream()
                .collect(Collectors.groupingBy(
                        MissingPages::folderOf,
                        Collectors.mapping(sheet -> sheet.name().title().name(), Collectors.toList())));
        if (wiki.size() > 1 && wiki.isWhole()) {
            wiki.pages()
                    .forEach(sheet ->
                            bySheet.put(sheet, missing(sheet, wiki.graph().from(sheet))));
        }
    }

    /** Those of the pages of a run. */
    static MissingPages of(RuleContext context) {
        return context.onceOfAll(MissingPages.class, MissingPages::new);
    }

    /** The pages that a page includes and that are not there, by place. */
    List<Missing> on(PageSummary sheet) {
        return bySheet.getOrDefault(sheet, List.of());
    }

    /** The pages whose names are the nearest to those of missing ones. */
    Set<PageSummary> meant() {
        return byName.values().stream()
                .flatMap(Optional::stream)
                .flatMap(missing -> missing.near().stream())
                .flatMap(near -> wiki.named(near).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<Missing> missing(PageSummary sheet, List<Step> steps) {
        List<Missing> missing = new ArrayList<>();
        for (Step step : steps) {
            Inclusion call = step.call();
            if (step.to().isEmpty()
                    && !ELSEWHERE.matcher(call.target().toString()).matches()) {
                byName.computeIfAbsent(key(sheet, call), key -> judge(sheet, call))
                        .ifPresent(judged -> missing.add(judged.at(call)));
            }
        }
        return List.copyOf(missing);
    }

    /** What a name of one part is beside depends on the page that names it. */
    private static String key(PageSummary sheet, Inclusion call) {
        boolean single = call.target().parts().size() == 1;
        return sheet.name().isWhole() + (single ? folderOf(sheet) : "") + "\n"
                + call.target().key();
    }

    private static String folderOf(PageSummary sheet) {
        return sheet.name().title().folder().toString();
    }

    private Optional<Missing> judge(PageSummary sheet, Inclusion call) {
        WikiTitle target = call.target();
        List<String> neighbours = wiki.namesIn(target.folder());
        Optional<WikiTitle> near = neighbours.isEmpty() ? near(sheet, target) : nearIn(target.folder(), target);
        return !neighbours.isEmpty() || near.isPresent() || sheet.name().isWhole()
                ? Optional.of(new Missing(call, near, !neighbours.isEmpty()))
                : Optional.empty();
    }

    private Optional<WikiTitle> near(PageSummary sheet, WikiTitle target) {
        WikiTitle folder = target.folder();
        return folder.isEmpty()
                ? nearest(target.name(), beside(sheet)).map(WikiTitle::of)
                : nearest(folder.toString(), folders.getOrDefault(folder.parts().size(), List.of()))
                        .flatMap(known -> nearIn(WikiTitle.of(known), target));
    }

    private Optional<WikiTitle> nearIn(WikiTitle folder, WikiTitle target) {
        return nearest(target.name(), wiki.namesIn(folder)).map(name -> folder.below(WikiTitle.of(name)));
    }

    private List<String> beside(PageSummary sheet) {
        return namesByFolder.getOrDefault(folderOf(sheet), List.of());
    }

    private Optional<String> nearest(String name, List<String> known) {
        compared += known.size();
        return compared > MOST ? Optional.empty() : NearName.of(name, known);
    }
}
