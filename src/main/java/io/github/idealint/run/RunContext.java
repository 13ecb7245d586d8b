package io.github.idealint.run;

import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleInfo;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What every goal starts from.
 *
 * @param build where the run happens
 * @param rules all rules there are
 * @param version the version of idealint
 * @param interactive whether a person watches
 * @param log where the lines of the run go
 * @param warnings what is odd about the call itself; logged where there are pages, or should be
 */
public record RunContext(
        BuildContext build, List<Rule> rules, String version, boolean interactive, RunLog log, List<String> warnings) {

    public RunContext {
        rules = List.copyOf(rules);
        warnings = List.copyOf(warnings);
    }

    /** A goal as users call it; where no POM names the plugin, with the whole name of that. */
    String goal(String name) {
        return build.module().isPresent()
                ? "idealint:" + name
                : "io.github.idealint:idealint-maven-plugin:" + version + ":" + name;
    }

    /** The ids of all rules. */
    Set<String> ruleIds() {
        return rules.stream().map(rule -> RuleInfo.Descriptors.of(rule).id()).collect(Collectors.toSet());
    }
}
