package io.github.idealint.rule.builtin.mentor;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.builtin.mentor.EmailFault.Repair;
import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Flags addresses that no mail can reach, with what is wrong with them and what was probably meant. */
@RuleInfo(id = "invalid-email", summary = "An address that no mail can reach", severity = Severity.ERROR)
public final class InvalidEmail implements Rule {

    private static final Pattern LINE_END = Pattern.compile("[\\r\\n]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** What is meant for an address and where it stands. */
    private record Place(TextRange range, String text) {}

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        EmailSyntax syntax = new EmailSyntax(context.profile().extraTlds());
        EmailDiagnosis diagnosis = new EmailDiagnosis(syntax);
        Set<TextRange> met = new HashSet<>();
        return Stream.concat(linked(page), written(page, diagnosis))
                .filter(place -> !page.isLiteral(place.range()) && met.add(place.range()))
                .filter(place -> !isOnlyWrapped(page, place, syntax))
                .flatMap(place -> diagnosis.of(place.text()).map(fault -> finding(place, fault)).stream());
    }

    private static Stream<Place> linked(IdeaPage page) {
        return MailLink.on(page)
                .flatMap(link -> link.recipients().stream())
                .map(recipient -> new Place(recipient.range(), MailLink.decoded(recipient.text())));
    }

    /** An address in words is no mistake. */
    private static Stream<Place> written(IdeaPage page, EmailDiagnosis diagnosis) {
        return MailLink.addresses(page)
                .flatMap(address -> MailLink.recipients(address.written()).stream())
                .filter(address -> !diagnosis.isSpelledOut(address.text()))
                .map(address -> new Place(address.range(), address.text()));
    }

    /** That is another rule's finding. */
    private static boolean isOnlyWrapped(IdeaPage page, Place place, EmailSyntax syntax) {
        return LINE_END.matcher(page.source().text(place.range())).find()
                && syntax.accepts(BLANKS.matcher(place.text()).replaceAll(""));
    }

    private static Finding finding(Place place, EmailFault fault) {
        return Finding.at(place.range(), fault.message())
                .fixedBy(fault.repair().map(repair -> fix(place.range(), repair)));
    }

    private static Fix fix(TextRange range, Repair repair) {
        TextEdit edit = TextEdit.replace(range, repair.address());
        return new Fix("Write '" + repair.address() + "'", repair.applicability(), List.of(edit));
    }
}
