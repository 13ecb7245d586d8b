package io.github.idealint.rule.builtin.value;

import io.github.idealint.markup.wikitext.WikitextNotation;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Line;
import io.github.idealint.page.PageName;
import io.github.idealint.page.WikiTitle;
import io.github.idealint.text.Passage;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRanges;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A page of nothing but running text, for what no markup parser should be bothered with. */
public final class BarePage {

    private BarePage() {}

    /** The page of a text. */
    public static IdeaPage of(String text) {
        SourceText source = SourceText.of("page.wiki", text);
        List<Line> lines = IntStream.rangeClosed(1, source.lineCount())
                .mapToObj(source::line)
                .map(line -> new Line(line, Line.Kind.PROSE, 0, Passage.of(source, line)))
                .toList();
        return new IdeaPage(
                source,
                new PageName(WikiTitle.ofPath(source.path()), false),
                IdeaPage.Kind.IDEA,
                WikitextNotation.INSTANCE,
                lines,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                TextRanges.NONE,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
