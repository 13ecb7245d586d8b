package io.github.idealint.rule.builtin.mentor;

import static io.github.idealint.text.MessageText.quoted;
import static io.github.idealint.text.MessageText.shortened;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Mentor;
import io.github.idealint.profile.Profile.Contact;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.builtin.value.ExampleValues;
import io.github.idealint.rule.builtin.value.Placeholders;
import io.github.idealint.rule.builtin.value.UndecidedWords;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.Passage;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Flags mentors whom applicants cannot write to. */
@RuleInfo(
        id = "mentor-without-contact",
        summary = "A mentor whom applicants cannot write to",
        severity = Severity.ERROR)
public final class MentorWithoutContact implements Rule {

    private static final MessageTemplate WITHOUT_EMAIL =
            new MessageTemplate("{} has no e-mail address, so applicants cannot write to this mentor."
                    + " Add the address after the name: '{} <{}>'.");
    private static final MessageTemplate UNREACHABLE = new MessageTemplate(
            "Applicants cannot reach {}. Add an e-mail address, a chat name or a link to a page about"
                    + " this mentor, such as '{} <{}>'.");

    private static final Pattern NICK = Pattern.compile(
            "^(?:[^\\s\\p{Lu}]\\S*|[^\\s\\d_]*+[\\d_]\\S*|\\p{L}*\\p{Ll}\\p{Lu}\\S*|\\p{Lu}\\p{L}{1,20}-\\p{Lu}\\S*)$");

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        boolean byMail = context.profile().contact() == Contact.EMAIL;
        Placeholders placeholders = Placeholders.of(context);
        UndecidedWords undecided = UndecidedWords.of(context);
        NobodyWords nobody = NobodyWords.of(context);
        EmailDiagnosis diagnosis = EmailDiagnosis.of(context);
        return page.ideas().stream()
                .flatMap(idea -> idea.mentors().stream())
                .filter(mentor -> mentor.addresses().isEmpty() && (byMail || !isReachable(mentor)))
                .filter(mentor -> !undecided.areIn(page.source().text(mentor.range())))
                .filter(mentor -> !placeholders.areIn(page.source().text(mentor.range())))
                .filter(mentor ->
                        ObfuscatedEmail.in(mentor, diagnosis.syntax()).findAny().isEmpty())
                .filter(mentor -> !diagnosis.holdsSpelledOut(page.source().text(mentor.range())))
                .flatMap(mentor -> mentor.name().stream())
                .filter(name -> !nobody.isAnybody(name.text()))
                .map(name -> byMail
                        ? finding(name, WITHOUT_EMAIL)
                        : finding(name, UNREACHABLE).atMost(Severity.WARNING));
    }

    /** A single word in small letters, or with a capital inside, is somebody's nick in the project's chat. */
    private static boolean isReachable(Mentor mentor) {
        return mentor.reachable()
                || mentor.name()
                        .filter(name -> NICK.matcher(name.text()).matches())
                        .isPresent();
    }

    private static Finding finding(Passage name, MessageTemplate template) {
        return Finding.at(
                name.range(), template.with(quoted(name.text()), shortened(name.text()), ExampleValues.EMAIL));
    }
}
