package io.github.idealint.diagnostic;

import java.util.regex.Pattern;

/**
 * What is known of a rule before it runs.
 *
 * @param id its public name, in kebab-case, never renamed
 * @param summary what it flags, as a noun phrase without a final full stop
 * @param severity the severity of its findings unless a profile changes it
 * @param group what it is about, in one word that rules about the same have in common: {@code mentor}
 */
public record RuleDescriptor(String id, String summary, Severity severity, String group) {

    private static final Pattern KEBAB_CASE = Pattern.compile("^[a-z]++(?:-[a-z]++)*+");

    private static final String PAGES = "https://github.com/idealint/idealint/blob/main/src/site/markdown/rules/";

    /** The address of the documentation of the rule with an id. */
    public static String address(String id) {
        return PAGES + id + ".md";
    }

    public RuleDescriptor {
        if (!KEBAB_CASE.matcher(id).matches() || summary.isBlank() || group.isBlank() || summary.endsWith(".")) {
            throw new IllegalArgumentException("no rule: " + id + ": " + summary);
        }
    }
}
