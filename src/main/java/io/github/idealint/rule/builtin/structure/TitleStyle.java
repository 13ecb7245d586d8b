package io.github.idealint.rule.builtin.structure;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.Idea;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Title;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.builtin.value.Placeholders;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.Passage;
import io.github.idealint.text.TextEdit;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Flags titles that are too long for lists of ideas, that stand in capitals, and that end with a full stop. */
@RuleInfo(
        id = "title-style",
        summary = "A title that is too long, in capitals or ends with a full stop",
        severity = Severity.WARNING)
public final class TitleStyle implements Rule {

    private static final MessageTemplate LONG = new MessageTemplate(
            "This title has {} characters, which is too long for lists of ideas. Use {} at most, and put the rest into"
                    + " the description.");
    private static final MessageTemplate CAPITALS =
            new MessageTemplate("The title {} is in capitals. Use capitals only for names and at the start.");
    private static final MessageTemplate STOP = new MessageTemplate("The title {} ends with a full stop. Delete it.");
    private static final MessageTemplate DELETE = new MessageTemplate("Delete the full stop");

    /** What Outreachy and LFX take. */
    private static final int LONGEST = 100;

    private static final Pattern SMALL = Pattern.compile("\\p{Ll}");

    /** Short words may be acronyms: {@code KVM ARM SVE}. */
    private static final Pattern SHOUTED = Pattern.compile("(?<![\\p{L}\\p{N}_])\\p{Lu}{5,40}(?![\\p{L}\\p{N}_])");

    private static final Pattern SENTENCE_END =
            Pattern.compile("(?<![.\\p{L}])(?!(?i:corp|etc|inc|ltd|misc|vol)\\.)" + "\\p{L}{3,40}\\.$|[)\\]\"'”’]\\.$");

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        Placeholders placeholders = Placeholders.of(context);
        return page.ideas().stream()
                .map(Idea::title)
                .flatMap(Optional::stream)
                .map(Title::text)
                .filter(title -> !placeholders.areIn(title.text()))
                .flatMap(title -> finding(title, page).stream());
    }

    private static Optional<Finding> finding(Passage title, IdeaPage page) {
        String text = title.text();
        int length = length(title, page);
        if (length > LONGEST) {
            return Optional.of(Finding.at(title.range(), LONG.with(length, LONGEST)));
        }
        if (!SMALL.matcher(text).find()
                && SHOUTED.matcher(text).results().limit(2).count() == 2) {
            return Optional.of(Finding.at(title.range(), CAPITALS.with(quoted(text))));
        }
        return SENTENCE_END.matcher(text).find() ? Optional.of(withStop(title)) : Optional.empty();
    }

    /** The characters that readers see: of a link, its text. */
    private static int length(Passage title, IdeaPage page) {
        String text = title.text();
        if (text.length() <= LONGEST) {
            return text.length();
        }
        String shown = page.links().stream()
                .filter(link ->
                        title.range().contains(link.range()) && link.text().isPresent())
                .map(link -> link.target().text())
                .reduce(text, (rest, target) -> rest.replace(target, ""));
        return shown.codePointCount(0, shown.length());
    }

    private static Finding withStop(Passage title) {
        int end = title.text().length();
        return Finding.at(title.range(end - 1, end), STOP.with(quoted(title.text())))
                .fixedBy(Fix.unsafe(DELETE.text(), TextEdit.delete(title.range(end - 1, end))));
    }
}
