package io.github.idealint.engine;

import io.github.idealint.markup.MarkupParser;
import io.github.idealint.markup.Outline;
import io.github.idealint.markup.markdown.MarkdownParser;
import io.github.idealint.markup.wikitext.WikitextParser;
import io.github.idealint.text.PageEndings;
import io.github.idealint.text.SourceText;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads each page in the markup that the name of its file stands for: the one place that knows all markups.
 *
 * @param byEnding the parsers, by what follows the last dot of a name, in lower case
 * @param other the parser of all other names: a user may name any file as a page, and exports hold wikitext
 */
public record MarkupChoice(Map<String, MarkupParser> byEnding, MarkupParser other) implements MarkupParser {

    public MarkupChoice {
        byEnding = Map.copyOf(byEnding);
    }

    /** The markups of this release. */
    public static MarkupChoice builtIn() {
        MarkupParser wikitext = new WikitextParser();
        MarkupParser markdown = new MarkdownParser();
        Map<String, MarkupParser> byEnding = new HashMap<>();
        PageEndings.WIKITEXT.forEach(ending -> byEnding.put(ending, wikitext));
        PageEndings.MARKDOWN.forEach(ending -> byEnding.put(ending, markdown));
        return new MarkupChoice(byEnding, wikitext);
    }

    /** Whether a page is read as wikitext, by the name of its file. */
    public boolean isWikitext(SourceText source) {
        return byEnding.getOrDefault(source.ending(), other) instanceof WikitextParser;
    }

    @Override
    public Outline parse(SourceText source) {
        return byEnding.getOrDefault(source.ending(), other).parse(source);
    }
}
