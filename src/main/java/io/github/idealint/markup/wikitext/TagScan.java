package io.github.idealint.markup.wikitext;

import io.github.idealint.markup.Unclosed;
import io.github.idealint.text.TextRange;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
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

    private final Draft.Builder draft;
    private final String text;
    private final String lower;
    private final Matcher tag;
    private final Map<String, Integer> lastEnd = new HashMap<>();
    private int nextGreater = -1;

    TagScan(Draft.Builder draft) {
        this.draft = draft;
        this.text = draft.sane();
        this.lower = text.toLowerCase(Locale.ROOT).length() == text.length() ? text.toLowerCase(Locale.ROOT) : text;
        this.tag = TAG.matcher(text);
    }

    void scan() {
        int at = text.indexOf('<');
        while (at >= 0) {
            at = text.indexOf('<', step(at));
        }
    }

    /** Looks at one angle bracket; returns where to look for the next. */
    private int step(int at) {
        if (text.startsWith(COMMENT, at)) {
            return comment(at);
        }
        if (!tag.region(at, text.length()).lookingAt()) {
            return at + 1;
        }
        String name = Tags.lower(tag.group(2));
        boolean closes = !tag.group(1).isEmpty();
        if (Tags.isExtension(name) && !closes) {
            return extension(at, name);
        }
        if (Tags.isInclusion(name) && !closes && name.equals("includeonly") && end(name, at) < 0) {
            return disarm(Unclosed.Kind.TAG, at, endOfTag(at));
        }
        if (!Tags.isKnown(name) || Tags.isExtension(name) || Tags.isInclusion(name)) {
            draft.disarm(at, at + 1);
        }
        return at + 1;
    }

    private int comment(int at) {
        int end = text.indexOf(COMMENT_END, at + COMMENT.length());
        if (end < 0) {
            return disarm(Unclosed.Kind.COMMENT, at, at + COMMENT.length());
        }
        draft.conceal(at, end + COMMENT_END.length());
        return end + COMMENT_END.length();
    }

    private int extension(int at, String name) {
        int opened = endOfTag(at);
        if (opened < 0) {
            return at + 1;
        }
        if (text.charAt(opened - 2) == '/') {
            return opened;
        }
        int end = end(name, opened);
        if (end < 0) {
            return disarm(Unclosed.Kind.TAG, at, opened);
        }
        if (Tags.holdsWikitext(name)) {
            return opened;
        }
        draft.conceal(opened, end);
        return text.indexOf('>', end) + 1;
    }

    private int disarm(Unclosed.Kind kind, int from, int to) {
        draft.disarm(kind, new TextRange(from, Math.max(from + 1, to)), 1);
        return from + 1;
    }

    /** Behind the next {@code >}, looked for once however many tags share it; -1 if there is none. */
    private int endOfTag(int at) {
        if (nextGreater < at) {
            int found = text.indexOf('>', at);
            nextGreater = found < 0 ? Integer.MAX_VALUE : found;
        }
        return nextGreater == Integer.MAX_VALUE ? -1 : nextGreater + 1;
    }

    /** Where the next tag that closes a name begins; looks once for the last, so that many openings cost no more. */
    private int end(String name, int from) {
        String mark = "</" + name;
        int last = lastEnd.computeIfAbsent(name, key -> lastEnd(mark));
        if (last < from) {
            return -1;
        }
        int end = lower.indexOf(mark, from);
        while (end >= 0 && !closes(end + mark.length())) {
            end = lower.indexOf(mark, end + 1);
        }
        return end;
    }

    private int lastEnd(String mark) {
        int end = lower.lastIndexOf(mark);
        while (end >= 0 && !closes(end + mark.length())) {
            end = lower.lastIndexOf(mark, end - 1);
        }
        return end;
    }

    private boolean closes(int at) {
        int i = at;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i < text.length() && text.charAt(i) == '>';
    }
}
