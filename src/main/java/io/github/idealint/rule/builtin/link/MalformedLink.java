package io.github.idealint.rule.builtin.link;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.markup.Notation;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.builtin.value.VisibleLineScan;
import io.github.idealint.rule.builtin.value.VisibleLineScan.Hit;
import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Flags links that are written in a way that makes no link, or one to somewhere else. */
@RuleInfo(
        id = "malformed-link",
        summary = "A link whose brackets or address are written wrong",
        severity = Severity.ERROR)
public final class MalformedLink implements Rule {

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        BitSet flagged = new BitSet();
        return Stream.concat(LinkFlaw.ALL.stream().flatMap(flaw -> findings(page, flaw)), UnclosedLink.findings(page))
                .filter(finding -> isFirst(finding.range(), flagged));
    }

    private static boolean isFirst(TextRange range, BitSet flagged) {
        int taken = flagged.nextSetBit(range.start());
        boolean first = taken < 0 || taken >= range.end();
        flagged.set(range.start(), range.end());
        return first;
    }

    private static Stream<Finding> findings(IdeaPage page, LinkFlaw flaw) {
        return VisibleLineScan.find(page, MalformedLink::mayHoldALink, flaw.pattern())
                .map(hit -> finding(hit, flaw, page.notation()));
    }

    private static boolean mayHoldALink(String line) {
        return line.indexOf('[') >= 0 || line.indexOf(':') >= 0 || line.contains("//");
    }

    private static Finding finding(Hit hit, LinkFlaw flaw, Notation notation) {
        Optional<String> repaired = flaw.repaired(hit.match(), notation);
        return Finding.at(hit.range(), flaw.message(hit.match(), notation))
                .fixedBy(repaired.map(text ->
                        new Fix("Write '" + text + "'", flaw.promise(), List.of(TextEdit.replace(hit.range(), text)))));
    }
}
