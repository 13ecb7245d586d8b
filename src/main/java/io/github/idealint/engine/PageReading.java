package io.github.idealint.engine;

import io.github.idealint.engine.Attempt.Fault;
import io.github.idealint.markup.MarkupParser;
import io.github.idealint.markup.Outline;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Link;
import io.github.idealint.round.PageSummary;
import io.github.idealint.text.PageAllowance;
import io.github.idealint.text.Passage;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is kept of a page until all have been read.
 *
 * @param linter the linter with its profile
 * @param source its text
 * @param summary what other pages are judged by
 * @param links the web addresses to be probed, each once
 * @param content what was read; empty where the pages of a run are too many to keep, so that it is read once more
 * @param judgement what the rules made of it before the others were known; empty where they were not asked, or found too much to
 *     keep
 */
record PageReading(
        Linter linter,
        SourceText source,
        Attempt<PageSummary> summary,
        List<String> links,
        Optional<ReadContent> content,
        Optional<PageJudgement> judgement) {

    private static final Pattern WEB = Pattern.compile("(?i)https?://");

    PageReading {
        links = List.copyOf(links);
    }

    /**
     * What was read of a page; making it never throws, whatever the page contains.
     *
     * @param outline what the parser made of the page
     * @param page what the reader made of the outline
     */
    record ReadContent(Attempt<Outline> outline, Attempt<IdeaPage> page) {

        static ReadContent of(SourceText source, MarkupParser parser, Function<Outline, IdeaPage> reader) {
            Attempt<Outline> outline = Attempt.of(() -> parser.parse(source));
            return new ReadContent(outline, outline.map(reader));
        }

        private static ReadContent failed(Fault fault) {
            return new ReadContent(Attempt.failed(fault), Attempt.failed(fault));
        }
    }

    /** Reads a page, and keeps all of it or no more than other pages need. */
    static PageReading of(Linter linter, SourceText source, boolean keeps) {
        ReadContent read = linter.read(source);
        return new PageReading(
                linter,
                source,
                read.page().map(PageSummary::of),
                read.page().value().stream()
                        .flatMap(page -> links(page, linter.scope().on(source)))
                        .distinct()
                        .toList(),
                Optional.of(read).filter(kept -> keeps),
                Optional.of(read)
                        .filter(page -> isJudged(page.page()))
                        .flatMap(page -> linter.judgeEarly(source, page.page())));
    }

    /** Whether a page may be one to judge: not one of an export that has nothing to do with ideas. */
    private static boolean isJudged(Attempt<IdeaPage> read) {
        return read.value().stream()
                .anyMatch(page ->
                        page.kind() != IdeaPage.Kind.OTHER || page.unreadable().isPresent());
    }

    /** The same page with the judgement only if there is room for its findings. */
    PageReading keeping(boolean isRoom) {
        return new PageReading(linter, source, summary, links, content, judgement.filter(kept -> isRoom));
    }

    /** How many findings are kept of it. */
    int findings() {
        return judgement.map(PageJudgement::size).orElse(0);
    }

    /** The memory that is kept of the page beside its text and its content, in bytes. */
    long weight() {
        return summary.value().map(PageSummary::weight).orElse(0L)
                + links.stream().mapToLong(PageAllowance::weight).sum();
    }

    /** The web addresses that readers of a page can click on, as it writes them. */
    private static Stream<String> links(IdeaPage page, Predicate<TextRange> wanted) {
        return page.links().stream()
                .filter(link -> link.isExternal() && !page.isLiteral(link) && wanted.test(link.range()))
                .map(Link::target)
                .map(Passage::text)
                .filter(target -> WEB.matcher(target).lookingAt());
    }

    /** What was read, or is read once more; the same fault, if nothing could be made of it. */
    ReadContent read() {
        return summary.fault().map(ReadContent::failed).or(() -> content).orElseGet(() -> linter.read(source));
    }
}
