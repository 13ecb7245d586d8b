package io.github.idealint.rule.builtin.link;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Applicability;
import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.markup.Markup;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Link;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.builtin.value.VisibleLineScan;
import io.github.idealint.rule.builtin.value.VisibleLineScan.Hit;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import io.github.idealint.text.TextRanges;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Flags links that are written in a way that makes no link, or one to somewhere else. */
@RuleInfo(
        id = "malformed-link",
        summary = "A link whose brackets or address are written wrong",
        severity = Severity.ERROR)
public final class MalformedLink implements Rule {

    static final MessageTemplate BRACKETS =
            new MessageTemplate("{} has double brackets, which are only for links to wiki pages. Write {}.");
    static final MessageTemplate SINGLE_BRACKETS = new MessageTemplate(
            "{} has single brackets, which are only for addresses on the web, so it is not a link. Write {}.");
    static final MessageTemplate PIPE =
            new MessageTemplate("{} uses '|', which is only for links to wiki pages. Use a space instead: {}.");
    static final MessageTemplate TWICE = new MessageTemplate("{} begins the address twice. Write {} once.");
    static final MessageTemplate START = new MessageTemplate("{} is not a valid start of an address. Write {}.");
    static final MessageTemplate SPACE_AFTER =
            new MessageTemplate("{} is followed by a space, so the link ends there. Remove the space after {}.");
    static final MessageTemplate SPACE_INSIDE =
            new MessageTemplate("{} contains a space, so the link ends there. Remove the space: {}.");
    static final MessageTemplate NO_HOST = new MessageTemplate(
            "{} leads nowhere, because its address has no host. Write the whole address, such as {}.");
    static final MessageTemplate NO_SCHEME =
            new MessageTemplate("{} is not a link, because its address does not start with 'https://'. Write {}.");
    static final MessageTemplate FULL_WIDTH = new MessageTemplate(
            "{} has full-width characters in its host, which not every program understands. Write {}.");
    static final MessageTemplate SPACE_BETWEEN =
            new MessageTemplate("{} has a space between its text and its address, so it is not a link. Write {}.");
    static final MessageTemplate SWAPPED =
            new MessageTemplate("{} has its brackets the wrong way round, so it is not a link. Write {}.");
    static final MessageTemplate LINK_INSIDE =
            new MessageTemplate("{} has a link inside the text of a link, so readers see the brackets. Write {}.");
    static final MessageTemplate DOUBLED =
            new MessageTemplate("{} has parentheses inside the parentheses, so the link leads nowhere. Write {}.");
    static final MessageTemplate NO_SCHEME_THERE = new MessageTemplate(
            "{} leads to a page of the same site, because its address does not start with 'https://'. Write {}.");
    static final MessageTemplate SPACE_IN_ADDRESS = new MessageTemplate(
            "{} has a space in its address, so it is not a link. Correct the address, or write {}.");
    static final MessageTemplate NEVER_CLOSED =
            new MessageTemplate("{} has no ')' after its address, so it is not a link. Write {}.");
    private static final MessageTemplate NO_TEXT =
            new MessageTemplate("The link to {} has no text, so readers have nothing to click on. Write {}.");
    private static final MessageTemplate UNCLOSED =
            new MessageTemplate("The bracket before {} is never closed. Add a ']' after the text of the link.");
    private static final MessageTemplate FIX = new MessageTemplate("Write {}");
    private static final MessageTemplate REMOVE_SPACE = new MessageTemplate("Remove the space");
    private static final MessageTemplate CLOSE = new MessageTemplate("Add the missing ']'");

    /** How far after an open bracket the one that closes it is looked for on its line, in characters. */
    private static final int REACH = 1000;

    private static final Pattern OPEN = Pattern.compile(
            "(?i)(?<!\\[)\\[(https?://[^\\s\\[\\]<>|]++)(?:\\s++([^\\[\\]]*[^\\[\\]\\s]))?\\s*+(?=(\\[)|$)");
    private static final Pattern BRACKET = Pattern.compile("[\\[\\]]");
    /** Where brackets or a list follow, the link may end before them. */
    private static final Pattern OTHER_BRACKET = Pattern.compile("[()\\[\\]{},;]");

    private static final Pattern SENTENCE_END = Pattern.compile("[.;:!?]\\s");

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        BitSet flagged = new BitSet();
        VisibleLineScan lines = VisibleLineScan.of(page, context);
        Markup markup = page.notation().markup();
        return Stream.concat(
                        LinkFlaw.of(markup).flatMap(flaw -> findings(page, lines, flaw)),
                        markup == Markup.MARKDOWN ? withoutText(page) : unclosed(page, lines))
                .filter(finding -> isFirst(finding.range(), flagged));
    }

    /** Links of which readers see nothing; images may have no text. */
    private static Stream<Finding> withoutText(IdeaPage page) {
        return page.links().stream()
                .filter(link ->
                        link.kind() == Link.Kind.BRACKETED && link.text().isEmpty() && !page.isLiteral(link))
                .filter(link -> page.source().text().charAt(link.range().start()) == '[')
                .map(link -> {
                    String address = link.target().text();
                    String wanted = page.notation().link(address);
                    return Finding.at(link.range(), NO_TEXT.with(quoted(address), quoted(wanted)))
                            .fixedBy(new Fix(
                                    FIX.with(quoted(wanted)),
                                    Applicability.UNSAFE,
                                    List.of(TextEdit.replace(link.range(), wanted))));
                });
    }

    private static boolean isFirst(TextRange range, BitSet flagged) {
        int taken = flagged.nextSetBit(range.start());
        boolean first = taken < 0 || taken >= range.end();
        flagged.set(range.start(), range.end());
        return first;
    }

    private static Stream<Finding> findings(IdeaPage page, VisibleLineScan lines, LinkFlaw flaw) {
        List<Hit> hits = lines.find(flaw.hints(), flaw.pattern()).toList();
        return (flaw.template() == NEVER_CLOSED ? withoutNextLine(hits, page) : hits)
                .stream()
                        .map(hit -> Finding.at(hit.range(), flaw.message(hit.match(), page.notation()))
                                .fixedBy(flaw.repaired(hit.match(), page.notation())
                                        .map(text -> new Fix(
                                                title(flaw, text),
                                                flaw.applicability(),
                                                List.of(TextEdit.replace(hit.range(), text))))))
                        .map(finding -> flaw.template() == FULL_WIDTH ? finding.atMost(Severity.WARNING) : finding);
    }

    /** Those that do not go on: a title may follow an address on the next line. */
    private static List<Hit> withoutNextLine(List<Hit> hits, IdeaPage page) {
        if (hits.isEmpty()) {
            return hits;
        }
        TextRanges links = new TextRanges(page.links().stream().map(Link::range).toList());
        return hits.stream()
                .filter(hit -> !links.contain(
                        new TextRange(hit.range().start(), hit.range().end() + 1)))
                .toList();
    }

    private static String title(LinkFlaw flaw, String text) {
        boolean space = flaw.template() == SPACE_AFTER || flaw.template() == SPACE_INSIDE;
        return space ? REMOVE_SPACE.text() : FIX.with(quoted(text));
    }

    /** One finding for each link; one that is closed on the next line is wrapped, not unclosed. */
    private static Stream<Finding> unclosed(IdeaPage page, VisibleLineScan lines) {
        return lines.find("[", OPEN)
                .filter(hit -> hit.match().group(3) == null ? !isClosedBelow(page, hit) : !isClosedAfter(page, hit))
                .map(MalformedLink::unclosed);
    }

    private static boolean isClosedBelow(IdeaPage page, Hit hit) {
        SourceText source = page.source();
        int next = source.lineAt(hit.line().range().start()) + 1;
        if (next > source.lineCount()) {
            return false;
        }
        Matcher bracket = BRACKET.matcher(source.text(source.line(next)));
        return bracket.find() && bracket.group().equals("]");
    }

    /** A link's text may hold links of its own: {@code [https://example.org all of [[Page]]]}. */
    private static boolean isClosedAfter(IdeaPage page, Hit hit) {
        int end = Math.min(hit.line().range().end(), hit.range().end() + REACH);
        int depth = 0;
        for (int at = hit.range().end(); at < end && depth >= 0; at++) {
            char c = page.source().text().charAt(at);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
        }
        return depth < 0;
    }

    private static Finding unclosed(Hit hit) {
        int end =
                hit.match().group(2) == null ? hit.range(1).end() : hit.range(2).end();
        TextRange range = new TextRange(hit.range().start(), end);
        Finding finding = Finding.at(range, UNCLOSED.with(quoted(hit.match().group(1))));
        return hit.match().group(3) == null ? finding.fixedBy(close(hit, end)) : finding;
    }

    private static Fix close(Hit hit, int end) {
        boolean clear = hit.match().group(2) == null
                || !SENTENCE_END.matcher(hit.match().group(2)).find()
                        && !OTHER_BRACKET.matcher(hit.match().group(2)).find();
        return new Fix(
                CLOSE.text(), clear ? Applicability.SAFE : Applicability.UNSAFE, List.of(TextEdit.insert(end, "]")));
    }
}
