package io.github.idealint.rule.builtin.structure;

import static io.github.idealint.text.MessageText.count;
import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.markup.Markup;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Line;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.QuotedPage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Flags, once a page, what was pasted along with an idea that came by mail: header lines, quotes, signatures. */
@RuleInfo(
        id = "pasted-mail",
        summary = "Parts of a mail that were pasted along with the idea",
        severity = Severity.WARNING,
        markups = Markup.WIKITEXT)
public final class PastedMail implements Rule {

    private static final MessageTemplate PART = new MessageTemplate(
            "{} is part of an e-mail, not of the idea, and readers see it. Delete it from the page.");
    private static final MessageTemplate MORE = new MessageTemplate(" The page has {} like this.");

    private static final Pattern HEADER = Pattern.compile(
            "(?i)^(?:from|to|cc|subject|date|sent|reply-to|message-id|in-reply-to|references|list-id):\\s{1,9}\\S.*+$");
    private static final Pattern CERTAIN_HEADER = Pattern.compile("(?i)^(?:from|subject|message-id|in-reply-to):.*+$");
    private static final Pattern ATTRIBUTION =
            Pattern.compile("^On (?=.{0,200}[\\d@]).{4,200}\\b(?:wrote|writes)\\s?:\\s*+$");
    private static final Pattern ATTRIBUTION_START = Pattern.compile("^On .{0,200}\\d{4}.{0,200}$");
    private static final Pattern ATTRIBUTION_END = Pattern.compile("^.{0,200}\\b(?:wrote|writes)\\s?:\\s*+$");
    private static final Pattern QUOTE = Pattern.compile("^>(?:[> ].*+|$)");
    private static final Pattern SIGNATURE = Pattern.compile("^-- $");
    private static final Pattern FORWARDED =
            Pattern.compile("(?i)^-{4,}\\s?(?:original|forwarded) message\\s?-{4,}\\s*+$");

    private static final int LEAST_HEADERS = 2;

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        if (page.source().isQuoted()) {
            return Stream.of(Finding.at(page.lines().get(0).content().range(), QuotedPage.remark()));
        }
        List<LineRun> parts = parts(page);
        return parts.stream().limit(1).map(part -> finding(page, part, parts.size() - 1));
    }

    private static Finding finding(IdeaPage page, LineRun part, int more) {
        List<Line> lines = part.in(page);
        String first = page.source().text(lines.get(0).range()).strip();
        return Finding.at(
                lines.get(0).range().cover(lines.get(lines.size() - 1).content().range()),
                PART.with(quoted(first)) + (more == 0 ? "" : MORE.with(count(more, "more case"))));
    }

    private static List<LineRun> parts(IdeaPage page) {
        List<LineRun> parts = new ArrayList<>();
        int at = 0;
        while (at < page.lines().size()) {
            boolean may = mayBeOfMail(text(page, at));
            int headers = may ? endOf(page, at, line -> is(HEADER, text(page, line))) : at;
            int end = may && headers == at ? end(page, at) : headers;
            if (end > at && (headers == at || areOfMail(page, at, headers))) {
                parts.add(new LineRun(at, end - 1));
            }
            at = Math.max(end, at + 1);
        }
        return parts;
    }

    /** Most lines have no colon, as headers do, and do not begin as the other parts of a mail. */
    private static boolean mayBeOfMail(String text) {
        return text.indexOf(':') >= 0 || text.startsWith(">") || text.startsWith("-") || text.startsWith("On ");
    }

    /** Whether lines that look like headers are some: a word with a colon may begin any line. */
    private static boolean areOfMail(IdeaPage page, int from, int to) {
        return to - from >= LEAST_HEADERS
                && IntStream.range(from, to).anyMatch(line -> is(CERTAIN_HEADER, text(page, line)));
    }

    /** The index of the first line behind the part of a mail, no header, that begins at a line; that line if none does. */
    private static int end(IdeaPage page, int at) {
        String text = text(page, at);
        if (is(SIGNATURE, text)) {
            return endOf(page, at, line -> !page.lines().get(line).is(Line.Kind.BLANK));
        }
        if (is(ATTRIBUTION, text) || is(FORWARDED, text)) {
            return at + 1;
        }
        if (is(ATTRIBUTION_START, text) && at + 1 < page.lines().size() && is(ATTRIBUTION_END, text(page, at + 1))) {
            return at + 2;
        }
        return endOf(page, at, line -> is(QUOTE, text(page, line)));
    }

    private static boolean is(Pattern form, String text) {
        return form.matcher(text).lookingAt();
    }

    private static int endOf(IdeaPage page, int from, IntPredicate belongs) {
        int end = from;
        while (end < page.lines().size() && belongs.test(end)) {
            end++;
        }
        return end;
    }

    /** What is shown as written is no mail. */
    private static String text(IdeaPage page, int at) {
        Line line = page.lines().get(at);
        return line.is(Line.Kind.PROSE) ? page.source().text(line.range()) : "";
    }
}
