package io.github.idealint.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
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
        return switch (this) {
            case FULL -> text;
            case MASKED -> new AddressScan(text).withLocalParts(local -> firstLetter(local) + HIDDEN);
            case NONE -> new AddressScan(text).with(HIDDEN);
        };
    }

    /** The address of a person, masked even if it is not a valid one. */
    String of(String written) {
        String shown = in(written);
        return this == FULL || !shown.equals(written) ? shown : HIDDEN;
    }

    /** Whether what stands behind an address makes it the local part of another: {@code @example.org}; never for FULL. */
    boolean isLocalPart(String address, String rest) {
        int end = address.length();
        return this != FULL
                && new AddressScan(address + rest)
                        .all().stream().anyMatch(found -> found.start < end && found.domain >= end);
    }

    /** The addresses of a person, masked. */
    List<String> all(List<String> written) {
        return this == NONE ? List.of() : written.stream().map(this::of).toList();
    }

    /** The first letter of the local part; none of a local part that has no more, since it would not be masked. */
    private static String firstLetter(String local) {
        int first = local.codePointAt(0);
        boolean masks = local.codePointCount(0, local.length()) > 1 && Character.isLetterOrDigit(first);
        return masks ? Character.toString(first) : "";
    }

    /**
     * Finds e-mail addresses in a text, in doubt one too many: also those with the at sign encoded as in web addresses or in HTML, with
     * blanks around it, or with {@code (at)} in its place. In {@code ada@kim.doe@example.org} there are two, since what follows
     * one at sign may precede another.
     *
     * @param text the text
     */
    private record AddressScan(String text) {

        /** The at sign, and those of other widths. */
        private static final String AT = "@\\uFF20\\uFE6B";

        private static final String ENTITY = "&(?:#0{0,9}+64|#x0{0,9}+40|commat)(?:;|(?![0-9a-z]))";
        private static final String BLANKS = "[\\s\\h]{0,2}+";

        /** What may stand on either side of the sign and is no part of the address (RFC 5322, section 3.2.2). */
        private static final String COMMENT = "\\((?:[^()\\\\]|\\\\.|\\([^()]{0,40}+\\)){0,80}+\\)" + BLANKS;

        private static final Pattern SIGN =
                Pattern.compile("(?iu)(?<![" + AT + "])(?:[" + AT + "]|%(?:25){0,9}+40|" + ENTITY + "){1,99}+"
                        + "(?=(?:\\p{Cf}|<[^<>]{0,40}+>|" + COMMENT + "){0,3}+[\\p{L}\\p{N}._\\[-])"
                        + "|" + ENTITY + "$"
                        + "|(?<![\\s\\h])" + BLANKS + "[" + AT + "]{1,9}+" + BLANKS
                        + "(?=(?:" + COMMENT + ")?+[\\p{L}\\p{N}-]{1,63}+(?:" + COMMENT + ")?+\\.\\p{L}{2})"
                        + "|(?<![\\s\\h])" + BLANKS + "[\\[({<]" + BLANKS + "(?:at|@)" + BLANKS + "[\\])}>]" + BLANKS
                        + "(?=[\\p{L}\\p{N}])"
                        + "|(?<=[^\\s\\h])[\\s\\h]{1,2}+at[\\s\\h]{1,2}+"
                        + "(?=[\\p{L}\\p{N}-]{1,63}+" + BLANKS + "[\\[({]?" + BLANKS + "dot(?!\\p{L}))");
        private static final String DELIMITERS = "<>()[]{},;:\"|@\uFF20\uFE6B/?&=#";

        /** Delimiters that may also end a local part (RFC 5322, section 3.2.3). */
        private static final String LOCAL_ENDS = "{}|?&=#";

        private static final String SENTENCE_END = ".!'*";
        private static final int LONGEST_QUOTE = 65;
        private static final int LONGEST_TAG = 40;
        private static final int LONGEST_COMMENT = 100;

        /**
         * An address in the text, by offsets.
         *
         * @param start the start of the local part
         * @param sign the start of the at sign, or of what replaces it
         * @param domain the start of the domain
         */
        private record AddressOffsets(int start, int sign, int domain) {}

        /** The text with something else for the local part of each address. */
        String withLocalParts(UnaryOperator<String> replacement) {
            StringBuilder replaced = new StringBuilder(text.length());
            int done = 0;
            for (AddressOffsets address : all()) {
                replaced.append(text, done, address.start)
                        .append(replacement.apply(text.substring(address.start, address.sign)));
                done = address.sign;
            }
            return replaced.append(text, done, text.length()).toString();
        }

        /** The text with something else for each address; for those that share a part together. */
        String with(String replacement) {
            StringBuilder replaced = new StringBuilder(text.length());
            int done = 0;
            for (AddressOffsets address : all()) {
                if (address.start >= done) {
                    replaced.append(text, done, address.start).append(replacement);
                }
                done = endOf(Math.max(done, address.domain));
            }
            return replaced.append(text, done, text.length()).toString();
        }

        private List<AddressOffsets> all() {
            List<AddressOffsets> all = new ArrayList<>();
            Matcher sign = SIGN.matcher(text);
            int least = 0;
            while (sign.find()) {
                int start = startOf(sign.start(), least);
                if (start < sign.start()) {
                    all.add(new AddressOffsets(start, sign.start(), sign.end()));
                }
                least = sign.end();
            }
            return all;
        }

        private int startOf(int sign, int least) {
            int end = beforeMarkup(sign, least);
            int from = end > least && text.charAt(end - 1) == '"' ? quoteBefore(end - 1, least) : end;
            int last = from + 1;
            while (from < last) {
                last = from;
                while (from > least && !isDelimiter(text.charAt(from - 1))) {
                    from--;
                }
                from = beforeInnerComment(from, least);
            }
            return from == end ? sign : firstLetter(from, sign);
        }

        /**
         * Where a local part ends, before delimiters that may belong to it, before tags, as in {@code <b>ada</b>@}, and before
         * comments, as in {@code ada(her desk)@}.
         */
        private int beforeMarkup(int sign, int least) {
            int end = sign;
            int before = -1;
            while (end > least && end != before) {
                before = end;
                end = LOCAL_ENDS.indexOf(text.charAt(end - 1)) >= 0
                        ? end - 1
                        : beforeComment(beforeTag(end, least), least);
            }
            return end;
        }

        private int beforeComment(int end, int least) {
            int first = Math.max(least, end - LONGEST_COMMENT);
            int open = end - 1;
            int depth = end > least && text.charAt(open) == ')' ? 1 : 0;
            while (depth > 0 && open > first) {
                open--;
                boolean isEscaped = open > first && text.charAt(open - 1) == '\\';
                depth += isEscaped ? 0 : text.charAt(open) == ')' ? 1 : text.charAt(open) == '(' ? -1 : 0;
            }
            return open < end - 1 && depth == 0 ? beforeBlanks(open, first) : end;
        }

        /** Before a comment beside a dot, as in {@code ada.(Ada)doe@}. */
        private int beforeInnerComment(int end, int least) {
            int before = beforeComment(end, least);
            boolean isInner =
                    before < end && (text.charAt(end) == '.' || before > least && text.charAt(before - 1) == '.');
            return isInner ? before : end;
        }

        private int beforeBlanks(int end, int first) {
            int before = end;
            while (before > Math.max(first, end - 2) && isBlank(text.charAt(before - 1))) {
                before--;
            }
            return before;
        }

        private int beforeTag(int end, int least) {
            int first = Math.max(least, end - LONGEST_TAG);
            int open = end - 1;
            while (text.charAt(end - 1) == '>' && open > first && text.charAt(open) != '<') {
                open--;
            }
            return text.charAt(open) == '<' ? open : end;
        }

        private int firstLetter(int from, int sign) {
            int letter = from;
            while (letter < sign && !Character.isLetterOrDigit(text.codePointAt(letter))) {
                letter++;
            }
            return letter < sign ? letter : from;
        }

        /** A quoted local part may hold what others may not (RFC 5321, section 4.1.2), in up to 64 characters. */
        private int quoteBefore(int quote, int least) {
            int first = Math.max(least, quote - LONGEST_QUOTE);
            int opening = text.lastIndexOf('"', quote - 1);
            while (opening > first && text.charAt(opening - 1) == '\\') {
                opening = text.lastIndexOf('"', opening - 1);
            }
            return opening >= first ? opening : quote;
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
            return isBlank(c) || DELIMITERS.indexOf(c) >= 0;
        }

        private static boolean isBlank(char c) {
            return Character.isWhitespace(c) || Character.isSpaceChar(c);
        }
    }
}
