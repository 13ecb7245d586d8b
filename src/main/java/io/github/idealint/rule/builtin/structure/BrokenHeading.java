package io.github.idealint.rule.builtin.structure;

import static io.github.idealint.text.MessageText.quoted;

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
import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Flags lines that are meant as headings but have something after their last equals sign, so that the wiki shows them as text. */
@RuleInfo(
        id = "broken-heading",
        summary = "A heading with something after it, which the wiki shows as text",
        severity = Severity.ERROR,
        markups = Markup.WIKITEXT)
public final class BrokenHeading implements Rule {

    private static final MessageTemplate FOLLOWED = new MessageTemplate(
            "The wiki does not show this line as a heading, because {} follows it on the same line. Move that to the next line.");
    private static final MessageTemplate INVISIBLE = new MessageTemplate(
            "The wiki does not show this line as a heading, because an invisible character follows it. Delete that character.");
    private static final MessageTemplate NEXT_LINE = new MessageTemplate("Move it to the next line");
    private static final MessageTemplate DELETE = new MessageTemplate("Delete the invisible character");

    private static final Pattern FORM =
            Pattern.compile("^(={2,6})(?!=)([^=]{0,255}[^=\\s])[ \\t]{0,9}\\1(?!=)([ \\t]{0,99})(\\S.{0,999})$");
    private static final Pattern NOTHING = Pattern.compile("^[\\s\\h\\p{Cf}]++$");

    /** A page that is included there is another rule's finding. */
    private static final String INCLUSION = "{{:";

    /**
     * The lines of a page that are meant as headings.
     *
     * @param findings what is wrong with each
     */
    private record BrokenHeadings(List<Finding> findings) {}

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        return on(page, context).stream();
    }

    /** All on a page, by place. */
    static List<Finding> on(IdeaPage page, RuleContext context) {
        return context.onceOfPage(BrokenHeadings.class, page, it -> new BrokenHeadings(find(it))).findings;
    }

    private static List<Finding> find(IdeaPage page) {
        return page.notation().markup() == Markup.WIKITEXT
                ? page.lines().stream()
                        .filter(line -> line.is(Line.Kind.PROSE))
                        .flatMap(line -> finding(page, line))
                        .toList()
                : List.of();
    }

    private static Stream<Finding> finding(IdeaPage page, Line line) {
        String text = page.source().text(line.range());
        Matcher heading = FORM.matcher(text);
        if (!text.startsWith("==")
                || !heading.matches()
                || heading.group(4).startsWith(INCLUSION)
                || page.isLiteral(
                        new TextRange(line.range().start(), line.range().start() + heading.end(2)))) {
            return Stream.empty();
        }
        String behind = heading.group(4).strip();
        boolean invisible = NOTHING.matcher(heading.group(4)).matches();
        TextRange rest = new TextRange(
                line.range().start() + heading.start(3),
                line.range().start() + (invisible ? heading.end(4) : heading.start(4)));
        return Stream.of(Finding.at(line.range(), invisible ? INVISIBLE.text() : FOLLOWED.with(quoted(behind)))
                .fixedBy(Fix.unsafe(
                        (invisible ? DELETE : NEXT_LINE).text(), TextEdit.replace(rest, invisible ? "" : "\n"))));
    }
}
