package io.github.idealint.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationPathsTest {

    @ParameterizedTest
    @CsvSource({
        "idealint.yaml, ours.yaml, ours.yaml",
        "a/idealint.yaml, ours.yaml, a/ours.yaml",
        "a/b/idealint.yaml, ../ours.yaml, a/ours.yaml",
        "a/b/idealint.yaml, ./c/../d/./ours.yaml, a/b/d/ours.yaml",
        "a/idealint.yaml, ../../ours.yaml, ../ours.yaml",
        "a/idealint.yaml, ../../../ours.yaml, ../../ours.yaml",
        "../idealint.yaml, ours.yaml, ../ours.yaml",
        "a/idealint.yaml, /etc/ours.yaml, /etc/ours.yaml",
        "idealint.profile, profiles/ours.yaml, profiles/ours.yaml"
    })
    void aPathIsRelativeToTheFileThatNamesIt(String from, String path, String resolved) {
        assertThat(ConfigurationPaths.resolve(from, path)).isEqualTo(resolved);
    }

    @ParameterizedTest
    @CsvSource({"ours.yaml, true", "ours.yml, true", "./ours, true", "qemu-2020, false", "ours, false"})
    void aNameWithAFolderOrAnEndingIsAFile(String name, boolean file) {
        assertThat(ConfigurationPaths.isFile(name)).isEqualTo(file);
    }
}
