package io.github.idealint.rule;

import io.github.idealint.profile.Profile;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What rules make of a profile before they look at a page, such as patterns of its phrases: made once a run. */
public final class Derived {

    private final Profile profile;
    private final Map<Class<?>, Object> made = new ConcurrentHashMap<>();

    Derived(Profile profile) {
        this.profile = profile;
    }

    /** The value of a type, made by the first who asks. */
    <T> T once(Class<T> type, Function<Profile, T> make) {
        return type.cast(made.computeIfAbsent(type, wanted -> make.apply(profile)));
    }
}
