package io.github.idealint.rule.builtin.structure;

import static io.github.idealint.text.MessageText.count;
import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Applicability;
import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Line;
import io.github.idealint.page.Title;
import io.github.idealint.profile.Profile;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.MessageText;
import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Flags Markdown in wikitext and wikitext in Markdown, once a kind and page: code in backticks, links, strong text, headings, lines
 * below them.
 */
@RuleInfo(
        id = "foreign-markup",
        summary = "Markdown in a wikitext page, or wikitext in a Markdown page",
        severity = Severity.WARNING)
public final class ForeignMarkup implements Rule {

    private static final MessageTemplate MARKDOWN =
            new MessageTemplate("{} is Markdown, which MediaWiki shows as typed. Write {}.");
    private static final MessageTemplate WIKITEXT =
            new MessageTemplate("{} is wikitext, which Markdown shows as typed. Write {}.");
    private static final MessageTemplate MORE = new MessageTemplate(" The page has {} like this.");
    private static final MessageTemplate FENCE = new MessageTemplate(
            "{} is Markdown, which MediaWiki shows as typed. Write '<pre>' before the code and '</pre>' after it.");
    private static final MessageTemplate HEADING =
            new MessageTemplate("{} is a Markdown heading, which MediaWiki shows as a numbered list. Write {}.");
    private static final MessageTemplate UNDERLINED = new MessageTemplate(
            "{} is a Markdown underline; MediaWiki shows it as a heading of its own. Remove the line, and write the title as '=== Boot timer ==='.");
    private static final MessageTemplate WRITE = new MessageTemplate("Write {}");
    private static final MessageTemplate WRITE_BOTH = new MessageTemplate("Write {} in both places");
    private static final MessageTemplate WRITE_ALL = new MessageTemplate("Write {} in all {} places");

    private static final int USUAL_LEVEL = 2;
    private static final int LOWEST_LEVEL = 6;

    private static final Pattern MARKS = Pattern.compile("[^\\p{L}]*+");
    private static final Pattern UNDERLINE = Pattern.compile("^={3,}+$");
    private static final String BACKTICKS = "```";
    private static final Pattern FENCE_LINE = Pattern.compile("^```+\\w*$");

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        if (page.isMarkdown()) {
            // Of a page that is wikitext all through, NoIdeaFound says so.
            return page.foreign().isPresent() ? Stream.empty() : findings(page, ForeignConstruct.OF_WIKITEXT);
        }
        return Stream.of(
                        findings(page, ForeignConstruct.OF_MARKDOWN),
                        fence(page).stream(),
                        underline(page).stream(),
                        heading(page, context.profile()).stream())
                .flatMap(findings -> findings);
    }

    private static Stream<Finding> findings(IdeaPage page, List<ForeignConstruct> kinds) {
        return kinds.stream().flatMap(kind -> finding(page, kind).stream());
    }

    private static Optional<Finding> finding(IdeaPage page, ForeignConstruct kind) {
        List<ForeignConstruct.ForeignPart> hits = kind.in(page).toList();
        return hits.stream()
                .findFirst()
                .map(first -> Finding.at(first.range(), message(page, first, hits.size() - 1))
                        .fixedBy(fix(page, hits)));
    }

    private static String message(IdeaPage page, ForeignConstruct.ForeignPart first, int more) {
        MessageTemplate template = page.isMarkdown() ? WIKITEXT : MARKDOWN;
        return template.with(quoted(first.found()), quoted(first.wanted()))
                + (more == 0 ? "" : MORE.with(count(more, "more case")));
    }

    private static Optional<Fix> fix(IdeaPage page, List<ForeignConstruct.ForeignPart> all) {
        List<ForeignConstruct.ForeignPart> hits =
                all.stream().filter(hit -> !hit.isAddress()).toList();
        return hits.isEmpty()
                ? Optional.empty()
                : Optional.of(new Fix(
                        title(page, hits),
                        page.isMarkdown()
                                        || page.ideas().isEmpty()
                                        || hits.stream().anyMatch(hit -> makesLabel(page, hit))
                                ? Applicability.UNSAFE
                                : Applicability.SAFE,
                        hits.stream()
                                .map(hit -> TextEdit.replace(hit.range(), hit.wanted()))
                                .toList()));
    }

    /** Strong text with a colon at the start of a line becomes a label, if it is none yet. */
    private static boolean makesLabel(IdeaPage page, ForeignConstruct.ForeignPart hit) {
        TextRange line = page.lineAt(hit.range().start()).range();
        String before =
                page.source().text(new TextRange(line.start(), hit.range().start()));
        String rest = page.source().text(new TextRange(hit.range().end(), line.end()));
        return hit.found().startsWith("**")
                && MARKS.matcher(before).matches()
                && (rest.stripLeading().startsWith(":") || hit.found().endsWith(":**"))
                && page.ideas().stream()
                        .flatMap(idea -> idea.fields().stream())
                        .noneMatch(field -> field.label().range().overlaps(hit.range()));
    }

    private static String title(IdeaPage page, List<ForeignConstruct.ForeignPart> hits) {
        String markup = page.isMarkdown() ? "Markdown" : "wikitext";
        return switch (hits.size()) {
            case 1 -> WRITE.with(quoted(hits.get(0).wanted()));
            case 2 -> WRITE_BOTH.with(markup);
            default -> WRITE_ALL.with(markup, hits.size());
        };
    }

    /** A line of equals signs is a heading of its own on the wiki, whatever stands above it. */
    private static Optional<Finding> underline(IdeaPage page) {
        return page.lines().stream()
                .filter(line -> line.is(Line.Kind.HEADING)
                        && UNDERLINE
                                .matcher(page.source().text(line.range()).strip())
                                .matches())
                .filter(line -> !page.isLiteral(line.range()))
                .findFirst()
                .map(line -> Finding.at(
                        line.range(),
                        UNDERLINED.with(quoted(page.source().text(line.range()).strip()))));
    }

    /** A fence needs to know its other end, so it is left to the author. */
    private static Optional<Finding> fence(IdeaPage page) {
        return ForeignConstruct.judged(page)
                .filter(line -> line.content().text().startsWith(BACKTICKS))
                .filter(line -> FENCE_LINE.matcher(line.content().text()).find())
                .filter(line -> !page.isLiteral(line.content().range()))
                .findFirst()
                .map(line -> Finding.at(
                        line.content().range(), FENCE.with(quoted(line.content().text()))));
    }

    /**
     * Two number signs without an entry above them to be nested in are a heading. On a page that is Markdown all through,
     * {@link NoIdeaFound} says so.
     */
    private static Optional<Finding> heading(IdeaPage page, Profile profile) {
        return page.lines().stream()
                .filter(line -> page.foreign().isEmpty() && line.is(Line.Kind.ITEM) && isHeading(page, line))
                .findFirst()
                .map(line -> Finding.at(
                        line.range(),
                        HEADING.with(
                                quoted(page.source().text(line.range())),
                                "'"
                                        + page.notation()
                                                .heading(
                                                        level(page, line, profile),
                                                        MessageText.shortened(
                                                                line.content().text()))
                                        + "'")));
    }

    /** The level of a title for what begins the page; below that, one more for each number sign but the first. */
    private static int level(IdeaPage page, Line line, Profile profile) {
        int title = profile.page()
                .titleLevel()
                .orElseGet(() ->
                        page.titles().stream().mapToInt(Title::level).min().orElse(USUAL_LEVEL));
        boolean isTitle = page.titles().isEmpty() && opensPage(page, line);
        return isTitle ? title : Math.min(LOWEST_LEVEL, title + line.depth() - 1);
    }

    private static boolean isHeading(IdeaPage page, Line line) {
        if (page.source().text().charAt(line.range().start()) != '#') {
            return false;
        }
        int at = index(page, line);
        boolean alone = at == 0 || !page.lines().get(at - 1).is(Line.Kind.ITEM);
        return alone && (line.depth() > 1 || page.titles().isEmpty() && opensPage(page, line));
    }

    private static boolean opensPage(IdeaPage page, Line line) {
        return page.lines().subList(0, index(page, line)).stream().allMatch(before -> before.is(Line.Kind.BLANK));
    }

    private static int index(IdeaPage page, Line line) {
        return page.source().lineAt(line.range().start()) - 1;
    }
}
