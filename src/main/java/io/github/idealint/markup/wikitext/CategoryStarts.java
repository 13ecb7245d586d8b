package io.github.idealint.markup.wikitext;

import io.github.idealint.text.Namespaces;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The lines that begin with the link of a category and go on with text: {@code [[Category:Ideas]]Some text}. MediaWiki 1.39
 * deletes the line ends and blank lines before such a link along with it (Parser::handleInternalLinks2, T2087).
 */
final class CategoryStarts {

    private static final String OPENING = "[[";

    /** What templates, tags and magic words begin with: they show no text of their own, or a block. */
    private static final String UNSEEN = "{<_";

    private static final Pattern LINK =
            Pattern.compile("\\[\\[([^\\[\\]{}<>|\\n]{1,255}+)(?:\\|[^\\[\\]\\n]{0,255}+)?]][ \\t]*+");

    private CategoryStarts() {}

    /** The numbers of these lines, from 1. */
    static IntStream of(SourceText source, PreparedPage page) {
        String markup = page.markupOnly();
        return IntStream.rangeClosed(1, source.lineCount())
                .filter(line -> markup.startsWith(OPENING, source.line(line).start())
                        && begins(markup, source.line(line), page.namespaces()));
    }

    private static boolean begins(String markup, TextRange line, Namespaces namespaces) {
        Matcher link = LINK.matcher(markup).region(line.start(), line.end());
        int end = line.start();
        while (link.lookingAt() && namespaces.isCategory(link.group(1))) {
            end = link.end();
            link.region(end, line.end());
        }
        return end > line.start() && end < line.end() && UNSEEN.indexOf(markup.charAt(end)) < 0;
    }
}
