package io.github.idealint.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The documentation pages of rules, as packed into the plugin. */
final class RulePages {

    private static final String FOLDER = "/io/github/idealint/rules/";

    private RulePages() {}

    /** The page of a rule, in Markdown; empty for an id that is no rule's. */
    static Optional<String> of(String id) {
        try (InputStream page = RulePages.class.getResourceAsStream(FOLDER + id + ".md")) {
            return page == null
                    ? Optional.empty()
                    : Optional.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
