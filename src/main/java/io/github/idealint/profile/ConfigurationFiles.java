package io.github.idealint.profile;

import io.github.idealint.text.SourceText;
import java.util.Optional;

/** The files that a configuration may name. Paths have {@code /} between their parts and start where its own does. */
@FunctionalInterface
public interface ConfigurationFiles {

    /** The text of the file with a path, or why it cannot be read; empty if there is no such file. */
    Optional<SourceText> read(String path);

    /** The folder with a path, in which the names of pages begin. */
    default WikiRoot wikiRoot(String path) {
        return WikiRoot.at(path);
    }
}
