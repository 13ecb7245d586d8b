package io.github.idealint.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckoutTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {".git/HEAD", ".git", ".mvn/maven.config", "pom.xml"})
    void beginsAtItsMark(String mark) throws IOException {
        write("checkout/" + mark);
        assertThat(Checkout.around(folder.resolve("checkout"))).contains(folder.resolve("checkout"));
        assertThat(Checkout.around(folder.resolve("checkout/docs/a.wiki"))).contains(folder.resolve("checkout"));
        assertThat(Checkout.around(folder)).isEmpty();
    }

    @Test
    void isTheNearestRepositoryBeforeAnyBuild() throws IOException {
        write("outer/.git/HEAD");
        write("outer/inner/.git");
        write("outer/inner/docs/.mvn/maven.config");
        write("outer/inner/docs/pom.xml");
        assertThat(Checkout.around(folder.resolve("outer/inner/docs"))).contains(folder.resolve("outer/inner"));
        assertThat(Checkout.around(folder.resolve("outer/other"))).contains(folder.resolve("outer"));
    }

    @Test
    void isTheTopmostPomWithoutOtherMarks() throws IOException {
        write("build/pom.xml");
        write("build/docs/pom.xml");
        assertThat(Checkout.around(folder.resolve("build/docs/src"))).contains(folder.resolve("build"));
    }

    @Test
    void isNotLeftByALink() throws IOException {
        write("checkout/pom.xml");
        write("other/.git/HEAD");
        Path link = Files.createSymbolicLink(folder.resolve("checkout/target"), folder.resolve("other"));
        assertThat(Checkout.around(link.resolve("idealint"))).contains(folder.resolve("checkout"));
        assertThat(Checkout.around(link)).contains(folder.resolve("checkout"));
    }

    @Test
    void mayBeReachedByALink() throws IOException {
        write("checkout/.git/HEAD");
        Path link = Files.createSymbolicLink(folder.resolve("work"), folder.resolve("checkout"));
        assertThat(Checkout.around(link.resolve("docs"))).contains(link);
    }

    private void write(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
    }
}
