package io.github.idealint.engine;

import io.github.idealint.engine.Attempt.Fault;
import io.github.idealint.engine.KeptPage.LateJudgement;
import io.github.idealint.engine.KeptPage.OutsideLink;
import io.github.idealint.link.LinkReport;
import io.github.idealint.markup.MarkupParser;
import io.github.idealint.markup.Outline;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Link;
import io.github.idealint.round.PageSummary;
import io.github.idealint.text.PageAllowance;
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
 * @param outsideLinks its links to other places than pages of its wiki
 * @param content what was read; empty where the pages of a run are too many to keep, so that it is read once more
 * @param judgement what the rules made of it before the others were known; empty where they were not asked, or found too much to
 *     keep
 * @param late what the rules made of it afterwards in an earlier run
 * @param key the key under which it is kept for later runs; empty if it is not
 */
record PageReading(
        Linter linter,
        SourceText source,
        Attempt<PageSummary> summary,
        List<OutsideLink> outsideLinks,
        Optional<ReadContent> content,
        Optional<PageJudgement> judgement,
        Optional<LateJudgement> late,
        Optional<String> key) {

    private static final int BYTES_OF_A_LINK = 48;
    private static final Pattern WEB = Pattern.compile("(?i)https?://");

    PageReading {
        outsideLinks = List.copyOf(outsideLinks);
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

    /** Reads a page, and keeps all of it or no more than other pages need; one that an earlier run has kept is not read. */
    static PageReading of(Linter linter, SourceText source, boolean keeps) {
        Optional<String> key = linter.keptPages().flatMap(kept -> kept.key(source));
        return key.flatMap(known -> linter.keptPages().flatMap(kept -> kept.find(known, source)))
                .map(kept -> of(linter, kept, key))
                .orElseGet(() -> read(linter, source, keeps, key));
    }

    private static PageReading of(Linter linter, KeptPage kept, Optional<String> key) {
        return new PageReading(
                linter,
                kept.summary().source(),
                Attempt.of(kept::summary),
                kept.links(),
                Optional.empty(),
                kept.early(),
                kept.late(),
                key);
    }

    private static PageReading read(Linter linter, SourceText source, boolean keeps, Optional<String> key) {
        ReadContent read = linter.read(source);
        PageReading reading = new PageReading(
                linter,
                source,
                read.page().map(PageSummary::of),
                read.page().value().stream().flatMap(PageReading::links).toList(),
                Optional.of(read).filter(kept -> keeps),
                Optional.of(read)
                        .filter(page -> isJudged(page.page()))
                        .flatMap(page -> linter.judgeEarly(source, page.page())),
                Optional.empty(),
                key);
        reading.keep(reading.judgement, Optional.empty());
        return reading;
    }

    /** Keeps for later runs what was found on the page. */
    void keep(Optional<PageJudgement> early, Optional<LateJudgement> found) {
        key.ifPresent(known -> summary.value()
                .ifPresent(one -> linter.keptPages()
                        .ifPresent(kept -> kept.keep(known, new KeptPage(one, outsideLinks, early, found)))));
    }

    /** Whether a page may be one to judge: not one of an export that has nothing to do with ideas. */
    private static boolean isJudged(Attempt<IdeaPage> read) {
        return read.value().stream()
                .anyMatch(page ->
                        page.kind() != IdeaPage.Kind.OTHER || page.unreadable().isPresent());
    }

    /** The same page with the judgement only if there is room for its findings. */
    PageReading keeping(boolean isRoom) {
        return isRoom
                ? this
                : new PageReading(
                        linter,
                        source,
                        summary,
                        outsideLinks,
                        content,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
    }

    /** How many findings are kept of it. */
    int findings() {
        return judgement.map(PageJudgement::size).orElse(0)
                + late.map(LateJudgement::judgement).map(PageJudgement::size).orElse(0);
    }

    /** The memory that is kept of the page beside its text, its content and its findings, in bytes. */
    long weight() {
        return summary.value().map(PageSummary::weight).orElse(0L)
                + outsideLinks.stream()
                        .mapToLong(link -> BYTES_OF_A_LINK + PageAllowance.weight(link.target()))
                        .sum();
    }

    private static Stream<OutsideLink> links(IdeaPage page) {
        return page.links().stream()
                .filter(Link::isExternal)
                .map(link -> new OutsideLink(link.target().text(), link.range(), isOpened(link, page)));
    }

    /** Whether a link is an address on the web that readers of a page can click on. */
    private static boolean isOpened(Link link, IdeaPage page) {
        return WEB.matcher(link.target().text()).lookingAt() && !page.isLiteral(link);
    }

    /** The web addresses to be probed, as the page writes them, each once. */
    List<String> links() {
        Predicate<TextRange> wanted = linter.scope().on(source);
        return outsideLinks.stream()
                .filter(link -> link.isOpened() && wanted.test(link.range()))
                .map(OutsideLink::target)
                .distinct()
                .toList();
    }

    /** A hash of all that rules may know of the page's links. */
    String digest(LinkReport report) {
        return ValueDigest.of(
                report.allowed(),
                outsideLinks.stream()
                        .map(OutsideLink::target)
                        .distinct()
                        .map(report::of)
                        .toList());
    }

    /** What was read, or is read once more; the same fault, if nothing could be made of it. */
    ReadContent read() {
        return summary.fault().map(ReadContent::failed).or(() -> content).orElseGet(() -> linter.read(source));
    }
}
