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
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the pages of a run together to rounds. */
final class RoundFinder {

    private static final Pattern YEAR = Pattern.compile("^(?:.*?(?<!\\d))?(?:19|20)\\d{2}(?!\\d)");

    private final List<PageSummary> sheets;
    private final BiFunction<PageSummary, Inclusion, Optional<PageSummary>> resolve;
    private final Map<PageSummary, List<Stop>> included = new HashMap<>();

    /**
     * A place in a page: an idea that stands there, or a page that is included there.
     *
     * @param at its offset
     */
    private record Stop(int at, Optional<IdeaSummary> idea, Optional<PageSummary> included) {}

    RoundFinder(List<PageSummary> sheets, BiFunction<PageSummary, Inclusion, Optional<PageSummary>> resolve) {
        this.sheets = sheets;
        this.resolve = resolve;
    }

    /** A round for each round page that no other includes; without round pages, one for each folder, year and list. */
    List<Round> rounds() {
        if (sheets.stream().noneMatch(PageSummary::isRound)) {
            return byFolder();
        }
        Set<PageSummary> pulledIn = sheets.stream()
                .flatMap(sheet -> targets(sheet, true).filter(target -> target != sheet))
                .collect(Collectors.toSet());
        List<Round> rounds = new ArrayList<>();
        Set<PageSummary> met = new HashSet<>();
        Stream.of(false, true)
                .flatMap(again ->
                        sheets.stream().filter(sheet -> sheet.isRound() && (again || !pulledIn.contains(sheet))))
                .filter(sheet -> !met.contains(sheet))
                .forEach(sheet -> {
                    rounds.add(round(sheet));
                    met.addAll(rounds.get(rounds.size() - 1).sheets());
                });
        return rounds;
    }

    private List<Round> byFolder() {
        Map<String, List<PageSummary>> folders = sheets.stream()
                .filter(sheet -> !sheet.ideas().isEmpty())
                .collect(Collectors.groupingBy(RoundFinder::place, TreeMap::new, Collectors.toList()));
        return folders.values().stream()
                .map(folder -> new Round(
                        Optional.empty(),
                        folder,
                        folder.stream().flatMap(sheet -> sheet.ideas().stream()).toList()))
                .toList();
    }

    /**
     * The folder, and the round where a name begins with one, as in {@code GSoC 2027 Timer}: an archive has many. A page
     * of several ideas is a list of its own.
     */
    private static String place(PageSummary sheet) {
        WikiTitle title = sheet.name().title();
        Matcher round = YEAR.matcher(title.name());
        String list = sheet.ideas().size() > 1 ? title.name() : round.find() ? round.group() : "";
        return title.folder().key() + "/" + list;
    }

    /** Walks, without recursion, through a page and what it includes; a page that was met before is not met again. */
    private Round round(PageSummary page) {
        Set<PageSummary> met = new LinkedHashSet<>(Set.of(page));
        List<IdeaSummary> ideas = new ArrayList<>();
        Deque<Stop> ahead = new ArrayDeque<>(stops(page, true));
        while (!ahead.isEmpty()) {
            Stop stop = ahead.pop();
            stop.idea().ifPresent(ideas::add);
            stop.included().filter(met::add).ifPresent(sheet -> {
                List<Stop> inside = included.computeIfAbsent(sheet, one -> stops(one, false));
                for (int i = inside.size() - 1; i >= 0; i--) {
                    ahead.push(inside.get(i));
                }
            });
        }
        return new Round(Optional.of(page), List.copyOf(met), ideas);
    }

    private List<Stop> stops(PageSummary sheet, boolean onPage) {
        Stream<Stop> ideas = sheet.ideas().stream()
                .map(idea -> new Stop(idea.anchor().start(), Optional.of(idea), Optional.empty()));
        Stream<Stop> calls = sheet.calls().stream()
                .filter(call -> onPage ? call.onPage() : call.included())
                .flatMap(call -> target(sheet, call)
                        .map(to -> new Stop(call.range().start(), Optional.empty(), Optional.of(to))));
        return Stream.concat(ideas, calls)
                .sorted((one, other) -> Integer.compare(one.at(), other.at()))
                .toList();
    }

    private Stream<PageSummary> targets(PageSummary sheet, boolean onPage) {
        return sheet.calls().stream()
                .filter(call -> onPage ? call.onPage() : call.included())
                .flatMap(call -> target(sheet, call));
    }

    private Stream<PageSummary> target(PageSummary sheet, Inclusion call) {
        return resolve.apply(sheet, call).stream();
    }
}
