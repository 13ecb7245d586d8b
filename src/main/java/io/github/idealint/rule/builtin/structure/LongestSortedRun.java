package io.github.idealint.rule.builtin.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

/** The longest run of things, not necessarily neighbours, whose ranks never fall. */
final class LongestSortedRun {

    private LongestSortedRun() {}

    private record Rise<T>(T last, Optional<Rise<T>> before, int length) {}

    /**
     * The fewest things that stand in the way of order; of two that only need to change places, the later one.
     *
     * @param ranks how many ranks there are, from 0
     */
    static <T> List<T> others(List<T> things, ToIntFunction<T> rank, int ranks) {
        List<Optional<Rise<T>>> longestUpTo = new ArrayList<>(Collections.nCopies(ranks, Optional.empty()));
        for (T thing : things) {
            extend(longestUpTo, thing, rank.applyAsInt(thing));
        }
        Set<T> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        Optional<Rise<T>> rise = ranks == 0 ? Optional.empty() : longestUpTo.get(ranks - 1);
        while (rise.isPresent()) {
            kept.add(rise.get().last());
            rise = rise.get().before();
        }
        return things.stream().filter(thing -> !kept.contains(thing)).toList();
    }

    private static <T> void extend(List<Optional<Rise<T>>> longestUpTo, T thing, int rank) {
        Optional<Rise<T>> before = longestUpTo.get(rank);
        Rise<T> rise = new Rise<>(thing, before, before.map(Rise::length).orElse(0) + 1);
        for (int i = rank; i < longestUpTo.size(); i++) {
            if (longestUpTo.get(i).map(Rise::length).orElse(0) < rise.length()) {
                longestUpTo.set(i, Optional.of(rise));
            }
        }
    }
}
