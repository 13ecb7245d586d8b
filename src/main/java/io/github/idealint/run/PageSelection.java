package io.github.idealint.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Which pages a user chose, and what they are expected to be.
 *
 * @param sources files and folders; none for the default folder
 * @param includes what is a page in a folder, as patterns in Ant's writing
 * @param excludes what is left out of that
 * @param failOnNoSources whether a source without a page ends the run
 * @param profile the name or file of a profile, which goes before the one that the configuration names
 * @param configuration the configuration file
 * @param piped the page that comes from standard input
 * @param allowSuppressions whether comments on pages suppress findings
 */
public record PageSelection(
        List<Path> sources,
        List<String> includes,
        List<String> excludes,
        boolean failOnNoSources,
        Optional<String> profile,
        Optional<Path> configuration,
        Optional<PipedPage> piped,
        boolean allowSuppressions) {

    public PageSelection {
        sources = List.copyOf(sources);
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
    }

    /** A choice of pages on which comments suppress findings. */
    public PageSelection(
            List<Path> sources,
            List<String> includes,
            List<String> excludes,
            boolean failOnNoSources,
            Optional<String> profile,
            Optional<Path> configuration,
            Optional<PipedPage> piped) {
        this(sources, includes, excludes, failOnNoSources, profile, configuration, piped, true);
    }

    /** A choice of files only, on which comments suppress findings. */
    public PageSelection(
            List<Path> sources,
            List<String> includes,
            List<String> excludes,
            boolean failOnNoSources,
            Optional<String> profile,
            Optional<Path> configuration) {
        this(sources, includes, excludes, failOnNoSources, profile, configuration, Optional.empty(), true);
    }

    /** The same choice, for a goal that does without pages as well. */
    PageSelection orNoPages() {
        return new PageSelection(sources, includes, excludes, false, profile, configuration, piped, allowSuppressions);
    }

    /** Whether the user named any page, folder or standard input. */
    boolean isNamed() {
        return !sources.isEmpty() || piped.isPresent();
    }
}
