package io.github.idealint.rule.builtin.mentor;

import static io.github.idealint.text.MessageText.all;
import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.MessageText;
import io.github.idealint.text.Passage;
import io.github.idealint.text.TextRange;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Flags links that show one address and write to another. */
@RuleInfo(
        id = "email-target-mismatch",
        summary = "A link that shows one e-mail address and goes to another",
        severity = Severity.ERROR)
public final class EmailTargetMismatch implements Rule {

    private static final MessageTemplate MISMATCH =
            new MessageTemplate("The page shows {}, but the link goes to {}. Use the correct address in both places.");

    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>()\\[\\],;:\"]++");

    private static final String SENTENCE_ENDS = ".!?";

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        EmailSyntax syntax = EmailDiagnosis.of(context).syntax();
        Set<TextRange> met = new HashSet<>();
        return MailLink.on(page, context)
                .flatMap(link -> mismatch(link, syntax).stream())
                .filter(finding -> !page.isLiteral(finding.range()) && met.add(finding.range()));
    }

    private static Optional<Finding> mismatch(MailLink link, EmailSyntax syntax) {
        List<String> targets = link.recipients().stream()
                .map(recipient -> MailLink.decoded(recipient.text()))
                .toList();
        return link.shown().stream()
                .filter(shown -> targets.stream().allMatch(syntax::accepts))
                .flatMap(shown -> addressesIn(shown, syntax))
                .filter(shown -> targets.stream().noneMatch(shown.text()::equalsIgnoreCase))
                .findFirst()
                .map(shown -> Finding.at(shown.range(), MISMATCH.with(quoted(shown.text()), all(quotedAll(targets)))));
    }

    private static Stream<Passage> addressesIn(Passage shown, EmailSyntax syntax) {
        return ADDRESS.matcher(shown.text())
                .results()
                .map(match -> shown.part(match.start(), match.start() + withoutStops(match.group())))
                .filter(address -> syntax.accepts(address.text()));
    }

    /** The length of a word without the marks that end a sentence. */
    private static int withoutStops(String word) {
        int end = word.length();
        while (end > 0 && SENTENCE_ENDS.indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static List<String> quotedAll(List<String> targets) {
        return targets.stream().map(MessageText::quoted).toList();
    }
}
