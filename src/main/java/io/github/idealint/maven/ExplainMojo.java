package io.github.idealint.maven;

import io.github.idealint.rule.Rule;
import io.github.idealint.rule.builtin.BuiltInRules;
import io.github.idealint.run.ExplainGoal;
import io.github.idealint.run.Goal;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Explains a rule: what it flags and why, with examples of what it flags and what it accepts. If no rule is named, lists which
 * rules are in force here and where their severities are set, and the built-in profiles.
 */
@Mojo(name = "explain", threadSafe = true, requiresProject = false)
public final class ExplainMojo extends PageMojo {

    /** The id of the rule to explain, such as {@code invalid-email}. By default the rules and profiles are listed. */
    @Parameter(property = "idealint.rule")
    private String rule;

    /** Made by Maven, which fills in the parameters. */
    public ExplainMojo() {
        this(BuiltInRules.all());
    }

    ExplainMojo(List<Rule> rules) {
        super(rules);
    }

    @Override
    Goal goal() {
        return new ExplainGoal(Optional.ofNullable(rule));
    }
}
