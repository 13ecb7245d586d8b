package io.github.idealint.rule.builtin.mentor;

import java.net.IDN;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.validator.routines.DomainValidator;
import org.apache.commons.validator.routines.DomainValidator.ArrayType;
import org.apache.commons.validator.routines.DomainValidator.Item;
import org.apache.commons.validator.routines.EmailValidator;

/**
 * What ordinary e-mail addresses are, without any look-up: a plain name, and a domain below a known top-level domain. Quoted names, comments and numeric hosts, which RFC 5322 allows, are not ordinary.
 */
final class EmailSyntax {

    /** The month of the validator's table of top-level domains. */
    static final String TABLE_DATE = "June 2026";

    /** The longest address that SMTP carries, RFC 5321 section 4.5.3.1.3 with its erratum 1690. */
    static final int LONGEST = 254;

    /** Characters that show nothing: controls, format characters, joiners, variation selectors. */
    static final String HIDDEN =
            "[\\p{Cf}\\p{Cc}\\x{34F}\\x{180B}-\\x{180D}\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}&&\\S]";

    private static final Pattern NEVER = Pattern.compile(HIDDEN + "|[\\p{Cc}\\p{Z}\\\\\"\\[\\]()<>,;:]");

    private final DomainValidator domains;
    private final EmailValidator addresses;

    /** With the validator's top-level domains and some newer ones, written with or without their dot. */
    EmailSyntax(List<String> extraTlds) {
        String[] newer = extraTlds.stream().map(EmailSyntax::inAscii).toArray(String[]::new);
        domains = DomainValidator.getInstance(false, List.of(new Item(ArrayType.GENERIC_PLUS, newer)));
        addresses = new EmailValidator(false, false, domains);
    }

    /** Whether a text is an ordinary address, nothing more and nothing less. */
    boolean accepts(String text) {
        return text.length() <= LONGEST
                && !NEVER.matcher(text).find()
                && !TypographicSigns.areIn(text)
                && addresses.isValid(text);
    }

    /** Whether a domain may end in a text. */
    boolean isTopLevelDomain(String text) {
        return domains.isValidTld(text);
    }

    private static String inAscii(String domain) {
        String bare = domain.startsWith(".") ? domain.substring(1) : domain;
        try {
            return IDN.toASCII(bare);
        } catch (IllegalArgumentException notADomain) {
            return bare;
        }
    }
}
