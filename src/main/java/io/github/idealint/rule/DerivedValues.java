package io.github.idealint.rule;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** What rules make of a profile, or of all pages, before they look at one, such as patterns and tables: once a run. */
public final class DerivedValues {

    private final Map<Class<?>, Object> made = new ConcurrentHashMap<>();

    DerivedValues() {}

    /** The value of a type, made by the first who asks. */
    <T> T once(Class<T> type, Supplier<T> make) {
        return type.cast(made.computeIfAbsent(type, wanted -> make.get()));
    }
}
