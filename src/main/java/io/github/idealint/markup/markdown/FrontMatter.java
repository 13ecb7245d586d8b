package io.github.idealint.markup.markdown;

import io.github.idealint.markup.Block;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The front matter of a page: YAML between two lines of three dashes, before anything else (Jekyll, Front Matter).
 *
 * @param data its values
 * @param edits what turns the values as written into what they mean: quotes in quotes, values that go on on the next line
 */
record FrontMatter(Block.Data data, List<TextEdit> edits) {

    private static final int LONGEST = 32_768;
    private static final Pattern FENCED = Pattern.compile("\\uFEFF?(---[ \\t]*+(?>\\R))"
            + "(?=[ \\t]*+(?:(?:\\w[\\w .-]{0,60}|\"[^\"\\r\\n]{1,60}\"|'[^'\\r\\n]{1,60}')[ \\t]*+:|#|\\R))");
    private static final Pattern END = Pattern.compile("^(?:---|\\.\\.\\.)[ \\t]*+$", Pattern.MULTILINE);
    private static final Pattern NEXT_LINE = Pattern.compile("(?<![ \\t])[ \\t]*+\\R\\s*+");
    private static final Pattern QUOTED_QUOTE = Pattern.compile("''");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(?=[\"\\\\/])");

    FrontMatter {
        edits = List.copyOf(edits);
    }

    /** The front matter of a page; of front matter that is no YAML what stands before the mistake. */
    static Optional<FrontMatter> of(SourceText source) {
        Matcher fence = FENCED.matcher(source.text());
        if (!fence.lookingAt()) {
            return Optional.empty();
        }
        Matcher end =
                END.matcher(source.text()).region(fence.end(), source.text().length());
        if (!end.find() || end.end() - fence.end() > LONGEST) {
            return Optional.empty();
        }
        List<Block.Data.DataEntry> entries = YamlEntries.of(source.text(), new TextRange(fence.end(), end.start()));
        TextRange lines = new TextRange(fence.start(1), end.end());
        List<TextEdit> edits = new ArrayList<>();
        entries.forEach(entry -> edits(source.text(), entry, edits));
        return Optional.of(new FrontMatter(new Block.Data(lines, entries), edits));
    }

    private static void edits(String text, Block.Data.DataEntry entry, List<TextEdit> edits) {
        entry.entries().forEach(inner -> edits(text, inner, edits));
        if (entry.entries().isEmpty() && !entry.value().isEmpty()) {
            TextRange value = entry.value();
            replace(NEXT_LINE, text, value, " ", edits);
            char before = text.charAt(value.start() - 1);
            if (before == '\'') {
                replace(QUOTED_QUOTE, text, value, "'", edits);
            } else if (before == '"') {
                replace(ESCAPED, text, value, "", edits);
            }
        }
    }

    private static void replace(Pattern pattern, String text, TextRange in, String by, List<TextEdit> edits) {
        pattern.matcher(text)
                .region(in.start(), in.end())
                .results()
                .map(match -> TextEdit.replace(new TextRange(match.start(), match.end()), by))
                .forEach(edits::add);
    }
}
