package io.github.idealint.rule.builtin.round;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Transclusion;
import io.github.idealint.page.WikiTitle;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.builtin.round.MissingPages.Missing;
import io.github.idealint.rule.builtin.value.NearName;
import io.github.idealint.text.MessageText;
import io.github.idealint.text.Passage;
import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Flags inclusions of pages that are not there. */
@RuleInfo(id = "missing-page", summary = "An inclusion of a page that is not there", severity = Severity.ERROR)
public final class MissingPage implements Rule {

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        Map<TextRange, Missing> missing = context.wiki().page(page.source()).stream()
                .flatMap(sheet -> MissingPages.of(context).on(sheet).stream())
                .collect(Collectors.toMap(found -> found.call().range(), Function.identity(), (one, again) -> one));
        return page.transclusions().stream()
                .filter(call -> missing.containsKey(call.range()) && !page.isLiteral(call.range()))
                .map(call -> finding(call, missing.get(call.range())));
    }

    private static Finding finding(Transclusion call, Missing missing) {
        WikiTitle target = missing.call().target();
        String beside = missing.hasNeighbours()
                ? ", though there are others in "
                        + MessageText.quoted(target.folder().toString())
                : "";
        Optional<String> near = missing.near().map(title -> as(call, title));
        return Finding.at(
                        call.name().range(),
                        "There is no page " + MessageText.quoted(target.toString()) + " among the pages checked"
                                + beside + ", so readers see a red link and no idea." + NearName.question(near))
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
        return Fix.unsafe("Include '" + near + "'", TextEdit.replace(name.range(start, end), near));
    }
}
