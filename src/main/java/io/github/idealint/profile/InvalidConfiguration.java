package io.github.idealint.profile;

import io.github.idealint.profile.yaml.ConfigurationProblem;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown for a configuration with mistakes, in itself or in the profiles it names; has all of them. */
public final class InvalidConfiguration extends RuntimeException {

    private final transient List<ConfigurationProblem> problems;

    /** For some mistakes, in any order; at least one. */
    public InvalidConfiguration(List<ConfigurationProblem> problems) {
        super(rendered(problems));
        this.problems = problems.stream().sorted().distinct().toList();
    }

    /** The mistakes, sorted by file and place. */
    public List<ConfigurationProblem> problems() {
        return problems;
    }

    /**
     * The mistakes as text, three lines each: path, line, column and message; the line in the file; carets below the
     * place.
     */
    public String render() {
        return getMessage();
    }

    private static String rendered(List<ConfigurationProblem> problems) {
        return problems.stream()
                .sorted()
                .distinct()
                .map(ConfigurationProblem::render)
                .collect(Collectors.joining("\n"));
    }
}
