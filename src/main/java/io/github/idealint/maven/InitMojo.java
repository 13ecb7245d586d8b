package io.github.idealint.maven;

import io.github.idealint.rule.Rule;
import io.github.idealint.rule.builtin.BuiltInRules;
import io.github.idealint.run.Goal;
import io.github.idealint.run.InitGoal;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Writes an {@code idealint.yaml} with the profile that {@code check} would use, and every other setting as a comment that
 * tells what it is for. A file that is there already is never overwritten. {@code config} names another file.
 */
@Mojo(name = "init", threadSafe = true, requiresProject = false)
public final class InitMojo extends PageMojo {

    /** Made by Maven, which fills in the parameters. */
    public InitMojo() {
        this(BuiltInRules.all());
    }

    InitMojo(List<Rule> rules) {
        super(rules);
    }

    @Override
    Goal goal() {
        return new InitGoal();
    }
}
