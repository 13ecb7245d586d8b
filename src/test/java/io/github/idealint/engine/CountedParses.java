package io.github.idealint.engine;

import io.github.idealint.page.IdeaPageReader;
import io.github.idealint.profile.Profile;
import io.github.idealint.rule.builtin.BuiltInRules;
import java.util.concurrent.atomic.AtomicInteger;

/** Linters with all rules that count together how many pages they parse. */
final class CountedParses {

    /** How many pages were parsed. */
    final AtomicInteger count = new AtomicInteger();

    Linter linter(Profile profile) {
        MarkupChoice markups = MarkupChoice.builtIn();
        return new Linter(
                source -> {
                    count.incrementAndGet();
                    return markups.parse(source);
                },
                new IdeaPageReader(profile)::read,
                BuiltInRules.all(),
                profile);
    }
}
