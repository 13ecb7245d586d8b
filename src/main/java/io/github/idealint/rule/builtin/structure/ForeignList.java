package io.github.idealint.rule.builtin.structure;

import io.github.idealint.diagnostic.Applicability;
import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.markup.Markup;
import io.github.idealint.markup.Notation;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Line;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** Flags lists written with {@code -} or {@code 1.}, which the wiki shows as one paragraph. */
@RuleInfo(
        id = "foreign-list",
        summary = "A list written with '-' or '1.', which is no list in wikitext",
        severity = Severity.WARNING,
        markups = Markup.WIKITEXT)
public final class ForeignList implements Rule {

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        return ForeignLists.in(page).stream().map(list -> finding(page, list));
    }

    private static Finding finding(IdeaPage page, LineRun list) {
        List<Line> lines = list.in(page);
        TextRange range = lines.get(0)
                .content()
                .range()
                .cover(lines.get(lines.size() - 1).content().range());
        String mark = markOf(lines.get(0));
        String wanted = wanted(mark, page.notation());
        return Finding.at(
                        range,
                        "'%s' makes no list in a wiki: these lines are shown as one paragraph. Begin each entry with '%s'."
                                .formatted(mark, wanted))
                .fixedBy(new Fix(
                        "Begin each entry with '%s'".formatted(wanted),
                        Applicability.SAFE,
                        list.indexes()
                                .boxed()
                                .flatMap(at -> edit(page, list, at).stream())
                                .toList()));
    }

    private static String markOf(Line line) {
        Matcher mark = ForeignLists.mark(line);
        return mark.reset().find() ? mark.group(1) : "";
    }

    private static String wanted(String mark, Notation notation) {
        return Character.isDigit(mark.charAt(0)) ? notation.number() : notation.bullet();
    }

    private static List<TextEdit> edit(IdeaPage page, LineRun list, int at) {
        Line line = page.lines().get(at);
        if (line.is(Line.Kind.BLANK)) {
            int next = page.lines().get(at + 1).range().start();
            return List.of(TextEdit.delete(new TextRange(line.range().start(), next)));
        }
        Matcher mark = ForeignLists.mark(line).reset();
        if (line.is(Line.Kind.PROSE) && mark.find()) {
            String wanted = wanted(mark.group(1), page.notation());
            return List.of(TextEdit.replace(line.content().range(mark), wanted + " "));
        }
        return List.of(LineRun.join(page.lines().get(at - 1), line));
    }
}
