package io.github.idealint.profile;

import io.github.idealint.profile.yaml.StoredYaml;
import io.github.idealint.profile.yaml.Yaml;
import io.github.idealint.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The files of one kind that come with the product, such as the built-in profiles.
 *
 * @param noun what messages call one of them, which is also the name of their folder: {@code profile}
 * @param names the names that messages list, in alphabetical order
 * @param others the names of those that messages leave out, since they only serve to be extended
 * @param base the name of the one that a file extends if it has no {@code extends}
 */
record BuiltIn(String noun, List<String> names, List<String> others, Optional<String> base) {

    /** What the names of files end in that hold what was read of these; {@code StoredProfilesTest} writes them. */
    static final String STORED = ".stored";

    BuiltIn {
        names = List.copyOf(names);
        others = List.copyOf(others);
    }

    /** Whether one of them has a name. */
    boolean has(String name) {
        return names.contains(name) || others.contains(name);
    }

    /** The file with a name. */
    SourceText source(String name) {
        return SourceText.decode(name, bytes(name, ".yaml").orElseThrow());
    }

    /** The map in such a file, as far as it has the shape that its reader gives it; nothing if it has changed since the build. */
    Optional<Yaml.Mapping> stored(SourceText source) {
        return bytes(source.path(), STORED)
                .flatMap(stored -> StoredYaml.read(source, new String(stored, StandardCharsets.UTF_8)));
    }

    private Optional<byte[]> bytes(String name, String ending) {
        String resource = "/io/github/idealint/" + noun + "s/" + name + ending;
        try (InputStream stream = BuiltIn.class.getResourceAsStream(resource)) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + resource, broken);
        }
    }
}
