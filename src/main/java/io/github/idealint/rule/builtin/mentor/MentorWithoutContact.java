package io.github.idealint.rule.builtin.mentor;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Mentor;
import io.github.idealint.profile.Profile.Contact;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.builtin.value.Placeholders;
import io.github.idealint.rule.builtin.value.UndecidedWords;
import io.github.idealint.text.Passage;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Flags mentors whom applicants cannot write to. */
@RuleInfo(
        id = "mentor-without-contact",
        summary = "A mentor whom applicants cannot write to",
        severity = Severity.ERROR)
public final class MentorWithoutContact implements Rule {

    private static final Pattern NICK = Pattern.compile("[^\\s\\p{Lu}]\\S*|[^\\s\\d_]*+[\\d_]\\S*");

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        boolean byMail = context.profile().contact() == Contact.EMAIL;
        Placeholders placeholders = Placeholders.of(context);
        EmailDiagnosis diagnosis =
                new EmailDiagnosis(new EmailSyntax(context.profile().extraTlds()));
        return page.ideas().stream()
                .flatMap(idea -> idea.mentors().stream())
                .filter(mentor -> mentor.addresses().isEmpty() && (byMail || !isReachable(mentor)))
                .filter(mentor -> isDecided(page.source().text(mentor.range()), placeholders))
                .filter(mentor -> !diagnosis.holdsSpelledOut(page.source().text(mentor.range())))
                .flatMap(mentor -> mentor.name().stream())
                .filter(name -> !NobodyWords.isAnybody(name.text()))
                .map(name -> byMail ? withoutAddress(name) : unreachable(name));
    }

    /** A single word in small letters is somebody's nick in the project's chat. */
    private static boolean isReachable(Mentor mentor) {
        return mentor.reachable()
                || mentor.name()
                        .filter(name -> NICK.matcher(name.text()).matches())
                        .isPresent();
    }

    private static boolean isDecided(String said, Placeholders placeholders) {
        return !UndecidedWords.is(said) && !placeholders.areIn(said);
    }

    private static Finding withoutAddress(Passage name) {
        return Finding.at(
                name.range(),
                "'" + name.text() + "' gives no e-mail address, so applicants cannot write. Put it behind the name: '"
                        + name.text() + " <ann@example.org>'.");
    }

    private static Finding unreachable(Passage name) {
        return Finding.at(
                        name.range(),
                        "Applicants cannot reach '" + name.text()
                                + "'. Add an e-mail address, a handle such as '@ann' or a page of their own.")
                .atMost(Severity.WARNING);
    }
}
