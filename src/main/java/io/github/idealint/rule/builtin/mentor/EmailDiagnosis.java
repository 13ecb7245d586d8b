package io.github.idealint.rule.builtin.mentor;

import io.github.idealint.diagnostic.Applicability;
import io.github.idealint.rule.builtin.mentor.EmailFault.Repair;
import io.github.idealint.rule.builtin.mentor.EmailFlaw.Sighting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says why a text is no ordinary e-mail address, and which address was probably meant. */
public final class EmailDiagnosis {

    private static final Pattern SPELLED_OUT = Pattern.compile("(?i)[\\w.+-]{1,64}+(?: ?[\\[({<] ?at ?[\\])}>] ?| at )"
            + "[\\w-]{1,63}(?:(?:\\.| ?[\\[({<] ?dot ?[\\])}>] ?| dot )[\\w-]{1,63}){1,6}");

    private final EmailSyntax syntax;

    /** Judges by a syntax. */
    public EmailDiagnosis(EmailSyntax syntax) {
        this.syntax = syntax;
    }

    /** What is wrong with a text; empty if it is an address. */
    public Optional<EmailFault> of(String text) {
        return syntax.accepts(text) ? Optional.empty() : Optional.of(fault(text));
    }

    /** Whether a text is an address but for an '@' or dots in words, as people write to hide from spammers. */
    public boolean isSpelledOut(String text) {
        return EmailFlaws.spelledOut(text)
                .flatMap(Sighting::cured)
                .filter(syntax::accepts)
                .isPresent();
    }

    /** Whether some part of a text is such an address. */
    public boolean holdsSpelledOut(String text) {
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
                return new EmailFault(text, seen.get().reason(), Optional.empty());
            }
            current = seen.get().cured().get();
            if (syntax.accepts(current)) {
                return new EmailFault(text, sightings.get(0).reason(), Optional.of(repair(current, sightings)));
            }
        }
        throw new IllegalStateException("the last flaw is seen in every text");
    }

    private static Repair repair(String address, List<Sighting> sightings) {
        return new Repair(
                address,
                sightings.stream()
                        .map(Sighting::promise)
                        .max(Applicability::compareTo)
                        .orElseThrow());
    }
}
