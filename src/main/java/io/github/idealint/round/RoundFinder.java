package io.github.idealint.round;

import io.github.idealint.page.WikiTitle;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Groups the pages of a run into rounds. */
final class RoundFinder {

    private static final Pattern YEAR = Pattern.compile("^(?:.*?(?<!\\d))?(?:19|20)\\d{2}(?!\\d)");

    private final List<PageSummary> pages;
    private final PageGraph graph;
    private final Map<PageSummary, List<Stop>> included = new HashMap<>();

    /**
     * A place in a page: an idea that stands there, or a page that is included there.
     *
     * @param at its offset
     */
    private record Stop(int at, Optional<IdeaSummary> idea, Optional<PageSummary> included) {}

    RoundFinder(List<PageSummary> pages, PageGraph graph) {
        this.pages = pages;
        this.graph = graph;
    }

    /**
     * The rounds: one for each round page that no other includes or, without round pages, for each folder, year and
     * list.
     */
    List<Round> rounds() {
        if (pages.stream().noneMatch(PageSummary::isRound)) {
            return byFolder();
        }
        Set<PageSummary> pulledIn = pages.stream()
                .flatMap(page -> targets(page, true).filter(target -> target != page))
                .collect(Collectors.toSet());
        List<Round> rounds = new ArrayList<>();
        Set<PageSummary> met = new HashSet<>();
        Stream.of(false, true)
                .flatMap(again -> pages.stream().filter(page -> page.isRound() && (again || !pulledIn.contains(page))))
                .filter(page -> !met.contains(page))
                .forEach(page -> {
                    rounds.add(round(page));
                    met.addAll(rounds.get(rounds.size() - 1).pages());
                });
        return rounds;
    }

    private List<Round> byFolder() {
        Map<String, List<PageSummary>> folders = pages.stream()
                .filter(page -> !page.ideas().isEmpty())
                .collect(Collectors.groupingBy(RoundFinder::place, TreeMap::new, Collectors.toList()));
        return folders.values().stream()
                .map(folder -> new Round(
                        Optional.empty(),
                        folder,
                        folder.stream().flatMap(page -> page.ideas().stream()).toList()))
                .toList();
    }

    /**
     * What pages of one round share: their folder and, if their names begin with a year as in {@code GSoC 2027 Timer},
     * all up to the year, since an archive holds many rounds. A page of several ideas is a round of its own.
     */
    private static String place(PageSummary page) {
        WikiTitle title = page.name().title();
        Matcher round = YEAR.matcher(title.name());
        String list = page.ideas().size() > 1 ? title.name() : round.find() ? round.group() : "";
        return title.folder().key() + "/" + list;
    }

    /** Walks, without recursion, through a page and what it includes; a page that was met before is not met again. */
    private Round round(PageSummary root) {
        Set<PageSummary> met = new LinkedHashSet<>(Set.of(root));
        List<IdeaSummary> ideas = new ArrayList<>();
        Deque<Stop> ahead = new ArrayDeque<>(stops(root, true));
        while (!ahead.isEmpty()) {
            Stop stop = ahead.pop();
            stop.idea().ifPresent(ideas::add);
            stop.included().filter(met::add).ifPresent(page -> {
                List<Stop> inside = included.computeIfAbsent(page, one -> stops(one, false));
                for (int i = inside.size() - 1; i >= 0; i--) {
                    ahead.push(inside.get(i));
                }
            });
        }
        return new Round(Optional.of(root), List.copyOf(met), ideas);
    }

    private List<Stop> stops(PageSummary page, boolean onPage) {
        Stream<Stop> ideas =
                page.ideas().stream().map(idea -> new Stop(idea.anchor().start(), Optional.of(idea), Optional.empty()));
        Stream<Stop> calls = steps(page, onPage)
                .flatMap(step -> step.to().stream()
                        .map(to -> new Stop(step.call().range().start(), Optional.empty(), Optional.of(to))));
        return Stream.concat(ideas, calls)
                .sorted((one, other) -> Integer.compare(one.at(), other.at()))
                .toList();
    }

    private Stream<PageSummary> targets(PageSummary page, boolean onPage) {
        return steps(page, onPage).flatMap(step -> step.to().stream());
    }

    /** The inclusions that count when a page is viewed, or when it is included itself. */
    private Stream<PageGraph.Step> steps(PageSummary page, boolean onPage) {
        return graph.from(page).stream()
                .filter(step -> onPage ? step.call().onPage() : step.call().included());
    }
}
