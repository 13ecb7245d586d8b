package io.github.idealint.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "Outreachy 2027, Outreachy 2027",
        "Outreachy 2027/May, Outreachy 2027-May",
        "../../etc/passwd, etc-passwd",
        "'  .hidden ', hidden",
        "???, page",
        "'', page",
        "a:b*c|d<e>f, a-b-c-d-e-f",
        "C++ (draft), C-- (draft)",
    })
    void keepsWhatAllFileSystemsTake(String title, String name) {
        assertThat(FileNames.of(title)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"con", "NUL", "Aux.txt", "com1", "LPT9", "com¹.a.b", "prn ", "con .x"})
    void areNotThoseOfDevices(String title) {
        assertThat(FileNames.of(title)).startsWith("page ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"console", "com10", "com", "nullable", "a con", "Auxiliary.txt"})
    void mayBeginLikeThoseOfDevices(String title) {
        assertThat(FileNames.of(title)).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "a\nb", "a\u001bb", "a\u202eb", "a\ud800b", "a\udc00b", "a\uffffb", "a\u2028b"})
    void holdNoControlCharactersOrHalves(String title) {
        assertThat(FileNames.of(title)).isEqualTo("a-b");
    }

    @Test
    void areCutBetweenCharacters() throws IOException {
        for (String letter : List.of("a", "ß", "語", "𝔸", "\ud842\udfb7")) {
            for (String start : List.of("", "b", "bb", "bbb")) {
                String name = FileNames.of(start + letter.repeat(300));
                assertThat(name.codePointCount(0, name.length())).isLessThanOrEqualTo(100);
                assertThat(name.getBytes(StandardCharsets.UTF_8).length).isBetween(95, 200);
                assertThat(name).startsWith(start).endsWith(name.contains(letter) ? letter : "-");
                assertThat(Files.writeString(folder.resolve(name + " 12345.html"), ""))
                        .exists();
            }
        }
    }

    @Test
    void areComposedAlikeOnEveryComputer() {
        assertThat(FileNames.of("Gro\u0308ße")).isEqualTo(FileNames.of("Größe"));
        assertThat(FileNames.folded("Größe")).isEqualTo(FileNames.folded("GRÖSSE"));
        assertThat(FileNames.folded("ﬁle")).isEqualTo(FileNames.folded("FILE"));
    }
}
