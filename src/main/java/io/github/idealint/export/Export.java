package io.github.idealint.export;

import java.util.List;

/**
 * The ideas of a run as data.
 *
 * @param version the version of the format
 * @param profile the name of the profile by which the pages were read
 * @param ideas the ideas, in the order of the export
 */
public record Export(int version, String profile, List<ExportedIdea> ideas) {

    private static final int VERSION = 1;

    public Export {
        ideas = List.copyOf(ideas);
    }

    /** Ideas in the format's present version. */
    public static Export of(String profile, List<ExportedIdea> ideas) {
        return new Export(VERSION, profile, ideas);
    }
}
