package io.github.idealint.report;

import java.util.Optional;
import java.util.function.Function;

/**
 * What a report contains besides the result of the run.
 *
 * @param version the version of idealint
 * @param category the name by which this run is known among others of the same build; ends with {@code /}
 * @param folder where the build lies in the repository, with {@code /} at its end; empty if it is all of it
 * @param rulePages the documentation of a rule by its id, in Markdown
 */
public record ReportContext(
        String version, String category, String folder, Function<String, Optional<String>> rulePages) {}
