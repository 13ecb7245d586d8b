package io.github.idealint.rule.builtin.structure;

import io.github.idealint.markup.Unclosed;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Line;
import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds list items whose text goes on in the next line, where it is no part of the item any more. */
final class WrappedItems {

    private static final int FULL_LINE = 60;
    private static final Pattern OPEN_END = Pattern.compile("[,:<(&/–-]$|(?i)\\b(?:and|or|the|of|to|a|in|for|with)$");
    private static final Pattern BEGINS_ANEW = Pattern.compile("^[\\p{Lu}*#]");
    private static final Pattern ENDS_SENTENCE = Pattern.compile("[.!?]$");

    private WrappedItems() {}

    /** The runs of lines that should be one: an item and what fell out of it. */
    static List<LineRun> in(IdeaPage page) {
        Set<Integer> taken = linesOfTheirOwn(page);
        List<LineRun> runs = new ArrayList<>();
        for (int at = 0; at < page.lines().size(); at++) {
            if (page.lines().get(at).is(Line.Kind.ITEM)) {
                int last = lastOf(page.lines(), at, taken);
                if (last > at) {
                    runs.add(new LineRun(at, last));
                }
            }
        }
        return runs;
    }

    /** Labels and links that lost their bullets are another fault, and so is what is never closed. */
    private static Set<Integer> linesOfTheirOwn(IdeaPage page) {
        Stream<TextRange> lost = page.ideas().stream()
                .flatMap(idea -> idea.fields().stream())
                .flatMap(field -> FieldNotBullet.lost(field, page));
        Stream<TextRange> open =
                page.unclosed().stream().filter(Unclosed::swallows).map(Unclosed::opening);
        return Stream.concat(lost, open)
                .map(range -> page.source().lineAt(range.start()) - 1)
                .collect(Collectors.toSet());
    }

    private static int lastOf(List<Line> lines, int item, Set<Integer> taken) {
        int last = item;
        while (last + 1 < lines.size() && !taken.contains(last + 1) && goesOn(lines, last)) {
            last++;
        }
        return last;
    }

    private static boolean goesOn(List<Line> lines, int at) {
        Line next = lines.get(at + 1);
        if (!next.isLoose() || ForeignLists.isEntry(next)) {
            return false;
        }
        String before = lines.get(at).content().text();
        String text = next.content().text();
        if (before.isEmpty()) {
            return true;
        }
        return next.is(Line.Kind.INDENTED)
                ? isIndentedRest(before, text)
                : OPEN_END.matcher(before).find() || isBrokenSentence(before, text);
    }

    /** Below an item a preformatted block may be meant: code that a colon announces. */
    private static boolean isIndentedRest(String before, String text) {
        boolean open = OPEN_END.matcher(before).find() && !before.endsWith(":");
        return open || !PreformattedArt.hasSigns(text) || text.contains("://") || text.startsWith("<");
    }

    /** A short line before a capital letter is an item with a paragraph behind it. */
    private static boolean isBrokenSentence(String before, String text) {
        int firstWord = text.indexOf(' ') < 0 ? text.length() : text.indexOf(' ');
        boolean full = before.length() + firstWord >= FULL_LINE;
        return !BEGINS_ANEW.matcher(text).find()
                || full && !ENDS_SENTENCE.matcher(before).find();
    }
}
