package io.github.idealint.rule.builtin.mentor;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.Address;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.profile.Profile.RetiredHost;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.text.LetterCase;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.Passage;
import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import io.github.idealint.text.TextRanges;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Flags addresses at domains to which nobody can write any longer. */
@RuleInfo(
        id = "retired-mail-domain",
        summary = "An address at a domain that is no longer in use",
        severity = Severity.WARNING)
public final class RetiredMailDomain implements Rule {

    private static final MessageTemplate RETIRED =
            new MessageTemplate("Nobody reads mail to {}: the domain {} is no longer in use ({}).");
    private static final MessageTemplate MOVED = new MessageTemplate(" Write {}.");
    private static final MessageTemplate GONE = new MessageTemplate(" Ask for the person's new address.");
    private static final MessageTemplate FIX = new MessageTemplate("Write {}");

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        List<RetiredHost> retired = context.profile().retiredMailDomains();
        return retired.isEmpty()
                ? Stream.empty()
                : addresses(page, context).flatMap(address -> finding(address, retired).stream());
    }

    /** The addresses of people, as readers see them, and those behind other links. */
    private static Stream<Passage> addresses(IdeaPage page, RuleContext context) {
        TextRanges people = new TextRanges(MailLink.addresses(page)
                .flatMap(address -> Stream.concat(Stream.of(address.written()), address.target().stream()))
                .map(Passage::range)
                .toList());
        return Stream.concat(
                MailLink.addresses(page).map(Address::written),
                MailLink.on(page, context)
                        .flatMap(link -> link.recipients().stream())
                        .filter(recipient -> !people.overlap(recipient.range())));
    }

    private static Optional<Finding> finding(Passage address, List<RetiredHost> retired) {
        int start = address.text().lastIndexOf('@') + 1;
        String domain = LetterCase.lower(address.text().substring(start).strip());
        return retired.stream()
                .filter(gone -> start > 1 && (domain.equals(gone.host()) || domain.endsWith("." + gone.host())))
                .findFirst()
                .map(gone -> finding(address, start, gone));
    }

    private static Finding finding(Passage address, int start, RetiredHost gone) {
        String written = address.text();
        Optional<String> home =
                gone.replacement().filter(moved -> written.substring(start).equalsIgnoreCase(gone.host()));
        String advice = home.map(moved -> MOVED.with(quoted(written.substring(0, start) + moved)))
                .orElse(GONE.text());
        TextRange domain = address.range(start, written.length());
        return Finding.at(address.range(), RETIRED.with(quoted(written), quoted(gone.host()), gone.fate()) + advice)
                .fixedBy(home.map(moved -> Fix.unsafe(
                        FIX.with(quoted(written.substring(0, start) + moved)), TextEdit.replace(domain, moved))));
    }
}
