package io.github.idealint.profile;

import java.util.List;
import java.util.Optional;

/** The profiles that come with the product. */
public final class Profiles {

    /**
     * The profiles of which one is used if none is named: the first whose layout the pages have, else the last, which prescribes
     * none.
     */
    public static final List<String> DEFAULTS = List.of("qemu-2020", "gsoc");

    /** Their files, with what they extend: the data that programmes share, and the words of the language. */
    static final BuiltIn FILES = new BuiltIn(
            "profile",
            List.of(
                    "cncf-gsoc",
                    "gsoc",
                    "gsoc-2026",
                    "hsf",
                    "kde",
                    "lfx",
                    "libreoffice",
                    "outreachy",
                    "qemu-2020",
                    "qemu-2024",
                    "qemu-2026",
                    "wikimedia"),
            List.of("common", "english"),
            Optional.of("english"));

    private Profiles() {}

    /** Their names, in alphabetical order. */
    public static List<String> names() {
        return FILES.names();
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
}
