package io.github.idealint.run;

import static io.github.idealint.text.MessageText.count;

import io.github.idealint.diagnostic.Applicability;
import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.text.MessageTemplate;
import java.util.Optional;

/**
 * The command that fixes what a run found, as its user can call it.
 *
 * @param goal the goal with the name of its plugin: where no POM names the plugin, with all of its name
 */
record FixCommand(String goal) {

    private static final MessageTemplate SAFE = new MessageTemplate("Run 'mvn {}' with the same parameters to fix {}.");
    private static final MessageTemplate BOTH = new MessageTemplate(
            "Run 'mvn {}' with the same parameters to fix {}; with '-Didealint.unsafe=true' it fixes {} more, which you should review.");
    private static final MessageTemplate UNSAFE = new MessageTemplate(
            "Run 'mvn {} -Didealint.unsafe=true' with the same parameters to fix {}, and review what it changes.");

    /** The command of a run. */
    static FixCommand of(RunContext context) {
        return new FixCommand(context.goal("fix"));
    }

    /** What the command would fix of some findings; nothing if it would fix none. */
    Optional<String> hint(LintResult result) {
        long safe = fixable(result, Applicability.SAFE);
        long unsafe = fixable(result, Applicability.UNSAFE);
        if (safe == 0) {
            return Optional.of(UNSAFE.with(goal, findings(unsafe))).filter(any -> unsafe > 0);
        }
        return Optional.of(unsafe == 0 ? SAFE.with(goal, findings(safe)) : BOTH.with(goal, findings(safe), unsafe));
    }

    /** How many of the findings in files of one page have a fix of a kind. */
    private static long fixable(LintResult result, Applicability kind) {
        return result.diagnostics().stream()
                .filter(found -> found.source().origin().isEmpty())
                .flatMap(found -> found.finding().fix().stream())
                .filter(fix -> fix.applicability() == kind)
                .count();
    }

    private static String findings(long number) {
        return count(number, "finding");
    }
}
