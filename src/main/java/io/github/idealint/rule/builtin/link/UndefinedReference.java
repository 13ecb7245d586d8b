package io.github.idealint.rule.builtin.link;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.markup.Markup;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Line;
import io.github.idealint.page.Link;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.builtin.value.ExampleValues;
import io.github.idealint.rule.builtin.value.VisibleLineScan;
import io.github.idealint.rule.builtin.value.VisibleLineScan.Hit;
import io.github.idealint.text.LetterCase;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.MessageText;
import io.github.idealint.text.Spelling;
import io.github.idealint.text.TextRange;
import io.github.idealint.text.TextRanges;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Flags references of Markdown, {@code [text][label]} and {@code [^note]}, whose label no line of the page defines. */
@RuleInfo(
        id = "undefined-reference",
        summary = "A link or footnote whose label the page does not define",
        severity = Severity.ERROR,
        markups = Markup.MARKDOWN)
public final class UndefinedReference implements Rule {

    private static final MessageTemplate LINK = new MessageTemplate(
            "The page does not say where {} leads, so readers see the brackets. Write the address in parentheses, as in {}, or add a line such as {}.");
    private static final MessageTemplate NEAR =
            new MessageTemplate("The page does not say where {} leads, so readers see the brackets.");
    private static final MessageTemplate NOTE = new MessageTemplate(
            "The page has no footnote {}, so readers see the brackets. Add a line that begins with {}, or remove this.");

    private static final Pattern REFERENCE =
            Pattern.compile("(?<![\\w\\])\\\\!])\\[([^\\[\\]]{0,300})]\\[([^\\[\\]]{0,100})](?![(\\[:])");
    private static final Pattern FOOTNOTE = Pattern.compile("(?<!\\\\)\\[\\^([\\w-]{1,30})](?![:(\\[])");
    private static final Pattern DEFINITION = Pattern.compile("(?m)^[ \\t>]{0,9}\\[([^\\[\\]\\r\\n]{1,100})]:");
    private static final Pattern BLANKS = Pattern.compile("\\s++");

    /** What words say; {@code [GUI][C++]} before a title are marks of another kind. */
    private static final Pattern WORDS = Pattern.compile("\\p{Ll}{2,}");

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        VisibleLineScan lines = VisibleLineScan.of(page, context);
        List<Hit> links = lines.findAround("[", REFERENCE).toList();
        List<Hit> notes = lines.find("^", FOOTNOTE).toList();
        if (links.isEmpty() && notes.isEmpty()) {
            return Stream.empty();
        }
        Set<String> labels = DEFINITION
                .matcher(page.source().text())
                .results()
                .map(definition -> key(definition.group(1)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        TextRanges whole = new TextRanges(page.links().stream().map(Link::range).toList());
        return Stream.concat(
                links.stream()
                        .filter(hit -> !whole.overlap(hit.range()) && isReference(hit, labels))
                        .map(hit -> link(hit, labels, page)),
                notes.stream()
                        .filter(hit -> !whole.overlap(hit.range()))
                        .filter(hit -> !labels.contains(key("^" + hit.match().group(1))))
                        .map(UndefinedReference::note));
    }

    private static String key(String label) {
        return LetterCase.lower(BLANKS.matcher(label.strip()).replaceAll(" "));
    }

    /** A page that defines other labels means these, too; on others, a text of words does. */
    private static boolean isReference(Hit hit, Set<String> labels) {
        String text = hit.match().group(1).strip();
        String label = label(hit.match());
        return !labels.contains(key(label))
                && !text.startsWith("^")
                && !hit.line().is(Line.Kind.HEADING)
                && WORDS.matcher(text.isEmpty() ? label : text).find()
                && (!labels.isEmpty() || text.isEmpty() || text.equals(label) || (text + label).contains(" "));
    }

    private static String label(MatchResult reference) {
        return (reference.group(2).isBlank() ? reference.group(1) : reference.group(2)).strip();
    }

    private static Finding link(Hit hit, Set<String> labels, IdeaPage page) {
        String text = hit.match().group(1).strip();
        String label = label(hit.match());
        TextRange range = hit.range();
        String found = quoted(hit.match().group());
        Optional<String> near = Spelling.nearest(key(label), labels);
        String message = near.isPresent()
                ? NEAR.with(found) + MessageText.didYouMean(near)
                : LINK.with(
                        found,
                        quoted(page.notation()
                                .link(ExampleValues.LINK, MessageText.shortened(text.isEmpty() ? label : text))),
                        quoted("[" + MessageText.shortened(label) + "]: " + ExampleValues.LINK));
        return Finding.at(range, message);
    }

    private static Finding note(Hit hit) {
        String mark = hit.match().group();
        return Finding.at(hit.range(), NOTE.with(quoted(mark), quoted(mark + ":")));
    }
}
