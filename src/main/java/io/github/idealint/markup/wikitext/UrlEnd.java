package io.github.idealint.markup.wikitext;

import io.github.idealint.text.TextRange;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where an address ends: MediaWiki's rules where Sweble reads on. */
final class UrlEnd {

    private static final Pattern STOP = Pattern.compile("''|&[lg]t;|[\\[\\]<>\"\\p{Zs}\\x00-\\x20\\x7F]");
    private static final Pattern STOP_OF_BARE =
            Pattern.compile("''|&(?:[lg]t|nbsp|#160|#[xX][aA]0);|[\\[\\]<>\"\\p{Zs}\\x00-\\x20\\x7F]");
    private static final Pattern ENTITY_AT_END = Pattern.compile("&(?:[a-zA-Z]{2,31}|#[0-9]{1,7});$");
    private static final Pattern IPV6 = Pattern.compile("\\[[0-9a-fA-F:.]{2,45}+\\](?:[:/?#][^\\s\\[\\]<>\"]*+)?");
    private static final int LONGEST_ENTITY = 34;
    private static final String PUNCTUATION = ",;.:!?";

    private UrlEnd() {}

    /** The end of an address between brackets. */
    static int ofBracketed(String text, TextRange address) {
        return cut(text, address, STOP);
    }

    /** The end of an address in running text: sentence marks behind it are not its own. */
    static int ofBare(String text, TextRange address) {
        int end = cut(text, new TextRange(address.start(), behindHost(text, address)), STOP_OF_BARE);
        boolean opened = text.substring(address.start(), end).indexOf('(') >= 0;
        while (end > address.start() && isSentenceMark(text, address.start(), end, opened)) {
            end--;
        }
        return end;
    }

    /** Sweble stops before a host of numbers in brackets (RFC 3986, 3.2.2). */
    private static int behindHost(String text, TextRange address) {
        if (!text.startsWith("//[", address.end() - 2)) {
            return address.end();
        }
        Matcher host = IPV6.matcher(text).region(address.end(), text.length());
        return host.lookingAt() ? host.end() : address.end();
    }

    private static int cut(String text, TextRange address, Pattern pattern) {
        int from = address.start();
        if (text.startsWith("[", Math.max(0, text.indexOf("//", from) + 2))) {
            from = Math.max(from, text.indexOf(']', from) + 1);
        }
        Matcher stop = pattern.matcher(text).region(Math.min(from, address.end()), address.end());
        return stop.find() ? stop.start() : address.end();
    }

    private static boolean isSentenceMark(String text, int start, int end, boolean opened) {
        char last = text.charAt(end - 1);
        if (last == ';') {
            int from = Math.max(start, end - LONGEST_ENTITY);
            return !ENTITY_AT_END.matcher(text.substring(from, end)).find();
        }
        return PUNCTUATION.indexOf(last) >= 0 || last == ')' && !opened;
    }
}
