package io.github.idealint.export;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How an export writes e-mail addresses, wherever they are on a page. */
public enum AddressMasking {

    /** As they are on the page. */
    FULL,
    /** As their first letter and their domain: {@code d[…]@example.org}, which no mail program takes for an address. */
    MASKED,
    /** As {@code […]}. */
    NONE;

    private static final String HIDDEN = "[…]";

    /** A text with the addresses in it masked. */
    String in(String text) {
        return this == FULL ? text : new AddressScan(text).replaced(this::masked);
    }

    /** The address of a person, masked even if it is not a valid one. */
    String of(String written) {
        String shown = in(written);
        return this == FULL || !shown.equals(written) ? shown : HIDDEN;
    }

    /** The addresses of a person, masked. */
    List<String> all(List<String> written) {
        return this == NONE ? List.of() : written.stream().map(this::of).toList();
    }

    private String masked(AddressScan.Found found) {
        return this == NONE ? HIDDEN : firstLetter(found.local()) + HIDDEN + found.signAndDomain();
    }

    /** The first letter of the local part; none of a local part that has no more, since it would not be masked. */
    private static String firstLetter(String local) {
        int first = local.codePointAt(0);
        boolean masks = local.codePointCount(0, local.length()) > 1 && Character.isLetterOrDigit(first);
        return masks ? Character.toString(first) : "";
    }

    /**
     * Finds e-mail addresses in a text, in doubt one too many: also those with the at sign encoded as in web addresses, with
     * blanks around it, or with {@code (at)} in its place.
     *
     * @param text the text
     */
    private record AddressScan(String text) {

        private static final String BLANKS = "[\\s\\h]{0,2}+";
        private static final Pattern SIGN =
                Pattern.compile("(?iu)(?<![@\\uFF20])(?:@|\\uFF20|%40){1,99}+(?=[\\p{L}\\p{N}._\\[-])"
                        + "|(?<![\\s\\h])" + BLANKS + "[@\\uFF20]{1,9}+" + BLANKS
                        + "(?=[\\p{L}\\p{N}-]{1,63}+\\.\\p{L}{2})"
                        + "|(?<![\\s\\h])" + BLANKS + "[\\[({<]" + BLANKS + "(?:at|@)" + BLANKS + "[\\])}>]" + BLANKS
                        + "(?=[\\p{L}\\p{N}])"
                        + "|(?<=[^\\s\\h])[\\s\\h]{1,2}+at[\\s\\h]{1,2}+"
                        + "(?=[\\p{L}\\p{N}-]{1,63}+" + BLANKS + "[\\[({]?" + BLANKS + "dot(?!\\p{L}))");
        private static final String DELIMITERS = "<>()[]{},;:\"|@\uFF20/?&=#";
        private static final String SENTENCE_END = ".!'*";

        /**
         * An address in the text.
         *
         * @param local the local part, at least one character
         * @param sign the at sign, or what replaces it
         * @param domain the domain
         */
        record Found(String local, String sign, String domain) {

            String signAndDomain() {
                return sign + domain;
            }
        }

        /** The text with a replacement for each address. */
        String replaced(Function<Found, String> replacement) {
            StringBuilder replaced = new StringBuilder(text.length());
            Matcher sign = SIGN.matcher(text).useTransparentBounds(true);
            int done = 0;
            while (sign.find()) {
                int start = startOf(sign.start(), done);
                if (start < sign.start()) {
                    int end = endOf(sign.end());
                    replaced.append(text, done, start).append(replacement.apply(found(start, sign, end)));
                    done = end;
                    sign.region(end, text.length());
                }
            }
            return replaced.append(text, done, text.length()).toString();
        }

        private Found found(int start, Matcher sign, int end) {
            return new Found(text.substring(start, sign.start()), sign.group(), text.substring(sign.end(), end));
        }

        private int startOf(int sign, int least) {
            int from = sign > least && text.charAt(sign - 1) == '"' ? quoteBefore(sign - 1, least) : sign;
            while (from > least && !isDelimiter(text.charAt(from - 1))) {
                from--;
            }
            int letter = from;
            while (letter < sign && !Character.isLetterOrDigit(text.codePointAt(letter))) {
                letter++;
            }
            return letter < sign ? letter : from;
        }

        /** A quoted local part may hold what others may not (RFC 5321, section 4.1.2), in up to 64 characters. */
        private int quoteBefore(int quote, int least) {
            int opening = text.lastIndexOf('"', quote - 1);
            return opening >= Math.max(least, quote - 65) ? opening : quote + 1;
        }

        private int endOf(int domain) {
            int end = domain;
            while (end < text.length() && !isDelimiter(text.charAt(end))) {
                end++;
            }
            while (end > domain && SENTENCE_END.indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            return end;
        }

        private static boolean isDelimiter(char c) {
            return Character.isWhitespace(c) || Character.isSpaceChar(c) || DELIMITERS.indexOf(c) >= 0;
        }
    }
}
