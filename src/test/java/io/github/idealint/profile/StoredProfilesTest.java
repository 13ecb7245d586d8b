package io.github.idealint.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.profile.yaml.KeyedShape;
import io.github.idealint.profile.yaml.StoredYaml;
import io.github.idealint.profile.yaml.Yaml;
import io.github.idealint.profile.yaml.YamlReader;
import io.github.idealint.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is stored of the built-in files is what their YAML says; {@code -Dmessages.rewrite=true} stores it anew. */
class StoredProfilesTest {

    private static final Path RESOURCES = Path.of("src/main/resources/io/github/idealint");

    private static final Map<Yaml.Kind, String> LETTERS =
            Map.of(Yaml.Kind.TEXT, "T", Yaml.Kind.NUMBER, "N", Yaml.Kind.TRUTH, "B", Yaml.Kind.NOTHING, "0");

    static Stream<Arguments> files() {
        KeyedShape profile = ProfileFormat.withAnyRule().profile();
        return Stream.concat(
                names(Profiles.FILES).map(name -> Arguments.of(name, Profiles.FILES, profile)),
                names(ScheduleFormat.FILES).map(name -> Arguments.of(name, ScheduleFormat.FILES, ScheduleFormat.FILE)));
    }

    private static Stream<String> names(BuiltIn files) {
        return Stream.concat(files.names().stream(), files.others().stream());
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatIsStoredIsWhatTheFileSays(String name, BuiltIn files, KeyedShape shape) throws IOException {
        Path folder = RESOURCES.resolve(files.noun() + "s");
        SourceText source = SourceText.decode(name, Files.readAllBytes(folder.resolve(name + ".yaml")));
        Yaml.Mapping said =
                YamlReader.read(source, shape, StoredProfilesTest::unexpected).orElseThrow();
        Path stored = folder.resolve(name + BuiltIn.STORED);
        if (Boolean.getBoolean("messages.rewrite")) {
            Files.writeString(stored, StoredYaml.heading(source) + written(said));
        }
        assertThat(StoredYaml.read(source, Files.readString(stored)))
                .as("%s; -Dmessages.rewrite=true stores it anew", stored)
                .contains(said);
    }

    @Test
    void aFileThatHasChangedIsNotTheOneThatIsStored() {
        SourceText changed = SourceText.of("gsoc", Profiles.FILES.source("gsoc").text() + "\n");

        assertThat(Profiles.FILES.stored(changed)).isEmpty();
    }

    @Test
    void linesAndBackslashesOfAValueAreStored() {
        SourceText source = SourceText.of("ours", "template: |\n  C:\\new\n  file\n");
        Yaml.Mapping said =
                YamlReader.read(source, StoredProfilesTest::unexpected).orElseThrow();

        String stored = StoredYaml.heading(source) + written(said);

        assertThat(StoredYaml.read(source, stored)).contains(said);
        assertThat(stored).contains("=C:\\\\new\\nfile\\n");
    }

    private static void unexpected(Object problem) {
        throw new AssertionError(problem);
    }

    private static String written(Yaml piece) {
        String place = piece.range().start() + " " + piece.range().end();
        if (piece instanceof Yaml.Sequence list) {
            return all(list.items()) + "[" + place + "=" + list.items().size() + "\n";
        }
        if (piece instanceof Yaml.Mapping map) {
            List<Yaml> pieces = map.stream()
                    .flatMap(entry -> Stream.of(entry.key(), entry.value()))
                    .toList();
            return all(pieces) + "{" + place + "=" + map.entries().size() + "\n";
        }
        Yaml.Scalar scalar = (Yaml.Scalar) piece;
        boolean isPlain = scalar.value().equals(scalar.source().text(scalar.range()))
                && scalar.value().indexOf('\\') < 0;
        String value = scalar.value().replace("\\", "\\\\").replace("\n", "\\n");
        return LETTERS.get(scalar.kind()) + place + (isPlain ? "" : "=" + value) + "\n";
    }

    private static String all(List<Yaml> pieces) {
        return String.join("", pieces.stream().map(StoredProfilesTest::written).toList());
    }
}
