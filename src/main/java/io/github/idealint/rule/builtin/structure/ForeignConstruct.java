package io.github.idealint.rule.builtin.structure;

import io.github.idealint.markup.Notation;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Line;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A construct of another markup.
 *
 * @param hint what no line with it lacks
 * @param form what it looks like
 * @param wanted what the page should say instead
 */
record ForeignConstruct(String hint, Pattern form, BiFunction<MatchResult, Notation, String> wanted) {

    /** What is Markdown where another markup is meant. */
    static final List<ForeignConstruct> OF_MARKDOWN = List.of(
            new ForeignConstruct(
                    "`",
                    Pattern.compile("(?<!`)`([^`]{1,200})`(?!`)"),
                    (found, notation) -> notation.code(found.group(1))),
            new ForeignConstruct(
                    "](",
                    Pattern.compile("\\[([^\\[\\]]{1,200})]\\(((?:https?|ftp)://[^()\\s]{1,500})\\)"),
                    (found, notation) -> notation.link(found.group(2), found.group(1))),
            new ForeignConstruct(
                    "**",
                    Pattern.compile("(?<![*\\w])\\*\\*(?! )([^*]{1,100})(?<! )\\*\\*(?![*\\w])"),
                    (found, notation) -> notation.strong(found.group(1))));
    /** What is wikitext where another markup is meant. */
    static final List<ForeignConstruct> OF_WIKITEXT = List.of(
            new ForeignConstruct(
                    "[",
                    Pattern.compile(
                            "(?i)(?<![\\[\\]!\\\\])\\[((?:https?|ftp)://[^\\s\\[\\]|<>]{1,500})[ |]\\h*+([^\\[\\]]{1,200})](?![(\\[:])"),
                    (found, notation) ->
                            notation.link(found.group(1), found.group(2).strip())),
            new ForeignConstruct(
                    "'''",
                    Pattern.compile("(?<![\\w'])'''([^']{1,100})'''(?![\\w'])"),
                    (found, notation) -> notation.strong(found.group(1))),
            new ForeignConstruct(
                    "==",
                    Pattern.compile("^(={2,6})[ \\t]*+([^=\\s][^=]{0,200}?)[ \\t]*+\\1$"),
                    (found, notation) -> notation.heading(found.group(1).length(), found.group(2))));

    /** Where a page has it. */
    Stream<ForeignPart> in(IdeaPage page) {
        return judged(page)
                .filter(line -> line.content().text().contains(hint))
                .flatMap(line -> form.matcher(line.content().text())
                        .results()
                        .map(match -> new ForeignPart(
                                line.content().range(match), match.group(), wanted.apply(match, page.notation()))))
                .filter(hit -> !page.isLiteral(hit.range()));
    }

    /** A place where a page has it. */
    record ForeignPart(TextRange range, String found, String wanted) {

        /** An address is a link, which it would not be as code. */
        boolean isAddress() {
            return found.contains("://") && found.startsWith("`");
        }
    }

    /** The lines that readers see as text. */
    static Stream<Line> judged(IdeaPage page) {
        return page.lines().stream()
                .filter(line -> line.is(Line.Kind.PROSE) || line.is(Line.Kind.ITEM) || line.is(Line.Kind.HEADING));
    }
}
