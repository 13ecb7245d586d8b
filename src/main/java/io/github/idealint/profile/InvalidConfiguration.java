package io.github.idealint.profile;

import io.github.idealint.profile.yaml.ConfigurationProblem;
import java.util.List;
import java.util.stream.Collectors;

/** Tells all mistakes in a configuration and the profiles it names, by file and place. */
public final class InvalidConfiguration extends RuntimeException {

    private final transient List<ConfigurationProblem> problems;

    /** All mistakes, in any order, at least one. */
    public InvalidConfiguration(List<ConfigurationProblem> problems) {
        super(rendered(problems));
        this.problems = problems.stream().sorted().distinct().toList();
    }

    /** The mistakes, sorted by file and place. */
    public List<ConfigurationProblem> problems() {
        return problems;
    }

    /** Three lines a mistake: path, line, column and message; the line it stands on; carets below it. */
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
