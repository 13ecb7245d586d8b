package io.github.idealint.rule.builtin.tool;

import static io.github.idealint.text.MessageText.count;

import io.github.idealint.page.IdeaPage;
import io.github.idealint.round.PageSummary;
import io.github.idealint.round.Wiki;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.SourceText;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The pages that an export names without their text. A dump of stubs has only such pages, so the first speaks for all.
 *
 * @param others those that are checked, but for the first by name
 */
record PagesWithoutText(Set<SourceText> others) {

    private static final MessageTemplate MORE = new MessageTemplate(" The same is true of {}.");

    /** Why a page cannot be read, if that is to be reported on this page. */
    static Optional<String> reason(IdeaPage page, String reason, RuleContext context) {
        return page.source().hasText()
                ? Optional.of(reason)
                : context.onceOfAll(PagesWithoutText.class, PagesWithoutText::of)
                        .reason(page.source(), reason);
    }

    private static PagesWithoutText of(Wiki wiki) {
        return new PagesWithoutText(wiki.pages().stream()
                .map(PageSummary::source)
                .filter(page -> !page.hasText() && wiki.concerns(page))
                .skip(1)
                .collect(Collectors.toUnmodifiableSet()));
    }

    private Optional<String> reason(SourceText page, String reason) {
        return Optional.of(reason)
                .filter(first -> !others.contains(page))
                .map(first -> others.isEmpty() ? first : first + MORE.with(count(others.size(), "more page")));
    }
}
