package io.github.idealint.rule.builtin.mentor;

import io.github.idealint.diagnostic.Applicability;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.builtin.mentor.EmailFlaws.EmailFlaw;
import io.github.idealint.rule.builtin.mentor.EmailFlaws.Sighting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds out why a text is no ordinary e-mail address, and which address was probably meant.
 *
 * @param syntax what ordinary addresses are
 */
record EmailDiagnosis(EmailSyntax syntax) {

    private static final Pattern SPELLED_OUT = Pattern.compile("(?i)[\\w.+-]{1,64}+(?: ?[\\[({<] ?at ?[\\])}>] ?| at )"
            + "[\\w-]{1,63}(?:(?:\\.| ?[\\[({<] ?dot ?[\\])}>] ?| dot )[\\w-]{1,63}){1,6}");

    /**
     * Why a text is no ordinary address.
     *
     * @param text the text
     * @param reason what is wrong, as a clause about it: {@code it has no '@'}
     * @param advice what to do, as a sentence, where that is more than to write an address
     * @param repair the address that was probably meant
     */
    record EmailFault(String text, String reason, Optional<String> advice, Optional<EmailRepair> repair) {}

    /**
     * An address that the syntax accepts.
     *
     * @param address the address
     * @param applicability whether it is certainly the one that was meant
     */
    record EmailRepair(String address, Applicability applicability) {}

    /** By the top-level domains of a run's profile. */
    static EmailDiagnosis of(RuleContext context) {
        return context.once(EmailDiagnosis.class, profile -> new EmailDiagnosis(new EmailSyntax(profile.extraTlds())));
    }

    /** What is wrong with a text; empty if it is an address. */
    Optional<EmailFault> faultOf(String text) {
        return syntax.accepts(text) ? Optional.empty() : Optional.of(fault(text));
    }

    /** Whether a text is an address but for an '@' or dots in words, as people write to hide from spammers. */
    boolean isSpelledOut(String text) {
        return EmailFlaws.spelledOut(text)
                .flatMap(Sighting::cured)
                .filter(syntax::accepts)
                .isPresent();
    }

    /** Whether some part of a text is such an address. */
    boolean holdsSpelledOut(String text) {
        return SPELLED_OUT.matcher(text).results().anyMatch(match -> isSpelledOut(match.group()));
    }

    private EmailFault fault(String text) {
        List<Sighting> sightings = new ArrayList<>();
        String current = text;
        for (EmailFlaw flaw : EmailFlaws.IN_ORDER) {
            Optional<Sighting> seen = flaw.in(current, syntax);
            if (seen.isEmpty()) {
                continue;
            }
            sightings.add(seen.get());
            if (seen.get().cured().isEmpty()) {
                return new EmailFault(text, seen.get().reason(), seen.get().advice(), Optional.empty());
            }
            current = seen.get().cured().get();
            if (syntax.accepts(current)) {
                return new EmailFault(
                        text, sightings.get(0).reason(), Optional.empty(), Optional.of(repair(current, sightings)));
            }
        }
        throw new IllegalStateException("the last flaw is seen in every text");
    }

    private static EmailRepair repair(String address, List<Sighting> sightings) {
        return new EmailRepair(
                address,
                sightings.stream()
                        .map(Sighting::applicability)
                        .max(Applicability::compareTo)
                        .orElseThrow());
    }
}
