package io.github.idealint.rule.builtin.structure;

import io.github.idealint.diagnostic.Applicability;
import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.Idea;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Line;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.MessageText;
import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import io.github.idealint.text.TextRanges;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Flags characters that nobody sees: of no width, for the direction of text, and control characters. */
@RuleInfo(
        id = "hidden-character",
        summary = "A character that readers cannot see, such as a zero-width space",
        severity = Severity.WARNING)
public final class HiddenCharacter implements Rule {

    private static final MessageTemplate ONE =
            new MessageTemplate("The character {} is invisible, but it breaks searches and copied text. Delete it.");
    private static final MessageTemplate SOME = new MessageTemplate(
            "The characters {} are invisible, but they break searches and copied text. Delete them.");
    private static final MessageTemplate DELETE = new MessageTemplate("Delete the invisible characters");

    /** Joins emoji, and letters of some scripts; between others it does nothing. */
    private static final String JOINERS = "(?<![^\\x00-\\x{24F}\\s])[\\x{200C}\\x{200D}](?![^\\x00-\\x{24F}\\s])";

    private static final String CONTROLS = "\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x84\\x86-\\x9F";
    private static final String OF_NO_WIDTH = "\\xAD\\x{180E}\\x{200B}\\x{2060}-\\x{2064}\\x{FEFF}";

    /** Direction marks have their use beside text that runs from right to left. */
    private static final String OF_DIRECTION = "\\x{61C}\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{206F}";

    private static final Pattern HIDDEN = Pattern.compile("[" + CONTROLS + OF_NO_WIDTH + OF_DIRECTION + "]|" + JOINERS);
    private static final Pattern HIDDEN_BESIDE_RIGHT_TO_LEFT =
            Pattern.compile("[" + CONTROLS + OF_NO_WIDTH + "]|" + JOINERS);
    private static final Pattern RIGHT_TO_LEFT =
            Pattern.compile("[\\p{IsHebrew}\\p{IsArabic}\\p{IsSyriac}\\p{IsThaana}\\p{IsNko}]");

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        String text = page.source().text();
        if (isPlain(text) || !HIDDEN.matcher(text).find()) {
            return Stream.empty();
        }
        TextRanges ideas = new TextRanges(page.ideas().stream().map(Idea::range).toList());
        TextRanges addresses = addresses(page);
        return page.lines().stream()
                .filter(line -> !line.is(Line.Kind.OTHER) || ideas.overlap(line.range()))
                .flatMap(line -> finding(line, page, addresses).stream());
    }

    /** Whether a text has nothing but what ASCII prints and the usual ends of lines, as most pages have. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '~' || c < ' ' && c != '\n' && c != '\r' && c != '\t') {
                return false;
            }
        }
        return true;
    }

    /** Addresses of people are judged as addresses. */
    private static TextRanges addresses(IdeaPage page) {
        return new TextRanges(page.ideas().stream()
                .flatMap(idea -> Stream.concat(idea.mentors().stream(), idea.people().stream()))
                .flatMap(mentor -> mentor.addresses().stream())
                .map(address -> address.written().range())
                .toList());
    }

    private static Optional<Finding> finding(Line line, IdeaPage page, TextRanges addresses) {
        String text = page.source().text(line.range());
        Pattern hidden = RIGHT_TO_LEFT.matcher(text).find() ? HIDDEN_BESIDE_RIGHT_TO_LEFT : HIDDEN;
        int from = line.range().start();
        List<TextRange> ranges = hidden.matcher(text)
                .results()
                .map(match -> range(match, from))
                .filter(range -> !page.isLiteral(range) && !addresses.contain(range))
                .toList();
        return ranges.stream().reduce(TextRange::cover).map(all -> finding(all, ranges, page));
    }

    private static TextRange range(MatchResult match, int from) {
        return new TextRange(from + match.start(), from + match.end());
    }

    private static Finding finding(TextRange all, List<TextRange> ranges, IdeaPage page) {
        List<String> names = ranges.stream()
                .map(range -> page.source().text(range).codePointAt(0))
                .distinct()
                .map(HiddenCharacter::name)
                .toList();
        MessageTemplate template = names.size() == 1 ? ONE : SOME;
        return Finding.at(all, template.with(MessageText.all(names)))
                .fixedBy(new Fix(
                        DELETE.text(),
                        Applicability.SAFE,
                        ranges.stream().map(TextEdit::delete).toList()));
    }

    private static String name(int character) {
        return String.format(Locale.ROOT, "U+%04X", character);
    }
}
