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
 * The included pages of a run that are sure to be missing: the run has others of their folder, or one of nearly the same
 * name, or the run has the whole wiki. Any other page may exist in the part of the wiki that is not checked.
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
    private final Map<PageSummary, List<Missing>> byPage = new HashMap<>();
    private int compared;

    /**
     * A page that does not exist.
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
                .flatMap(page -> page.name().title().folder().endings().stream())
                .filter(folder -> folder.parts().size() < 10)
                .collect(Collectors.groupingBy(
                        folder -> folder.parts().size(),
                        Collectors.collectingAndThen(
                                Collectors.mapping(WikiTitle::toString, Collectors.toCollection(TreeSet::new)),
                                List::copyOf)));
        this.namesByFolder = wiki.pages().stream()
                .collect(Collectors.groupingBy(
                        MissingPages::folderOf,
                        Collectors.mapping(page -> page.name().title().name(), Collectors.toList())));
        if (wiki.size() > 1 && wiki.isWhole()) {
            wiki.pages()
                    .forEach(page -> byPage.put(page, missing(page, wiki.graph().from(page))));
        }
    }

    /** Those of the pages of a run. */
    static MissingPages of(RuleContext context) {
        return context.onceOfAll(MissingPages.class, MissingPages::new);
    }

    /** The pages that a page includes and that are not there, by place. */
    List<Missing> on(PageSummary page) {
        return byPage.getOrDefault(page, List.of());
    }

    /** The pages whose names are the nearest to those of missing ones. */
    Set<PageSummary> meant() {
        return byName.values().stream()
                .flatMap(Optional::stream)
                .flatMap(missing -> missing.near().stream())
                .flatMap(near -> wiki.named(near).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<Missing> missing(PageSummary page, List<Step> steps) {
        List<Missing> missing = new ArrayList<>();
        for (Step step : steps) {
            Inclusion call = step.call();
            if (step.to().isEmpty()
                    && !ELSEWHERE.matcher(call.target().toString()).matches()) {
                byName.computeIfAbsent(key(page, call), key -> judge(page, call))
                        .ifPresent(judged -> missing.add(judged.at(call)));
            }
        }
        return List.copyOf(missing);
    }

    /** What a name of one part is beside depends on the page that names it. */
    private static String key(PageSummary page, Inclusion call) {
        boolean single = call.target().parts().size() == 1;
        return page.name().isWhole() + (single ? folderOf(page) : "") + "\n"
                + call.target().key();
    }

    private static String folderOf(PageSummary page) {
        return page.name().title().folder().toString();
    }

    private Optional<Missing> judge(PageSummary page, Inclusion call) {
        WikiTitle target = call.target();
        List<String> neighbours = wiki.namesIn(target.folder());
        Optional<WikiTitle> near = neighbours.isEmpty() ? near(page, target) : nearIn(target.folder(), target);
        return !neighbours.isEmpty() || near.isPresent() || page.name().isWhole()
                ? Optional.of(new Missing(call, near, !neighbours.isEmpty()))
                : Optional.empty();
    }

    private Optional<WikiTitle> near(PageSummary page, WikiTitle target) {
        WikiTitle folder = target.folder();
        return folder.isEmpty()
                ? nearest(target.name(), beside(page)).map(WikiTitle::of)
                : nearest(folder.toString(), folders.getOrDefault(folder.parts().size(), List.of()))
                        .flatMap(known -> nearIn(WikiTitle.of(known), target));
    }

    private Optional<WikiTitle> nearIn(WikiTitle folder, WikiTitle target) {
        return nearest(target.name(), wiki.namesIn(folder)).map(name -> folder.below(WikiTitle.of(name)));
    }

    private List<String> beside(PageSummary page) {
        return namesByFolder.getOrDefault(folderOf(page), List.of());
    }

    private Optional<String> nearest(String name, List<String> known) {
        compared += known.size();
        return compared > MOST ? Optional.empty() : NearName.of(name, known);
    }
}
