package io.github.idealint.rule.builtin.mentor;

import static io.github.idealint.text.MessageText.didYouMean;
import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.builtin.mentor.EmailDiagnosis.EmailFault;
import io.github.idealint.rule.builtin.mentor.EmailDiagnosis.EmailRepair;
import io.github.idealint.rule.builtin.value.ExampleValues;
import io.github.idealint.text.MessageTemplate;
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

    private static final MessageTemplate INVALID = new MessageTemplate("{} is not an e-mail address: {}.");
    private static final MessageTemplate WRITE = new MessageTemplate(" Write an address such as {}.");
    private static final MessageTemplate FIX = new MessageTemplate("Write {}");

    private static final Pattern LINE_END = Pattern.compile("[\\r\\n]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern SPACE_AT_END = Pattern.compile("^\\s+|\\s+$");
    private static final Pattern HIDDEN = Pattern.compile(EmailSyntax.HIDDEN);

    /** What is meant for an address and where it stands. */
    private record AddressPlace(TextRange range, String text) {}

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        EmailDiagnosis diagnosis = EmailDiagnosis.of(context);
        Set<TextRange> met = new HashSet<>();
        return Stream.concat(linked(page, context), written(page, diagnosis))
                .filter(place -> !page.isLiteral(place.range()) && met.add(place.range()))
                .filter(place -> !isOnlyWrapped(page, place, diagnosis.syntax()))
                .flatMap(place -> diagnosis.faultOf(place.text()).map(fault -> finding(place, fault)).stream());
    }

    private static Stream<AddressPlace> linked(IdeaPage page, RuleContext context) {
        return MailLink.on(page, context)
                .flatMap(link -> link.recipients().stream())
                .map(recipient -> new AddressPlace(recipient.range(), MailLink.decoded(recipient.text())));
    }

    /** An address in words is no mistake. */
    private static Stream<AddressPlace> written(IdeaPage page, EmailDiagnosis diagnosis) {
        return MailLink.addresses(page)
                .flatMap(address -> MailLink.recipients(address.written()).stream())
                .filter(address -> !diagnosis.syntax().accepts(address.text()))
                .filter(address -> !diagnosis.isSpelledOut(address.text()))
                .map(address -> new AddressPlace(address.range(), address.text()));
    }

    /** That is another rule's finding. */
    private static boolean isOnlyWrapped(IdeaPage page, AddressPlace place, EmailSyntax syntax) {
        return LINE_END.matcher(page.source().text(place.range())).find()
                && syntax.accepts(BLANKS.matcher(place.text()).replaceAll(""));
    }

    private static Finding finding(AddressPlace place, EmailFault fault) {
        String advice = fault.repair().isPresent()
                ? didYouMean(fault.repair().map(EmailRepair::address))
                : fault.advice().map(" "::concat).orElseGet(() -> WRITE.with(quoted(ExampleValues.EMAIL)));
        return Finding.at(place.range(), INVALID.with(quoted(visible(fault.text())), fault.reason()) + advice)
                .fixedBy(fault.repair().map(repair -> fix(place.range(), repair)));
    }

    private static Fix fix(TextRange range, EmailRepair repair) {
        TextEdit edit = TextEdit.replace(range, repair.address());
        return new Fix(FIX.with(quoted(repair.address())), repair.applicability(), List.of(edit));
    }

    /** The text with what cannot be seen in brackets: {@code ann[U+200B]@example.org}, {@code ann@example.org[space]}. */
    private static String visible(String text) {
        String oneLine =
                BLANKS.matcher(SPACE_AT_END.matcher(text).replaceAll("[space]")).replaceAll(" ");
        return HIDDEN.matcher(oneLine).replaceAll(hidden -> "[" + EmailFlaws.codePoint(hidden.group()) + "]");
    }
}
