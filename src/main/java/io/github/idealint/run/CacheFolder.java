package io.github.idealint.run;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where a user's caches are (XDG Base Directory Specification). */
public final class CacheFolder {

    private CacheFolder() {}

    /** The plugin's own, of whoever runs this. */
    public static Path ofThisUser() {
        return of(System.getenv(), Path.of(System.getProperty("user.home")));
    }

    /** The plugin's own; a relative {@code XDG_CACHE_HOME} counts for nothing, as the specification wants. */
    static Path of(Map<String, String> environment, Path home) {
        return Optional.ofNullable(environment.get("XDG_CACHE_HOME"))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElse(home.resolve(".cache"))
                .resolve("idealint");
    }
}
