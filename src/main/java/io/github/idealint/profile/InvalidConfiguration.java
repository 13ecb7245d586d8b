package io.github.idealint.profile;

import static io.github.idealint.text.MessageText.count;

import io.github.idealint.profile.yaml.ConfigurationProblem;
import io.github.idealint.text.Limits;
import io.github.idealint.text.MessageTemplate;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown for a configuration with mistakes, in itself or in the profiles it names; has all of them. */
public final class InvalidConfiguration extends RuntimeException {

    private static final MessageTemplate MORE =
            new MessageTemplate("and {}. Correct those above first, then run idealint again.");

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
     * place. Of very many the first, and how many more there are.
     */
    public String render() {
        return getMessage();
    }

    private static String rendered(List<ConfigurationProblem> problems) {
        List<ConfigurationProblem> sorted =
                problems.stream().sorted().distinct().toList();
        int more = sorted.size() - Limits.LISTED_MISTAKES;
        return sorted.stream()
                        .limit(Limits.LISTED_MISTAKES)
                        .map(problem -> problem.render(sorted))
                        .collect(Collectors.joining("\n"))
                + (more > 0 ? "\n" + MORE.with(count(more, "more mistake")) : "");
    }
}
