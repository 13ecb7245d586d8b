package io.github.idealint.rule.builtin.round;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Applicability;
import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.markup.Markup;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Line;
import io.github.idealint.page.Transclusion;
import io.github.idealint.page.WikiTitle;
import io.github.idealint.round.PageSummary;
import io.github.idealint.round.Wiki;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.RunKnowledge;
import io.github.idealint.rule.builtin.value.VisibleLineScan;
import io.github.idealint.rule.builtin.value.VisibleLineScan.Hit;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Flags inclusions of pages that lack a brace or have one too many, or all of them; those whose page begins with a heading
 * but that do not begin their line; and names that mean another page in braces than they seem to.
 */
@RuleInfo(
        id = "malformed-transclusion",
        summary = "An inclusion of a page whose braces, name or place in the line is wrong",
        severity = Severity.ERROR,
        markups = Markup.WIKITEXT,
        needs = RunKnowledge.OTHER_PAGES)
public final class MalformedTransclusion implements Rule {

    private static final MessageTemplate UNBALANCED = new MessageTemplate(
            "{} has the wrong number of braces, so the page is not included. Write two on each side: {}.");
    private static final MessageTemplate BARE = new MessageTemplate(
            "Readers see only the name {} here, not the page itself. To include the page, write {}.");
    private static final MessageTemplate MISPLACED = new MessageTemplate(
            "This inclusion does not begin its line, so readers see the heading of {} as text, and the table of contents does not list it. Write {} on a line of its own.");
    private static final MessageTemplate OWN_LINE = new MessageTemplate("Begin a line with the inclusion");
    private static final MessageTemplate MISNAMED = new MessageTemplate(
            "{} does not include the page {}: in an inclusion, '%20' is not a space, and slashes must be written exactly as in the page's name. Write {}.");
    private static final MessageTemplate WRITE = new MessageTemplate("Write {}");

    private static final Pattern NOTHING = Pattern.compile(
            "(?i)(?:<!--.{0,500}?-->|__[a-z]{3,30}__|</?(?:noinclude|includeonly|onlyinclude)\\s{0,9}/?>){0,20}+");
    private static final Pattern BRACES =
            Pattern.compile("(?<!\\{)(\\{{1,9}+)(:?+)([^{}\\[\\]|<>]{0,255}[^{}\\[\\]|<>\\s])\\s*+(}*+)(?=(\\s*$)?)");
    private static final Pattern GOES_ON = Pattern.compile("^\\s*(?:\\||}})");
    private static final Pattern FULL_NAME =
            Pattern.compile("^\\p{Lu}\\p{Alnum}*+(?:/[\\p{Lu}\\d][\\p{Alnum}_-]*+){2,9}");
    private static final Pattern PAGE_NAME = Pattern.compile("[^{}\\[\\]|<>#]{3,255}");

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        Predicate<Line> isPage = pageNames(page, context::wiki);
        Stream<Finding> unbalanced = VisibleLineScan.of(page, context)
                .find("{", BRACES)
                .filter(hit -> hasColon(hit) || isKnown(hit, context::wiki))
                .filter(hit -> isUnbalanced(hit, page.source()))
                .map(hit -> unbalanced(hit, page));
        Stream<Finding> bare = page.lines().stream()
                .filter(line -> line.isLoose() || line.is(Line.Kind.ITEM))
                .filter(line -> line.content().text().indexOf('/') > 0
                        && PAGE_NAME.matcher(line.content().text()).matches())
                .filter(line ->
                        isPage.test(line) && !page.isLiteral(line.content().range()))
                .map(line -> bare(line, page));
        return Stream.of(unbalanced, bare, misplaced(page, context::wiki), misnamed(page, context::wiki))
                .flatMap(findings -> findings);
    }

    private static Stream<Finding> misplaced(IdeaPage page, Supplier<Wiki> wiki) {
        return page.transclusions().stream()
                .filter(call -> call.isOfPage() && !page.isLiteral(call.range()))
                .filter(call -> opensWithHeading(call, wiki.get())
                        && !NOTHING.matcher(page.source().text(before(page, call)))
                                .matches())
                .map(call -> misplaced(page, call));
    }

    private static boolean opensWithHeading(Transclusion call, Wiki wiki) {
        return wiki.named(call.target()).stream().anyMatch(PageSummary::opensWithHeading);
    }

    /** What stands on the line before a call. */
    private static TextRange before(IdeaPage page, Transclusion call) {
        int start = page.lineAt(call.range().start()).range().start();
        return new TextRange(start, Math.max(start, call.range().start()));
    }

    private static Finding misplaced(IdeaPage page, Transclusion call) {
        TextRange before = before(page, call);
        String written = page.source().text(call.range());
        boolean blank = page.source().text(before).isBlank();
        Fix fix = new Fix(
                OWN_LINE.text(),
                blank ? Applicability.SAFE : Applicability.UNSAFE,
                List.of(
                        blank
                                ? TextEdit.delete(before)
                                : TextEdit.replace(
                                        TextRange.at(call.range().start()),
                                        page.source().text().contains("\r\n") ? "\r\n" : "\n")));
        return Finding.at(call.range(), MISPLACED.with(quoted(call.target().toString()), quoted(written)))
                .fixedBy(fix);
    }

    private static Stream<Finding> misnamed(IdeaPage page, Supplier<Wiki> wiki) {
        return page.transclusions().stream()
                .filter(call -> call.isOfPage() && !page.isLiteral(call.range()))
                .filter(call -> !call.writtenTarget().key().equals(call.target().key())
                        && wiki.get().has(call.target())
                        && !wiki.get().has(call.writtenTarget()))
                .map(call -> misnamed(call, page));
    }

    private static Finding misnamed(Transclusion call, IdeaPage page) {
        TextRange name = call.name().range();
        String target = call.target().toString();
        String meant = page.notation().inclusion(target);
        return Finding.at(name, MISNAMED.with(quoted(call.name().text()), quoted(target), quoted(meant)))
                .fixedBy(Fix.safe(WRITE.with(quoted(meant)), TextEdit.replace(name, ":" + target)));
    }

    /**
     * Pages from where others are included, and on a round page those of the run; on a page that only introduces ideas
     * any page's full name.
     */
    private static Predicate<Line> pageNames(IdeaPage page, Supplier<Wiki> wiki) {
        PageFolders folders = PageFolders.of(page);
        boolean introduces =
                page.ideas().stream().allMatch(idea -> idea.fields().isEmpty());
        return line -> folders.hold(line.content().text())
                || page.isRound() && isKnown(line, wiki.get())
                || introduces
                        && line.isLoose()
                        && FULL_NAME.matcher(line.content().text()).matches();
    }

    /** Whether a line is the name of a page of the run; one in a list may be of any use, unless it is an idea's. */
    private static boolean isKnown(Line line, Wiki wiki) {
        String text = line.content().text();
        return text.indexOf('/') > 0
                && wiki.named(WikiTitle.of(text)).stream().anyMatch(named -> line.isLoose() || named.hasIdeaFields());
    }

    private static boolean hasColon(Hit hit) {
        return !hit.match().group(2).isEmpty();
    }

    private static boolean isKnown(Hit hit, Supplier<Wiki> wiki) {
        String name = hit.match().group(3);
        return name.indexOf('/') > 0 && wiki.get().has(WikiTitle.of(name));
    }

    private static boolean isUnbalanced(Hit hit, SourceText source) {
        int open = hit.match().group(1).length();
        int close = hit.match().group(4).length();
        if (close == 0) {
            return open > 1 && isAtLineEnd(hit) && !goesOnBelow(hit, source);
        }
        boolean meant = open + close > 2 || hit.match().group(3).contains("/");
        return meant && !(open == 2 && close == 2);
    }

    private static boolean isAtLineEnd(Hit hit) {
        return hit.match().group(5) != null;
    }

    private static boolean goesOnBelow(Hit hit, SourceText source) {
        int next = source.lineAt(hit.range().start()) + 1;
        return next <= source.lineCount()
                && GOES_ON.matcher(source.text(source.line(next))).find();
    }

    private static Finding unbalanced(Hit hit, IdeaPage page) {
        String meant = page.notation().inclusion(hit.match().group(3));
        Applicability applicability = isAtLineEnd(hit) ? applicability(page) : Applicability.UNSAFE;
        return Finding.at(hit.range(), UNBALANCED.with(quoted(hit.match().group()), quoted(meant)))
                .fixedBy(fix(hit.range(), meant, applicability));
    }

    private static Finding bare(Line line, IdeaPage page) {
        TextRange range = line.content().range();
        String meant = page.notation().inclusion(line.content().text());
        return Finding.at(range, BARE.with(quoted(line.content().text()), quoted(meant)))
                .fixedBy(fix(line.is(Line.Kind.ITEM) ? line.range() : range, meant, applicability(page)));
    }

    private static Fix fix(TextRange range, String meant, Applicability applicability) {
        return new Fix(WRITE.with(quoted(meant)), applicability, List.of(TextEdit.replace(range, meant)));
    }

    /** The first page that an idea's page pulls in makes a round page of it. */
    private static Applicability applicability(IdeaPage page) {
        boolean hasFields =
                page.ideas().stream().anyMatch(idea -> !idea.fields().isEmpty());
        return page.isRound() || !hasFields ? Applicability.SAFE : Applicability.UNSAFE;
    }
}
