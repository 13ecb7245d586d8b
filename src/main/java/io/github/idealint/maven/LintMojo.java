package io.github.idealint.maven;

import io.github.idealint.diagnostic.Severity;
import io.github.idealint.link.http.Network.NameSource;
import io.github.idealint.rule.Rule;
import io.github.idealint.run.ParameterValue;
import io.github.idealint.run.Verdict;
import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;

/** A goal that lints pages: the parameters that decide what fails it. */
abstract class LintMojo extends ProbingMojo {

    /** Whether findings fail the build; if not, they are only logged. */
    @Parameter(property = "idealint.failOnViolation", defaultValue = "true")
    private String failOnViolation = "true";

    /** The mildest finding that fails the build: {@code error}, {@code warning} or {@code info}. */
    @Parameter(property = "idealint.violationSeverity", defaultValue = "error")
    private String violationSeverity = "error";

    /**
     * A goal.
     *
     * @param rules all rules there are
     * @param names where the addresses of hosts come from
     */
    LintMojo(List<Rule> rules, NameSource names) {
        super(rules, names);
    }

    /** Which findings fail the build. */
    final Verdict verdict() {
        ParameterValue severity = new ParameterValue("violationSeverity", violationSeverity);
        return new Verdict(severity.oneOf(Severity.values()), flag("failOnViolation", failOnViolation));
    }
}
