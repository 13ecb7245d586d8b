package io.github.idealint.profile;

import io.github.idealint.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The profiles that come with the product. */
public final class Profiles {

    /** The profile of those who name none. */
    public static final String DEFAULT = "qemu-2020";

    private static final String COMMON = "common";
    private static final List<String> NAMES = List.of("gsoc", "qemu-2020", "qemu-2024", "qemu-2026");

    private Profiles() {}

    /** Their names, in alphabetical order. */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * The profile with a name.
     *
     * @throws InvalidConfiguration if there is none
     */
    public static Profile builtIn(String name) {
        return new ProfileLoader(path -> Optional.empty(), ProfileFormat.withAnyRule())
                .load(Optional.empty(), Optional.of(name));
    }

    /** Whether a name is that of a built-in profile, or of the one they all extend. */
    static boolean isBuiltIn(String name) {
        return NAMES.contains(name) || name.equals(COMMON);
    }

    /** The file of a built-in profile. */
    static SourceText source(String name) {
        String resource = "/io/github/idealint/profiles/" + name + ".yaml";
        try (InputStream stream = Profiles.class.getResourceAsStream(resource)) {
            return SourceText.decode(name, stream.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + resource, broken);
        }
    }
}
