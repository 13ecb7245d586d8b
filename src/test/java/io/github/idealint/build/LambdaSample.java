package io.github.idealint.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Lambdas and method references of all kinds, and records of all types. */
public final class LambdaSample implements Supplier<List<Object>> {

    private final List<Object> results = new ArrayList<>();
    private final String own = "own";

    /** A record with a field of each type. */
    record Place(
            String name,
            int line,
            long offset,
            boolean known,
            char sign,
            byte small,
            short few,
            float part,
            double whole) {

        private Place moved(int lines) {
            return new Place(name, line + lines, offset, known, sign, small, few, part, whole);
        }
    }

    /** An interface with a method of its own beside that of its lambdas. */
    interface Joining {

        String join(String first, int second);

        default Joining twice() {
            return (first, second) -> join(join(first, second), second);
        }

        private static String plain(String first, int second) {
            return first + second;
        }

        static Joining plain() {
            return Joining::plain;
        }
    }

    @Override
    public List<Object> get() {
        ofMethods();
        ofNumbers(3, 4L, 2.5, 'c', true, "text");
        ofInterfaces();
        ofRecords();
        return List.copyOf(results);
    }

    private void ofMethods() {
        results.add(Stream.of("b", "a").map(this::with).toList());
        results.add(Stream.of("b", "a")
                .map(String::length)
                .map(Integer::doubleValue)
                .toList());
        results.add(Stream.of(1, 2)
                .map(StringBuilder::new)
                .map(StringBuilder::capacity)
                .toList());
        Stream.of("x").forEach(results::add);
        Supplier<Map<String, Integer>> maps = HashMap::new;
        results.add(maps.get());
        results.add(
                Stream.of("b", "a", "bb").collect(Collectors.toMap(Function.identity(), String::length, Integer::sum)));
        results.add(Stream.of("b", "a")
                .sorted(Comparator.comparing(String::toString).reversed())
                .toList());
        IntFunction<String[]> arrays = String[]::new;
        results.add(arrays.apply(2).length);
    }

    private String with(String other) {
        return own + other;
    }

    private void ofNumbers(int number, long large, double part, char sign, boolean known, String text) {
        LongSupplier sum = () -> number + large + (known ? 1 : 0) + sign;
        results.add(sum.getAsLong());
        Function<Integer, Long> more = given -> given + large;
        results.add(more.apply(5));
        ToLongFunction<Integer> wider = Integer::intValue;
        results.add(wider.applyAsLong(7));
        DoubleUnaryOperator scaled = given -> given * part + number;
        results.add(scaled.applyAsDouble(2));
        BiFunction<Long, String, Character> letter = (at, given) -> (given + text).charAt(at.intValue());
        results.add(letter.apply(1L, "a"));
        results.add(IntStream.range(0, 3).mapToObj(i -> text + i + sign).toList());
        results.add(
                IntStream.range(0, 3).asLongStream().map(i -> i * large).boxed().toList());
        results.add(LongStream.of(1, 2)
                .mapToObj(Long::valueOf)
                .filter(known ? i -> i > 1 : i -> i < 1)
                .toList());
        results.add(IntStream.of(1, 2).mapToObj(Integer::toString).anyMatch("2"::equals));
    }

    private void ofInterfaces() {
        Joining joining = (first, second) -> own + first + second;
        results.add(joining.twice().join("a", 1));
        results.add(Joining.plain().twice().join("b", 2));
        UnaryOperator<String> twice = given -> given + given;
        results.add(twice.andThen(String::length).apply("abc"));
        Consumer<Object> keep = results::add;
        keep.andThen(any -> results.add("and " + any)).accept("kept");
        results.add(Optional.of("a")
                .<Supplier<String>>map(given -> () -> given + own)
                .map(Supplier::get));
    }

    private void ofRecords() {
        Place place = new Place("a", 1, 2, true, 'b', (byte) 3, (short) 4, Float.NaN, -0.0);
        Place same = new Place(new String("a"), 1, 2, true, 'b', (byte) 3, (short) 4, Float.NaN, -0.0);
        results.add(place.hashCode());
        results.add(place.equals(same) && place.equals(place));
        results.add(place.equals(new Place("a", 1, 2, true, 'b', (byte) 3, (short) 4, Float.NaN, 0.0)));
        results.add(Stream.of(place).map(one -> one.moved(1)).anyMatch(place::equals));
        results.add(new Place(null, 0, 0, false, 'b', (byte) 0, (short) 0, 0, 0).equals(place));
        results.add(place.equals("a") || place.equals(null));
        results.add(place.toString());
        results.add(Stream.of(place, same).map(Place::name).distinct().count());
    }
}
