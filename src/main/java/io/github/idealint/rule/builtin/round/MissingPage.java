package io.github.idealint.rule.builtin.round;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.markup.Markup;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Transclusion;
import io.github.idealint.page.WikiTitle;
import io.github.idealint.round.PageSummary;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.RunKnowledge;
import io.github.idealint.rule.builtin.round.MissingPages.Missing;
import io.github.idealint.rule.builtin.value.NearName;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.MessageText;
import io.github.idealint.text.Passage;
import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Flags inclusions of pages that don't exist. */
@RuleInfo(
        id = "missing-page",
        summary = "An inclusion of a page that does not exist",
        severity = Severity.ERROR,
        markups = Markup.WIKITEXT,
        needs = RunKnowledge.OTHER_PAGES)
public final class MissingPage implements Rule {

    private static final MessageTemplate MISSING = new MessageTemplate(
            "The page {} is not among the pages checked{}. Unless the wiki has it, readers see a red link.");
    private static final MessageTemplate NEIGHBOURS = new MessageTemplate(", although others under {} are");
    private static final MessageTemplate CORRECT = new MessageTemplate(" Correct the name, or create the page.");
    private static final MessageTemplate INCLUDE = new MessageTemplate("Include {}");

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        Map<TextRange, Missing> missing = context.wiki().page(page.source()).stream()
                .flatMap(summary -> MissingPages.of(context).on(summary).stream())
                .collect(Collectors.toMap(found -> found.call().range(), Function.identity(), (one, again) -> one));
        return page.transclusions().stream()
                .filter(call -> missing.containsKey(call.range()) && !page.isLiteral(call.range()))
                .map(call -> finding(call, missing.get(call.range())));
    }

    @Override
    public boolean mayFind(PageSummary page, RuleContext context) {
        return !MissingPages.of(context).on(page).isEmpty();
    }

    private static Finding finding(Transclusion call, Missing missing) {
        WikiTitle target = missing.call().target();
        String neighbours = missing.hasNeighbours() ? NEIGHBOURS.with(quoted(target.folder() + "/")) : "";
        Optional<String> near = missing.near().map(title -> as(call, title));
        String advice = near.isPresent() ? MessageText.didYouMean(near) : CORRECT.text();
        return Finding.at(call.name().range(), MISSING.with(quoted(target.toString()), neighbours) + advice)
                .fixedBy(near.filter(NearName::isWritable).map(name -> fix(call.name(), name)));
    }

    /** A name as the inclusion writes its own: relative to the page if that is. */
    private static String as(Transclusion call, WikiTitle title) {
        if (call.isOfPage()) {
            return title.toString();
        }
        String written = Transclusion.withoutHeading(call.name().text());
        return written.substring(0, written.lastIndexOf('/') + 1) + title.name();
    }

    private static Fix fix(Passage name, String near) {
        int start = name.text().startsWith(":") ? 1 : 0;
        int end = Transclusion.withoutHeading(name.text()).length();
        return Fix.unsafe(INCLUDE.with(quoted(near)), TextEdit.replace(name.range(start, end), near));
    }
}
