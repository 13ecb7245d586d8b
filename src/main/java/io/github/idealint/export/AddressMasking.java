package io.github.idealint.export;

import java.util.List;

/** What an export says of e-mail addresses, wherever on a page they stand. */
public enum AddressMasking {

    /** Each address as it is written. */
    FULL,
    /** Its first letter and its domain: {@code d[…]@example.org}, which no mail program takes for an address. */
    MASKED,
    /** Nothing but that there is one: {@code […]}. */
    NONE;

    private static final String HIDDEN = "[…]";

    /** A text with its addresses as they may be shown. */
    String in(String text) {
        return this == FULL ? text : new AddressScan(text).replaced(this::standIn);
    }

    /** What stands where an address is meant, good or not, as it may be shown. */
    String of(String written) {
        String shown = in(written);
        return this == FULL || !shown.equals(written) ? shown : HIDDEN;
    }

    /** The addresses of a person, as they may be shown. */
    List<String> all(List<String> written) {
        return this == NONE ? List.of() : written.stream().map(this::of).toList();
    }

    private String standIn(AddressScan.Found found) {
        return this == NONE ? HIDDEN : firstLetter(found.local()) + HIDDEN + found.behind();
    }

    /** A name of one letter would be told by it. */
    private static String firstLetter(String local) {
        int first = local.codePointAt(0);
        boolean tellsLittle = local.codePointCount(0, local.length()) > 1 && Character.isLetterOrDigit(first);
        return tellsLittle ? Character.toString(first) : "";
    }
}
