package io.github.idealint.rule.builtin.link;

import io.github.idealint.diagnostic.Applicability;
import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.rule.builtin.value.VisibleLineScan;
import io.github.idealint.rule.builtin.value.VisibleLineScan.Hit;
import io.github.idealint.text.MessageText;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds links whose bracket is never closed. */
final class UnclosedLink {

    private static final int REACH = 1000;
    private static final Pattern OPEN = Pattern.compile(
            "(?i)(?<!\\[)\\[(https?://[^\\s\\[\\]<>|]++)(?:\\s++([^\\[\\]]*[^\\[\\]\\s]))?\\s*+(?=(\\[)|$)");
    private static final Pattern BRACKET = Pattern.compile("[\\[\\]]");
    private static final Pattern SENTENCE_END = Pattern.compile("[.;:!?]\\s");

    private UnclosedLink() {}

    /** One finding a link; one that is closed on the next line is wrapped, not unclosed. */
    static Stream<Finding> findings(IdeaPage page) {
        return VisibleLineScan.find(page, line -> line.indexOf('[') >= 0, OPEN)
                .filter(hit -> hit.match().group(3) == null ? !isClosedBelow(page, hit) : !isClosedBehind(page, hit))
                .map(UnclosedLink::finding);
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
    private static boolean isClosedBehind(IdeaPage page, Hit hit) {
        int end = Math.min(hit.line().range().end(), hit.range().end() + REACH);
        int depth = 0;
        for (int at = hit.range().end(); at < end && depth >= 0; at++) {
            char c = page.source().text().charAt(at);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
        }
        return depth < 0;
    }

    private static Finding finding(Hit hit) {
        int end =
                hit.match().group(2) == null ? hit.range(1).end() : hit.range(2).end();
        TextRange range = new TextRange(hit.range().start(), end);
        Finding finding = Finding.at(
                range,
                "The bracket before " + MessageText.quoted(hit.match().group(1))
                        + " is never closed. Put a ']' behind the link's text.");
        return hit.match().group(3) == null ? finding.fixedBy(close(hit, end)) : finding;
    }

    private static Fix close(Hit hit, int end) {
        boolean clear = hit.match().group(2) == null
                || !SENTENCE_END.matcher(hit.match().group(2)).find();
        return new Fix(
                "Close the bracket",
                clear ? Applicability.SAFE : Applicability.UNSAFE,
                List.of(TextEdit.insert(end, "]")));
    }
}
