package io.github.idealint.export;

import java.util.List;

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
}
