package io.github.idealint.rule.builtin.tool;

import io.github.idealint.page.IdeaPage;
import io.github.idealint.round.PageSummary;
import io.github.idealint.round.Wiki;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.MessageText;
import io.github.idealint.text.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * The pages that an export names without their text. A dump of stubs has only such pages, so the first speaks for all.
 *
 * @param pages those that are checked, by name
 */
record PagesWithoutText(List<SourceText> pages) {

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
                .toList());
    }

    private Optional<String> reason(SourceText page, String reason) {
        int more = pages.size() - 1;
        return Optional.of(reason)
                .filter(first -> pages.indexOf(page) <= 0)
                .map(first -> more > 0 ? first + MORE.with(MessageText.count(more, "more page")) : first);
    }
}
