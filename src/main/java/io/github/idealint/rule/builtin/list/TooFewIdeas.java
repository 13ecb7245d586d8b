package io.github.idealint.rule.builtin.list;

import static io.github.idealint.text.MessageText.count;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Line;
import io.github.idealint.page.Title;
import io.github.idealint.round.Inclusion;
import io.github.idealint.round.PageSummary;
import io.github.idealint.round.Round;
import io.github.idealint.round.Wiki;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.RunKnowledge;
import io.github.idealint.rule.builtin.round.MalformedTransclusion;
import io.github.idealint.rule.builtin.round.TemplateNamespace;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.Phrases;
import io.github.idealint.text.TextRange;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Flags round pages with fewer ideas than the programme asks for. */
@RuleInfo(
        id = "too-few-ideas",
        summary = "A round page with fewer ideas than the programme asks for",
        severity = Severity.ERROR,
        needs = RunKnowledge.OTHER_PAGES)
public final class TooFewIdeas implements Rule {

    private static final MessageTemplate TOO_FEW = new MessageTemplate(
            "This round has {}, but the programme asks for at least {}. Add {} before the organisation applies.");

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        int least = context.profile().round().leastIdeas().orElse(0);
        return context.wiki().roundsWith(page.source()).stream()
                .filter(round -> ideas(round) < least)
                .flatMap(round -> round
                        .page()
                        .filter(summary -> summary.source() == page.source())
                        .filter(summary -> isList(page, summary) && isWhole(round, summary, context.wiki()))
                        .filter(summary -> includesAllItMeans(page, context) && !declaresFewSlots(page, context))
                        .map(summary -> Finding.at(place(page, summary), message(ideas(round), least)))
                        .stream());
    }

    @Override
    public boolean mayFind(PageSummary page, RuleContext context) {
        int least = context.profile().round().leastIdeas().orElse(0);
        return context.wiki().roundsWith(page.source()).stream()
                .anyMatch(round -> ideas(round) < least
                        && round.page().filter(page::equals).isPresent());
    }

    /** How many ideas a round has, with those on included pages of another markup, which are not read. */
    private static int ideas(Round round) {
        long unread = round.pages().stream().filter(PageSummary::isForeign).count();
        return round.ideas().size() + (int) unread;
    }

    /** Lists that say that only one or two applicants will be taken need no more ideas (Google's guide for organisations). */
    private static boolean declaresFewSlots(IdeaPage page, RuleContext context) {
        Pattern few = context.once(
                        FewSlots.class,
                        profile -> new FewSlots(Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])"
                                + Phrases.of(profile.words().fewSlots(), "\\s{1,9}") + "(?![\\p{L}\\p{N}])")))
                .pattern();
        return page.lines().stream()
                .filter(line -> line.is(Line.Kind.PROSE) || line.is(Line.Kind.ITEM))
                .anyMatch(line -> few.matcher(line.content().text()).find());
    }

    /** What says that few applicants will be taken. */
    private record FewSlots(Pattern pattern) {}

    /** Neither a page that only points to another, nor an idea under the name of a round. */
    private static boolean isList(IdeaPage page, PageSummary summary) {
        boolean lone = summary.ideas().size() == 1
                && summary.calls().isEmpty()
                && summary.ideas().get(0).anchor().start() <= firstHeading(page);
        return summary.redirect().isEmpty() && !lone;
    }

    private static int firstHeading(IdeaPage page) {
        return page.headings().stream()
                .findFirst()
                .map(heading -> heading.range().end())
                .orElse(Integer.MAX_VALUE);
    }

    /** Whether no line of the page means to include another and fails: that may be the idea that is wanted. */
    private static boolean includesAllItMeans(IdeaPage page, RuleContext context) {
        return Stream.of(new MalformedTransclusion(), new TemplateNamespace())
                .flatMap(rule -> rule.check(page, context))
                .findAny()
                .isEmpty();
    }

    /** Whether all pages that make the round are there and can be read; other rules report those that are not. */
    private static boolean isWhole(Round round, PageSummary root, Wiki wiki) {
        return round.pages().stream()
                .allMatch(summary -> !summary.isUnreadable()
                        && calls(summary, summary == root).allMatch(call -> wiki.has(call.target())));
    }

    private static Stream<Inclusion> calls(PageSummary summary, boolean root) {
        return summary.calls().stream().filter(call -> root ? call.onPage() : call.included());
    }

    /** The heading below which the ideas begin, else the first one, else the first line. */
    private static TextRange place(IdeaPage page, PageSummary summary) {
        return page.headings().stream()
                .findFirst()
                .map(first ->
                        lastBefore(firstIdeaBelow(first, page, summary), page).orElse(first))
                .map(heading -> heading.text().isEmpty()
                        ? heading.range()
                        : heading.text().range())
                .orElseGet(() -> page.firstLine().content().range());
    }

    private static int firstIdeaBelow(Title heading, IdeaPage page, PageSummary summary) {
        return IntStream.concat(
                        page.ideas().stream().mapToInt(idea -> idea.range().start()),
                        calls(summary, true).mapToInt(call -> call.range().start()))
                .filter(start -> start > heading.range().start())
                .min()
                .orElse(0);
    }

    private static Optional<Title> lastBefore(int start, IdeaPage page) {
        return page.headings().stream()
                .filter(heading -> heading.range().start() < start)
                .reduce((one, next) -> next);
    }

    private static String message(int count, int least) {
        String has = count == 0 ? "no ideas" : "only " + count(count, "idea");
        return TOO_FEW.with(has, least, (least - count) + (count == 0 ? "" : " more"));
    }
}
