package io.github.idealint.profile;

import io.github.idealint.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
        String resource = "/io/github/idealint/" + noun + "s/" + name + ".yaml";
        try (InputStream stream = BuiltIn.class.getResourceAsStream(resource)) {
            return SourceText.decode(name, stream.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + resource, broken);
        }
    }
}
