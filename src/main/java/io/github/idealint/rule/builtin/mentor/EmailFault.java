package io.github.idealint.rule.builtin.mentor;

import io.github.idealint.diagnostic.Applicability;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Why a text is no ordinary e-mail address.
 *
 * @param text the text
 * @param reason what is wrong, as a clause about it: {@code it has no '@'}
 * @param repair the address that was probably meant
 */
public record EmailFault(String text, String reason, Optional<Repair> repair) {

    private static final int WIDEST = 80;
    private static final Pattern HIDDEN = Pattern.compile(EmailSyntax.HIDDEN);
    private static final Pattern LINE_END = Pattern.compile("\\s+");

    /**
     * An address that the syntax accepts.
     *
     * @param address the address
     * @param applicability whether it is surely the one that was meant
     */
    public record Repair(String address, Applicability applicability) {}

    /** The fault in whole sentences, with the repair if there is one. */
    public String message() {
        String guess =
                repair.map(meant -> " Did you mean '" + meant.address() + "'?").orElse("");
        return "'" + shown(text) + "' is not an e-mail address: " + reason + "." + guess;
    }

    private static String shown(String text) {
        String cut = text.length() > WIDEST ? text.substring(0, WIDEST) + "…" : text;
        String oneLine = LINE_END.matcher(cut).replaceAll(" ");
        return HIDDEN.matcher(oneLine).replaceAll(hidden -> "[" + codePoint(hidden.group()) + "]");
    }

    /** A character by its number: {@code U+200B}. */
    static String codePoint(String character) {
        return String.format(Locale.ROOT, "U+%04X", character.codePointAt(0));
    }
}
