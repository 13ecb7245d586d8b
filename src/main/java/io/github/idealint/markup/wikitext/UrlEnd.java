package io.github.idealint.markup.wikitext;

import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where an address ends by MediaWiki's rules; Sweble reads on in some places. */
final class UrlEnd {

    private static final Pattern STOP = Pattern.compile("''|&[lg]t;|[\\[\\]<>\"\\p{Zs}\\x00-\\x20\\x7F\uFFFD]");
    private static final Pattern STOP_OF_BARE =
            Pattern.compile("''|&(?:[lg]t|nbsp|#160|#[xX][aA]0);|[\\[\\]<>\"\\p{Zs}\\x00-\\x20\\x7F\uFFFD]");
    private static final Pattern ENTITY_AT_END =
            Pattern.compile("&(?:[a-zA-Z]{2,31}|#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6});$");
    private static final Pattern NUMERIC_HOST = Pattern.compile("\\[[0-9a-fA-F:.]{2,45}+\\]");
    private static final Pattern PATH = Pattern.compile("[:/?#][^\\s\\[\\]<>\"]{0,2000}+");
    private static final Pattern BEHIND_SIGN =
            Pattern.compile("(?i)(?<=[-.+])(?:https?|ftps?|git|svn|ssh|ircs?)://[^\\s\\[\\]<>\"\\p{Zs}]{1,2000}");
    private static final int LONGEST_ENTITY = 34;
    private static final String PUNCTUATION = ",;.:!?";

    private UrlEnd() {}

    /** The addresses behind signs: Sweble takes {@code git+https} for a scheme, and does not look behind others. */
    static List<TextRange> behindSigns(String text, TextRange range) {
        Matcher address = BEHIND_SIGN.matcher(text).useTransparentBounds(true).region(range.start(), range.end());
        List<TextRange> found = new ArrayList<>();
        while (address.find()) {
            TextRange whole = new TextRange(address.start(), address.end());
            found.add(new TextRange(whole.start(), ofBare(text, whole)));
        }
        return found;
    }

    /** The end of an address between brackets. */
    static int ofBracketed(String text, TextRange address) {
        return cut(text, address.start(), address.end(), STOP);
    }

    /** The end of an address in running text: punctuation after it does not belong to it. */
    static int ofBare(String text, TextRange address) {
        int host = afterNumericHost(text, address.end());
        int from = host > address.end() ? host : address.start();
        int reach = host > address.end() ? afterPath(text, host) : afterEntity(text, address);
        int end = cut(text, from, reach, STOP_OF_BARE);
        boolean opened = text.substring(address.start(), end).indexOf('(') >= 0;
        while (end > address.start() && isSentenceMark(text, address.start(), end, opened)) {
            end--;
        }
        return end;
    }

    /** Sweble stops before a host of numbers in brackets (RFC 3986, 3.2.2). */
    private static int afterNumericHost(String text, int end) {
        return end >= 2 && text.startsWith("//[", end - 2) ? match(NUMERIC_HOST, text, end) : end;
    }

    private static int afterPath(String text, int host) {
        return match(PATH, text, host);
    }

    /** Sweble takes the semicolon of an entity at the end for punctuation. */
    private static int afterEntity(String text, TextRange address) {
        boolean cutOff = text.startsWith(";", address.end()) && endsInEntity(text, address.start(), address.end() + 1);
        return cutOff ? address.end() + 1 : address.end();
    }

    private static int match(Pattern pattern, String text, int from) {
        Matcher matcher = pattern.matcher(text).region(from, text.length());
        return matcher.lookingAt() ? matcher.end() : from;
    }

    /** Sweble may have ended the address inside an entity, before its semicolon; so one more character is searched. */
    private static int cut(String text, int from, int end, Pattern pattern) {
        Matcher stop = pattern.matcher(text).region(from, Math.min(text.length(), end + 1));
        return stop.find() ? Math.min(stop.start(), end) : end;
    }

    private static boolean isSentenceMark(String text, int start, int end, boolean opened) {
        char last = text.charAt(end - 1);
        if (last == ';') {
            return !endsInEntity(text, start, end);
        }
        return PUNCTUATION.indexOf(last) >= 0 || last == ')' && !opened;
    }

    private static boolean endsInEntity(String text, int start, int end) {
        int from = Math.max(start, end - LONGEST_ENTITY);
        return ENTITY_AT_END.matcher(text.substring(from, end)).find();
    }
}
