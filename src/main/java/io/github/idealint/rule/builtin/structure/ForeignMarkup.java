package io.github.idealint.rule.builtin.structure;

import io.github.idealint.diagnostic.Applicability;
import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.markup.Markup;
import io.github.idealint.markup.Notation;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Line;
import io.github.idealint.profile.Profile;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Flags Markdown in wikitext, once a kind and page: code in backticks, its links, its strong text, its headings. */
@RuleInfo(
        id = "foreign-markup",
        summary = "Markdown in a wikitext page",
        severity = Severity.WARNING,
        markups = Markup.WIKITEXT)
public final class ForeignMarkup implements Rule {

    private static final int USUAL_LEVEL = 2;

    private static final List<Foreign> KINDS = List.of(
            new Foreign(
                    Pattern.compile("(?<!`)`([^`]{1,200})`(?!`)"), (found, notation) -> notation.code(found.group(1))),
            new Foreign(
                    Pattern.compile("\\[([^\\[\\]]{1,200})]\\(((?:https?|ftp)://[^()\\s]{1,500})\\)"),
                    (found, notation) -> notation.link(found.group(2), found.group(1))),
            new Foreign(
                    Pattern.compile("(?<![*\\w])\\*\\*(?! )([^*]{1,100})(?<! )\\*\\*(?![*\\w])"),
                    (found, notation) -> notation.strong(found.group(1))),
            new Foreign(Pattern.compile("^```+\\w*$"), (found, notation) -> "<pre>"));

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        return Stream.concat(
                KINDS.stream().flatMap(kind -> finding(page, kind).stream()),
                heading(page, context.profile()).stream());
    }

    /**
     * A construct of Markdown.
     *
     * @param form what it looks like
     * @param wanted what the page should say instead
     */
    private record Foreign(Pattern form, BiFunction<MatchResult, Notation, String> wanted) {

        Stream<Hit> in(IdeaPage page) {
            return page.lines().stream()
                    .filter(line -> line.is(Line.Kind.PROSE) || line.is(Line.Kind.ITEM) || line.is(Line.Kind.HEADING))
                    .flatMap(line -> form.matcher(line.content().text())
                            .results()
                            .map(match -> new Hit(
                                    line.content().range(match), match.group(), wanted.apply(match, page.notation()))))
                    .filter(hit -> !page.isLiteral(hit.range()));
        }
    }

    private record Hit(TextRange range, String found, String wanted) {}

    private static Optional<Finding> finding(IdeaPage page, Foreign kind) {
        List<Hit> hits = kind.in(page).toList();
        return hits.stream()
                .findFirst()
                .map(first -> Finding.at(first.range(), message(first, hits.size() - 1))
                        .fixedBy(fix(hits)));
    }

    private static String message(Hit first, int more) {
        String others = more == 0 ? "" : " (%s more on this page)".formatted(more);
        return "'%s' is Markdown, which a wiki shows as typed%s. Write '%s'."
                .formatted(first.found(), others, first.wanted());
    }

    /** A fence needs to know its other end, so it is left to the author. */
    private static Optional<Fix> fix(List<Hit> hits) {
        return hits.get(0).found().startsWith("```")
                ? Optional.empty()
                : Optional.of(new Fix(
                        hits.size() == 1
                                ? "Write '%s'".formatted(hits.get(0).wanted())
                                : "Write wikitext in all %s places".formatted(hits.size()),
                        Applicability.SAFE,
                        hits.stream()
                                .map(hit -> TextEdit.replace(hit.range(), hit.wanted()))
                                .toList()));
    }

    /** Two number signs without an entry above them to be nested in are a heading. */
    private static Optional<Finding> heading(IdeaPage page, Profile profile) {
        return page.lines().stream()
                .filter(line -> line.is(Line.Kind.ITEM) && isHeading(page, line))
                .findFirst()
                .map(line -> Finding.at(
                        line.range(),
                        "'%s' is a heading of Markdown; a wiki makes it a numbered list. Write '%s'."
                                .formatted(
                                        page.source().text(line.range()),
                                        page.notation()
                                                .heading(
                                                        profile.page()
                                                                .titleLevel()
                                                                .orElse(USUAL_LEVEL),
                                                        line.content().text()))));
    }

    private static boolean isHeading(IdeaPage page, Line line) {
        int at = page.source().lineAt(line.range().start()) - 1;
        boolean alone = at == 0 || !page.lines().get(at - 1).is(Line.Kind.ITEM);
        boolean numbered = page.source().text(line.range()).startsWith("#");
        boolean opensPage = page.lines().subList(0, at).stream().allMatch(before -> before.is(Line.Kind.BLANK));
        return alone
                && numbered
                && (line.depth() > 1 || opensPage && page.titles().isEmpty());
    }
}
