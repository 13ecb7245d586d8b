package io.github.idealint.rule.builtin.mentor;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Mentor;
import io.github.idealint.page.SpelledAddress;
import io.github.idealint.profile.Profile.EmailPolicy;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.TextEdit;
import java.util.stream.Stream;

/** Flags addresses of people in words or templates: advice, or an error where the profile wants plain addresses. */
@RuleInfo(
        id = ObfuscatedEmail.ID,
        summary = "An address in words, which readers cannot click on",
        severity = Severity.ERROR)
public final class ObfuscatedEmail implements Rule {

    static final String ID = "obfuscated-email";

    private static final MessageTemplate ADVICE = new MessageTemplate(
            "{} hides an e-mail address, so applicants cannot click on it or copy it. Consider writing {}.");
    private static final MessageTemplate NOT_PLAIN =
            new MessageTemplate("{} hides an e-mail address, but addresses must be plain here. Write {}.");
    private static final MessageTemplate FIX = new MessageTemplate("Write {}");

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        EmailSyntax syntax = EmailDiagnosis.of(context).syntax();
        boolean plain = context.profile().emailPolicy() == EmailPolicy.PLAIN;
        boolean severe = plain || context.profile().rules().containsKey(ID);
        return page.ideas().stream()
                .flatMap(idea -> Stream.concat(idea.mentors().stream(), idea.people().stream()))
                .flatMap(person -> in(person, syntax))
                .distinct()
                .filter(address -> !page.isLiteral(address.written().range()))
                .map(address -> finding(address, plain ? NOT_PLAIN : ADVICE))
                .map(finding -> severe ? finding : finding.atMost(Severity.INFO));
    }

    /** The hidden addresses of a person that can be such. */
    static Stream<SpelledAddress> in(Mentor person, EmailSyntax syntax) {
        return person.spelled().stream().filter(address -> syntax.accepts(address.meant()));
    }

    private static Finding finding(SpelledAddress address, MessageTemplate template) {
        String meant = address.meant();
        return Finding.at(
                        address.written().range(),
                        template.with(quoted(address.written().text()), quoted(meant)))
                .fixedBy(Fix.unsafe(
                        FIX.with(quoted(meant)),
                        TextEdit.replace(address.written().range(), meant)));
    }
}
