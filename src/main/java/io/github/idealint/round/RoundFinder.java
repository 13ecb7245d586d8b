package io.github.idealint.round;

import io.github.idealint.page.WikiTitle;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the pages of a run together to rounds. */
final class RoundFinder {

    private final List<Sheet> sheets;
    private final Function<WikiTitle, List<Sheet>> named;

    /**
     * A place in a page: an idea that stands there, or a page that is included there.
     *
     * @param at its offset
     */
    private record Stop(int at, Optional<IdeaCard> idea, Optional<Sheet> included) {}

    RoundFinder(List<Sheet> sheets, Function<WikiTitle, List<Sheet>> named) {
        this.sheets = sheets;
        this.named = named;
    }

    /** A round for each round page that no other includes; without round pages, one for each folder. */
    List<Round> rounds() {
        if (sheets.stream().noneMatch(Sheet::isRound)) {
            return byFolder();
        }
        Set<Sheet> included = sheets.stream()
                .flatMap(sheet -> targets(sheet, true).filter(target -> target != sheet))
                .collect(Collectors.toSet());
        List<Round> rounds = new ArrayList<>();
        Set<Sheet> met = new HashSet<>();
        Stream.of(false, true)
                .flatMap(again ->
                        sheets.stream().filter(sheet -> sheet.isRound() && (again || !included.contains(sheet))))
                .filter(sheet -> !met.contains(sheet))
                .forEach(sheet -> {
                    rounds.add(round(sheet));
                    met.addAll(rounds.get(rounds.size() - 1).sheets());
                });
        return rounds;
    }

    private List<Round> byFolder() {
        Map<String, List<Sheet>> folders = sheets.stream()
                .filter(sheet -> !sheet.ideas().isEmpty())
                .collect(Collectors.groupingBy(
                        sheet -> sheet.name().title().folder().key(), TreeMap::new, Collectors.toList()));
        return folders.values().stream()
                .map(folder -> new Round(
                        Optional.empty(),
                        folder,
                        folder.stream().flatMap(sheet -> sheet.ideas().stream()).toList()))
                .toList();
    }

    /** Walks, without recursion, through a page and what it includes; a page that was met before is not met again. */
    private Round round(Sheet page) {
        Set<Sheet> met = new LinkedHashSet<>(Set.of(page));
        List<IdeaCard> ideas = new ArrayList<>();
        Deque<Stop> ahead = new ArrayDeque<>(stops(page, true));
        while (!ahead.isEmpty()) {
            Stop stop = ahead.pop();
            stop.idea().ifPresent(ideas::add);
            stop.included().filter(met::add).ifPresent(sheet -> {
                List<Stop> inside = stops(sheet, false);
                for (int i = inside.size() - 1; i >= 0; i--) {
                    ahead.push(inside.get(i));
                }
            });
        }
        return new Round(Optional.of(page), List.copyOf(met), ideas);
    }

    private List<Stop> stops(Sheet sheet, boolean onPage) {
        Stream<Stop> ideas = sheet.ideas().stream()
                .map(idea -> new Stop(idea.anchor().start(), Optional.of(idea), Optional.empty()));
        Stream<Stop> calls = sheet.calls().stream()
                .filter(call -> onPage ? call.onPage() : call.included())
                .flatMap(call ->
                        target(call).map(to -> new Stop(call.range().start(), Optional.empty(), Optional.of(to))));
        return Stream.concat(ideas, calls)
                .sorted((one, other) -> Integer.compare(one.at(), other.at()))
                .toList();
    }

    private Stream<Sheet> targets(Sheet sheet, boolean onPage) {
        return sheet.calls().stream()
                .filter(call -> onPage ? call.onPage() : call.included())
                .flatMap(this::target);
    }

    private Stream<Sheet> target(Call call) {
        return named.apply(call.target()).stream().limit(1);
    }
}
