package io.github.idealint.rule.builtin.structure;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Line;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds text behind a category at the start of a line, which MediaWiki 1.39 joins to the line above (T2087). */
final class TextAfterCategory {

    private static final Pattern CATEGORIES = Pattern.compile("(?:\\[\\[[^\\[\\]\\n]{1,500}+]]\\s*+){0,99}+");
    private static final Pattern MARKS = Pattern.compile("^[*#:;]{0,99}+\\s*+");
    private static final Pattern UNSEEN = Pattern.compile("[{<_]|\\[\\[");

    private TextAfterCategory() {}

    /** What follows a category at the start of a line; above a heading or nothing, it stands where it was written. */
    static Stream<Finding> on(IdeaPage page) {
        return page.links().stream()
                .filter(link ->
                        page.source().namespaces().isCategory(link.target().text()) && !page.isLiteral(link))
                .flatMap(link -> textAfter(page, link.range()));
    }

    private static Stream<Finding> textAfter(IdeaPage page, TextRange category) {
        SourceText source = page.source();
        TextRange line = source.line(source.lineAt(category.start()));
        TextRange rest = new TextRange(category.end(), line.end()).trim(source.text());
        int above = source.lineAt(category.start()) - 2;
        while (above >= 0 && page.lines().get(above).content().isEmpty()) {
            above--;
        }
        boolean joins = isFirst(source, line.start(), category.start())
                && above >= 0
                && !rest.isEmpty()
                && !UNSEEN.matcher(source.text(rest)).lookingAt()
                && !page.lines().get(above).is(Line.Kind.HEADING);
        return joins
                ? Stream.of(Finding.at(
                                rest,
                                WrappedLine.JOINED.with(quoted(MARKS.matcher(source.text(source.line(above + 1)))
                                        .replaceFirst(""))))
                        .fixedBy(Fix.unsafe(
                                WrappedLine.NEXT_LINE.with(),
                                TextEdit.replace(new TextRange(category.end(), rest.start()), "\n"))))
                : Stream.empty();
    }

    /** Whether nothing stands before a category on its line, but for others. */
    private static boolean isFirst(SourceText source, int line, int category) {
        return CATEGORIES.matcher(source.text()).region(line, category).matches();
    }
}
