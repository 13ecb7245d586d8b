package io.github.idealint.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFolderTest {

    @TempDir
    private Path home;

    @Test
    void isWhereXdgWantsCaches() {
        Path caches = home.resolve("caches");
        assertThat(CacheFolder.of(Map.of("XDG_CACHE_HOME", caches.toString()), home))
                .isEqualTo(caches.resolve("idealint"));
    }

    @Test
    void isInTheHomeFolderWhereNothingIsSaid() {
        Path usual = home.resolve(".cache/idealint");
        assertThat(CacheFolder.of(Map.of(), home)).isEqualTo(usual);
        assertThat(CacheFolder.of(Map.of("XDG_CACHE_HOME", " "), home)).isEqualTo(usual);
        assertThat(CacheFolder.of(Map.of("XDG_CACHE_HOME", "caches"), home)).isEqualTo(usual);
    }
}
