package io.github.idealint.rule.builtin.structure;

import io.github.idealint.diagnostic.Applicability;
import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.markup.Markup;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Line;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.stream.IntStream;

/** A page that a mail program has indented as a whole, so that the wiki shows all of it as preformatted text. */
final class IndentedPage {

    private static final MessageTemplate PAGE = new MessageTemplate(
            "Every line of this page begins with spaces, as in text copied from an e-mail, so the wiki shows it as preformatted text."
                    + " Remove the spaces at the start of each line, and join the lines that were broken.");
    private static final MessageTemplate FIX_PAGE = new MessageTemplate("Remove the spaces, and join broken lines");

    /** A page of fewer lines is a block. */
    private static final int LEAST_OF_PAGE = 6;

    private IndentedPage() {}

    /**
     * Whether nearly all of a page is indented, its labels and headings among it, and what is not goes on with the line
     * above.
     */
    static boolean is(IdeaPage page) {
        List<Line> lines = page.lines();
        List<Line> written =
                lines.stream().filter(line -> !line.is(Line.Kind.BLANK)).toList();
        long indented =
                written.stream().filter(line -> line.is(Line.Kind.INDENTED)).count();
        return page.notation().markup() == Markup.WIKITEXT
                && written.size() >= LEAST_OF_PAGE
                && written.get(0).is(Line.Kind.INDENTED)
                && indented * 3 >= written.size() * 2L
                && IntStream.range(1, lines.size()).allMatch(at -> isIndentedOrRest(lines, at))
                && written.stream()
                                .filter(line -> AccidentalPreformatted.isMarkup(page, line))
                                .limit(2)
                                .count()
                        == 2;
    }

    private static boolean isIndentedOrRest(List<Line> lines, int at) {
        return switch (lines.get(at).kind()) {
            case BLANK, INDENTED -> true;
            case PROSE -> !lines.get(at - 1).is(Line.Kind.BLANK);
            default -> false;
        };
    }

    /** What is wrong with such a page. */
    static Finding finding(IdeaPage page) {
        List<Line> lines = page.lines();
        List<Line> written =
                lines.stream().filter(line -> !line.is(Line.Kind.BLANK)).toList();
        TextRange all = written.get(0)
                .range()
                .cover(written.get(written.size() - 1).content().range());
        List<TextEdit> edits = IntStream.range(0, lines.size())
                .filter(at -> !lines.get(at).is(Line.Kind.BLANK))
                .mapToObj(at -> lines.get(at).is(Line.Kind.PROSE)
                        ? LineRun.join(page, lines.get(at - 1), lines.get(at))
                        : TextEdit.delete(new TextRange(
                                lines.get(at).range().start(),
                                lines.get(at).range().start() + AccidentalPreformatted.indent(page, lines.get(at)))))
                .toList();
        return Finding.at(all, PAGE.text()).fixedBy(new Fix(FIX_PAGE.text(), Applicability.UNSAFE, edits));
    }
}
