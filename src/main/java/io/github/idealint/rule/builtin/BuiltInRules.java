package io.github.idealint.rule.builtin;

import io.github.idealint.rule.Rule;
import java.util.List;

/** The rules of this release: the table of contents of this room. */
public final class BuiltInRules {

    private BuiltInRules() {}

    /** All rules, in the order of the catalogue. */
    public static List<Rule> all() {
        return List.of();
    }
}
