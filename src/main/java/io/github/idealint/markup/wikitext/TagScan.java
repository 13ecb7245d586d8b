package io.github.idealint.markup.wikitext;

import io.github.idealint.markup.Unclosed;
import io.github.idealint.text.TextRange;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Goes through the angle brackets of a page the way MediaWiki's preprocessor does: comments and extension tags reach
 * to the first mark that closes them, whatever stands between; what nothing closes, and what is no tag, is text.
 */
final class TagScan {

    private static final String COMMENT = "<!--";
    private static final String COMMENT_END = "-->";
    private static final Pattern TAG = Pattern.compile("<(/?+)([a-zA-Z][^\\s/<>]{0,40}+)");
    private static final int LONGEST_NAME = 255;
    private static final Pattern OPEN_NAME = Pattern.compile("\\[\\[[^\\[\\]|{}\\n]{0,255}$");
    private static final Pattern REST_OF_END = Pattern.compile("^\\s*+>");

    private final PreparedPage.Builder prepared;
    private final String text;
    private final String lower;
    private final Matcher tag;
    private final Matcher restOfEnd;
    private final Map<String, Integer> lastEnds = new HashMap<>();
    private final Set<Integer> awaited = new HashSet<>();
    private final int lastCommentEnd;
    private int nextGreater = -1;

    TagScan(PreparedPage.Builder prepared) {
        this.prepared = prepared;
        this.text = prepared.safe();
        this.lower = asciiLower(text);
        this.lastCommentEnd = text.lastIndexOf(COMMENT_END);
        this.tag = TAG.matcher(text);
        this.restOfEnd = REST_OF_END.matcher(text);
    }

    /** Only the letters of ASCII: others may change in length with their case. */
    private static String asciiLower(String text) {
        char[] lower = text.toCharArray();
        for (int i = 0; i < lower.length; i++) {
            lower[i] = lower[i] >= 'A' && lower[i] <= 'Z' ? (char) (lower[i] + 'a' - 'A') : lower[i];
        }
        return new String(lower);
    }

    void scan() {
        int at = text.indexOf('<');
        while (at >= 0) {
            at = text.indexOf('<', scanBracket(at));
        }
    }

    /** Reads what begins at an angle bracket; returns the offset from which to search for the next. */
    private int scanBracket(int at) {
        if (text.startsWith(COMMENT, at)) {
            return comment(at);
        }
        if (!tag.region(at, text.length()).lookingAt()) {
            return at + 1;
        }
        String name = TagNames.lower(tag.group(2));
        if (!tag.group(1).isEmpty()) {
            return end(at, name);
        }
        return TagNames.isExtension(name) ? extension(at, name) : other(at, name);
    }

    private int comment(int at) {
        if (lastCommentEnd < at + COMMENT.length()) {
            return neutralise(Unclosed.Kind.COMMENT, at, at + COMMENT.length());
        }
        int end = text.indexOf(COMMENT_END, at + COMMENT.length()) + COMMENT_END.length();
        prepared.blankOut(at, end);
        if (isInName(at, end)) {
            prepared.blankComment(new TextRange(at, end));
        }
        return end;
    }

    private boolean isInName(int at, int end) {
        String before = text.substring(Math.max(0, at - LONGEST_NAME), at);
        return OPEN_NAME.matcher(before).find() && text.substring(at, end).indexOf('\n') < 0;
    }

    private int end(int at, String name) {
        if (!awaited.contains(at) && !isWholeHtml(at, name)) {
            prepared.neutralise(at, at + 1);
        }
        return at + 1;
    }

    private int extension(int at, String name) {
        if (!isWhole(at)) {
            prepared.neutralise(at, at + 1);
            return at + 1;
        }
        int opened = afterGreater(at);
        if (text.charAt(opened - 2) == '/') {
            return opened;
        }
        int end = nextEnd(name, opened);
        if (end < 0) {
            return neutralise(Unclosed.Kind.TAG, at, opened);
        }
        if (TagNames.holdsWikitext(name)) {
            awaited.add(end);
            return opened;
        }
        prepared.blankOut(opened, end);
        return text.indexOf('>', end) + 1;
    }

    /** What stands between tags of partial transclusion is read all the same, so only the tags are neutralised. */
    private int other(int at, String name) {
        if (TagNames.isPartial(name) && isWhole(at) && nextEnd(name, at) < 0) {
            return neutralise(Unclosed.Kind.TAG, at, afterGreater(at));
        }
        if (!isWholeHtml(at, name)) {
            prepared.neutralise(at, at + 1);
        }
        return at + 1;
    }

    private boolean isWholeHtml(int at, String name) {
        return TagNames.isHtml(name) && isWhole(at);
    }

    /** A tag ends before the next one begins (Sanitizer::internalRemoveHtmlTags). */
    private boolean isWhole(int at) {
        int next = text.indexOf('<', at + 1);
        int end = afterGreater(at);
        return end >= 0 && (next < 0 || end <= next);
    }

    private int neutralise(Unclosed.Kind kind, int from, int to) {
        prepared.neutralise(kind, new TextRange(from, Math.max(from + 1, to)), 1);
        return from + 1;
    }

    /** The offset after the next {@code >}, searched for once however many tags share it; -1 if there is none. */
    private int afterGreater(int at) {
        if (nextGreater < at) {
            int found = text.indexOf('>', at);
            nextGreater = found < 0 ? Integer.MAX_VALUE : found;
        }
        return nextGreater == Integer.MAX_VALUE ? -1 : nextGreater + 1;
    }

    /** Where the next end tag of a name begins, -1 if there is none; the last is searched for once, not for each tag. */
    private int nextEnd(String name, int from) {
        String mark = "</" + name;
        if (lastEnds.computeIfAbsent(name, key -> lastEnd(mark)) < from) {
            return -1;
        }
        int end = lower.indexOf(mark, from);
        while (!isEnd(end + mark.length())) {
            end = lower.indexOf(mark, end + 1);
        }
        return end;
    }

    private int lastEnd(String mark) {
        int end = lower.lastIndexOf(mark);
        while (end >= 0 && !isEnd(end + mark.length())) {
            end = lower.lastIndexOf(mark, end - 1);
        }
        return end;
    }

    private boolean isEnd(int at) {
        return restOfEnd.region(at, text.length()).lookingAt();
    }
}
