package io.github.idealint.engine;

import io.github.idealint.diagnostic.FindingsOfPage;
import io.github.idealint.diagnostic.LintResult.CheckedPage;

/** Sets findings aside that comments have left: those that are known already, or older than a revision. */
@FunctionalInterface
public interface FindingFilter {

    /** What one rule found on a page, with what is set aside. */
    FindingsOfPage sorted(CheckedPage page, FindingsOfPage found);

    /** Everything is reported. */
    static FindingFilter none() {
        return (page, found) -> found;
    }
}
