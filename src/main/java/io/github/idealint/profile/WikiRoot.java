package io.github.idealint.profile;

import java.util.Optional;

/**
 * The folder in which the names of a wiki's pages begin, below or above the folder that paths are relative to: for {@code
 * wiki/Ideas/Timer.wiki} and the folder {@code wiki} the name is {@code Ideas/Timer}; the same page seen from inside {@code
 * wiki/Ideas} has the path {@code Timer.wiki}, and {@code Ideas} comes before it.
 *
 * @param folder its path, with {@code /} between the parts; empty for the folder itself or one above it
 * @param before the path from it to the folder that paths are relative to, if it is above; else empty
 */
public record WikiRoot(String folder, String before) {

    /** A folder by its path; empty for the one that paths are relative to. */
    public static WikiRoot at(String folder) {
        return new WikiRoot(folder, "");
    }

    /** The path of a page from here; empty if it lies elsewhere. */
    public Optional<String> pathTo(String page) {
        String whole = before.isEmpty() ? page : ConfigurationPaths.resolve("", before + "/" + page);
        String start = folder.isEmpty() ? "" : folder + "/";
        return Optional.of(whole)
                .filter(path -> path.startsWith(start) && !(folder.isEmpty() && path.startsWith("../")))
                .map(path -> path.substring(start.length()));
    }
}
