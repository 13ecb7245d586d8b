package io.github.idealint.rule.builtin.tool;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import java.util.stream.Stream;

/** Flags pages that could not be read, so that nothing else is said of them. */
@RuleInfo(
        id = "unreadable-page",
        summary = "A page that is not UTF-8, too large, too deeply nested to be read, or without its text",
        severity = Severity.ERROR)
public final class UnreadablePage implements Rule {

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        return page.unreadable().stream()
                .flatMap(unreadable -> PagesWithoutText.reason(page, unreadable.reason(), context)
                        .map(reason -> Finding.at(unreadable.range(), reason))
                        .stream());
    }
}
