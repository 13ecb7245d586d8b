package io.github.idealint.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationSearchTest {

    @TempDir
    private Path folder;

    private final ConfigurationSearch search = new ConfigurationSearch();

    @Test
    void takesTheNearest() throws IOException {
        write("repository/.git/HEAD");
        Path far = write("repository/idealint.yaml");
        Path near = write("repository/docs/idealint.yaml");
        assertThat(search.of(made("repository/docs/ideas/2027"))).contains(near);
        assertThat(search.of(made("repository/docs"))).contains(near);
        assertThat(search.of(made("repository/drafts"))).contains(far);
    }

    @ParameterizedTest
    @ValueSource(strings = {".git/HEAD", ".git", ".mvn/maven.config", "pom.xml"})
    void goesNoFartherThanTheRootOfTheCheckout(String mark) throws IOException {
        write("idealint.yaml");
        write("repository/" + mark);
        assertThat(search.of(made("repository/docs/ideas"))).isEmpty();
        Path own = write("other/idealint.yaml");
        write("other/" + mark);
        assertThat(search.of(made("other/docs/ideas"))).contains(own);
    }

    @Test
    void takesTheCheckoutsRootBeforeThoseOfBuildsInside() throws IOException {
        write("repository/.git/HEAD");
        Path whole = write("repository/idealint.yaml");
        write("repository/docs/.mvn/maven.config");
        write("repository/docs/pom.xml");
        assertThat(search.of(made("repository/docs/src/ideas"))).contains(whole);
    }

    @Test
    void takesTheTopmostPomWhereThereIsNoOtherMark() throws IOException {
        write("idealint.yaml");
        write("build/pom.xml");
        Path whole = write("build/idealint.yaml");
        write("build/modules/docs/pom.xml");
        assertThat(search.of(made("build/modules/docs/src/ideas"))).contains(whole);
    }

    @Test
    void goesOnInFoldersOfTheSameOwnerWhereNothingMarksARoot() throws IOException {
        Path above = write("idealint.yaml");
        assertThat(search.of(made("drafts/2027"))).contains(above);
        assertThat(ConfigurationSearch.searched(made("drafts/2027")))
                .startsWith(folder.resolve("drafts/2027"), folder.resolve("drafts"));
    }

    @Test
    void namesFilesThatAreNotReadThoughTheyLookAlike() throws IOException {
        write("repository/.git/HEAD");
        Path hidden = write("repository/.idealint.yaml");
        Path far = write("repository/idealint.yml");
        Path near = write("repository/docs/Idealint.YML");
        write("repository/docs/idealint.yaml.orig");
        write("repository/docs/my-idealint.yml");
        write("repository/other/idealint.yml");
        assertThat(search.of(made("repository/docs"))).isEmpty();
        assertThat(search.similar()).containsExactly(hidden, near, far);
    }

    @Test
    void namesThemBesideAConfigurationTooButNoneBehindIt() throws IOException {
        write("repository/.git/HEAD");
        write("repository/idealint.yml");
        Path read = write("repository/docs/idealint.yaml");
        Path beside = write("repository/docs/idealint.yml");
        assertThat(search.of(made("repository/docs"))).contains(read);
        assertThat(search.similar()).containsExactly(beside);
    }

    private Path made(String name) throws IOException {
        return Files.createDirectories(folder.resolve(name));
    }

    private Path write(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "");
    }
}
