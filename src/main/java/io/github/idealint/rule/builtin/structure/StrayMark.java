package io.github.idealint.rule.builtin.structure;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Applicability;
import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.markup.Markup;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Line;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.MessageText;
import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Flags marks of Markdown that make neither list nor heading: no space follows them, or they are signs such as {@code •}. */
@RuleInfo(
        id = "stray-mark",
        summary = "A mark that begins no list item and no heading in Markdown: '-Label', '• text', '##Title'",
        severity = Severity.WARNING,
        markups = Markup.MARKDOWN)
public final class StrayMark implements Rule {

    private static final MessageTemplate NO_SPACE =
            new MessageTemplate("{} has no space after its list marker, so it is shown as running text. Write {}.");
    private static final MessageTemplate SIGN = new MessageTemplate(
            "{} does not begin a list item in Markdown, so this is shown as running text. Write {}.");
    private static final MessageTemplate HEADING =
            new MessageTemplate("{} has no space after its number signs, so it is not a heading. Write {}.");
    private static final MessageTemplate WRITE = new MessageTemplate("Write {}");
    private static final MessageTemplate WRITE_ALL = new MessageTemplate("Correct the list markers on these {} lines");

    /** {@code -Label: value}, {@code -Text}, {@code 1.Text}. */
    private static final Pattern GLUED = Pattern.compile("^([-+]|\\d{1,2}[.)])(?=\\p{Lu}|\\*\\*\\p{L}|\\[\\p{L})");

    private static final Pattern BULLET = Pattern.compile("^([•·◦‣▪●○∙])\\h*+(?=\\S)");
    private static final Pattern NUMBER_SIGNS = Pattern.compile("^#{2,6}(?=\\p{L}|\\d|\\*\\*)");
    private static final Pattern LABEL = Pattern.compile("^[-+](?:\\*\\*)?\\p{L}[\\p{L}\\p{N} ()/-]{0,40}(?:\\*\\*)?:");

    /** A stray mark of a list on a line, and what belongs in its place. */
    private record StrayListMark(Line line, TextRange range, String written, String wanted, boolean isSign) {}

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        return Stream.concat(lists(page), headings(page));
    }

    private static Stream<Finding> headings(IdeaPage page) {
        return page.lines().stream().filter(line -> line.is(Line.Kind.PROSE)).flatMap(line -> {
            String text = page.source().text(line.range());
            Matcher signs = NUMBER_SIGNS.matcher(text);
            return signs.find() ? Stream.of(heading(line, text, signs.end())) : Stream.empty();
        });
    }

    private static Finding heading(Line line, String text, int end) {
        String wanted = MessageText.shortened(text.substring(0, end) + " " + text.substring(end));
        return Finding.at(line.range(), HEADING.with(quoted(text), quoted(wanted)))
                .fixedBy(Fix.unsafe(
                        WRITE.with(quoted(wanted)), TextEdit.insert(line.range().start() + end, " ")));
    }

    /** One finding for a list: a line alone may be a sentence that was wrapped there, unless it begins with a label or a sign. */
    private static Stream<Finding> lists(IdeaPage page) {
        List<Finding> found = new ArrayList<>();
        List<StrayListMark> run = new ArrayList<>();
        for (Line line : page.lines()) {
            Optional<StrayListMark> mark = mark(line, page);
            mark.ifPresent(run::add);
            if (mark.isEmpty() && !line.is(Line.Kind.PROSE)) {
                list(run, page).ifPresent(found::add);
                run.clear();
            }
        }
        list(run, page).ifPresent(found::add);
        return found.stream();
    }

    private static Optional<StrayListMark> mark(Line line, IdeaPage page) {
        if (!line.is(Line.Kind.PROSE)) {
            return Optional.empty();
        }
        TextRange range = line.range().trim(page.source().text());
        String text = page.source().text(range);
        Matcher bullet = BULLET.matcher(text);
        Matcher glued = GLUED.matcher(text);
        boolean sign = bullet.find();
        if (!sign && !glued.find()) {
            return Optional.empty();
        }
        Matcher match = sign ? bullet : glued;
        String wanted = (sign ? page.notation().bullet() : match.group(1)) + " ";
        TextRange place = new TextRange(range.start(), range.start() + match.end());
        return Optional.of(new StrayListMark(line, place, match.group(1), wanted, sign));
    }

    private static Optional<Finding> list(List<StrayListMark> run, IdeaPage page) {
        if (run.isEmpty()) {
            return Optional.empty();
        }
        StrayListMark first = run.get(0);
        TextRange line = first.line().range().trim(page.source().text());
        String text = page.source().text(line);
        if (run.size() == 1 && !first.isSign() && !LABEL.matcher(text).find()) {
            return Optional.empty();
        }
        StrayListMark last = run.get(run.size() - 1);
        TextRange range = line.cover(last.line().range().trim(page.source().text()));
        String wanted = MessageText.shortened(
                first.wanted() + text.substring(first.range().end() - line.start()));
        String message = first.isSign()
                ? SIGN.with(quoted(first.written()), quoted(wanted))
                : NO_SPACE.with(quoted(text), quoted(wanted));
        List<TextEdit> edits = run.stream()
                .map(mark -> TextEdit.replace(mark.range(), mark.wanted()))
                .toList();
        String title = run.size() == 1 ? WRITE.with(quoted(wanted)) : WRITE_ALL.with(run.size());
        return Optional.of(Finding.at(range, message).fixedBy(new Fix(title, Applicability.UNSAFE, edits)));
    }
}
