package io.github.idealint.rule;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What rules make of a profile, of a page or of all pages before they judge, such as patterns and tables: each once,
 * by the first that asks. A value may ask for others while it is made.
 */
final class DerivedValues {

    private final Map<Class<?>, Object> made = new ConcurrentHashMap<>();

    /** The value of a type. Two threads that ask at the same moment may both make it; one of the two is kept. */
    <T> T once(Class<T> type, Supplier<T> make) {
        Object known = made.get(type);
        if (known == null) {
            T fresh = make.get();
            Object first = made.putIfAbsent(type, fresh);
            known = first == null ? fresh : first;
        }
        return type.cast(known);
    }
}
