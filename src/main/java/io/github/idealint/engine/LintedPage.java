package io.github.idealint.engine;

import io.github.idealint.diagnostic.CheckedPage;
import io.github.idealint.diagnostic.Diagnostic;
import java.util.List;

/**
 * A page and what was found on it.
 *
 * @param page the page
 * @param diagnostics what was found, each once
 */
record LintedPage(CheckedPage page, List<Diagnostic> diagnostics) {

    LintedPage {
        diagnostics = List.copyOf(diagnostics);
    }
}
