package io.github.idealint.run;

import static io.github.idealint.text.MessageText.all;
import static io.github.idealint.text.MessageText.count;

import io.github.idealint.diagnostic.Applicability;
import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.engine.PageReadings;
import io.github.idealint.file.FileReplacement;
import io.github.idealint.fix.FixRun;
import io.github.idealint.fix.FixedPage;
import io.github.idealint.fix.UnifiedDiff;
import io.github.idealint.link.LinkProber;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Fixes pages: writes those that fixes change, or shows the changes.
 *
 * @param links how links are checked, for the fixes of links that redirect; empty if they are not
 * @param unsafe whether fixes are applied that their authors should review
 * @param dryRun whether the changes are only shown, and fail the build
 * @param today the day it is, for rules that ask what is over
 * @param output the file that the page of the run is written to as it is fixed; empty if pages are fixed where they are
 */
public record FixGoal(
        Optional<LinkProbing> links,
        boolean unsafe,
        boolean dryRun,
        Optional<LocalDate> today,
        Optional<FixOutput> output)
        implements Goal {

    private static final MessageTemplate FIXED = new MessageTemplate("{}: fixed {}.");
    private static final MessageTemplate CHANGES = new MessageTemplate("{}: {} can be fixed:");
    private static final MessageTemplate EXPORTED = new MessageTemplate(
            "{}: {} can be fixed. A file with many pages is never changed, so change the page in the wiki:");
    private static final MessageTemplate ISSUE =
            new MessageTemplate("{}: {} can be fixed. An issue is never changed, so edit it where it is:");
    private static final MessageTemplate MAIL = new MessageTemplate(
            "{}: {} can be fixed. An e-mail is never changed; write the page to a file with '-Didealint.output=Idea.wiki':");
    private static final MessageTemplate WRITTEN = new MessageTemplate("{}: written to {}, {}.");
    private static final MessageTemplate PIPED = new MessageTemplate(
            "a page from standard input cannot be fixed in place. Set '-Didealint.dryRun=true' to see what to change, or"
                    + " '-Didealint.output=Idea.wiki' to write the page to a file.");
    private static final MessageTemplate LEFT_ALONE =
            new MessageTemplate("{} is left unchanged ({}). Correct this, then run the goal 'fix' again.");
    private static final MessageTemplate DONE = new MessageTemplate("Fixed {} on {}.");
    private static final MessageTemplate NOTHING = new MessageTemplate("There is nothing to fix.");
    private static final MessageTemplate REVIEW =
            new MessageTemplate("{} can be fixed with '-Didealint.unsafe=true'; review what that changes.");
    private static final MessageTemplate FOUND =
            new MessageTemplate("idealint found {} that the goal 'fix' can fix on {}.");
    private static final MessageTemplate MORE_LINES = new MessageTemplate("… and {}");
    private static final int MOST_LINES = 400;

    /** A goal that fixes pages where they are. */
    public FixGoal(Optional<LinkProbing> links, boolean unsafe, boolean dryRun, Optional<LocalDate> today) {
        this(links, unsafe, dryRun, today, Optional.empty());
    }

    @Override
    public Optional<String> run(RunPages pages) {
        if (!dryRun && output.isEmpty() && pages.selection().piped().isPresent()) {
            throw new CannotCheck(PIPED.with());
        }
        LinkSession session = new LinkSession(pages.context());
        PageReadings read = pages.read(profile -> pages.linter(pages.context().rules(), profile)
                .probing(links.map(some -> some.trusting(profile, session)).orElse(LinkProber.offline()))
                .on(today)
                .knowing(LinkProbing.knowledge(links, today)));
        read.sources().forEach(source -> logUnread(source, pages.log()));
        EnumSet<Applicability> allowed = unsafe ? EnumSet.allOf(Applicability.class) : EnumSet.of(Applicability.SAFE);
        List<FixedPage> found = FixRun.of(read.probe(), allowed);
        List<FixedPage> changed = found.stream().filter(FixedPage::isChanged).toList();
        if (dryRun) {
            changed.forEach(page -> show(page, CHANGES, pages.log()));
            return Optional.of(FOUND.with(findings(changed), count(changed.size(), "page")))
                    .filter(any -> !changed.isEmpty());
        }
        if (output.isPresent()) {
            FixedPage page = output.get().write(read, found, pages.root());
            pages.log().info(WRITTEN.with(page.before().label(), output.get().name(pages.root()), applied(page)));
        } else {
            List<FixedPage> written = write(changed, pages);
            if (changed.isEmpty() || !written.isEmpty()) {
                pages.log().info(summary(written));
            }
        }
        long more = found.stream().mapToLong(FixedPage::reviewable).sum();
        if (more > 0) {
            pages.log().info(REVIEW.with(count(more, "more finding")));
        }
        return Optional.empty();
    }

    private static void logUnread(SourceText source, RunLog log) {
        ReactorRoot.damage(source).ifPresent(reason -> log.warn(LEFT_ALONE.with(source.label(), reason)));
    }

    private static List<FixedPage> write(List<FixedPage> changed, RunPages pages) {
        Map<String, Path> files = pages.files().stream()
                .collect(Collectors.toMap(pages.root()::pathOf, Function.identity(), (first, again) -> first));
        List<FixedPage> written = new ArrayList<>();
        for (FixedPage page : changed) {
            if (page.before().origin().isPresent()) {
                show(page, elsewhere(page), pages.log());
            } else if (isWritten(page, files.get(page.before().path()), pages)) {
                written.add(page);
            }
        }
        return written;
    }

    private static String applied(FixedPage page) {
        return page.isChanged() ? "with fixes of " + byRule(page) : "unchanged: there was nothing to fix";
    }

    private static MessageTemplate elsewhere(FixedPage page) {
        return switch (page.before().origin().orElseThrow().kind()) {
            case ISSUE -> ISSUE;
            case MAIL -> MAIL;
            default -> EXPORTED;
        };
    }

    private static boolean isWritten(FixedPage page, Path file, RunPages pages) {
        try {
            new FileReplacement(pages.tree(), file)
                    .write(page.before().text(), page.after().text());
            pages.log().info(FIXED.with(page.before().path(), byRule(page)));
            return true;
        } catch (IOException failure) {
            pages.log().warn(LEFT_ALONE.with(page.before().path(), IoReason.of(failure)));
            return false;
        }
    }

    private static void show(FixedPage page, MessageTemplate title, RunLog log) {
        // The title of an issue has no lines of its own, unless it is what was changed.
        String before = page.before().written();
        int front = page.before().text().length() - before.length();
        boolean isSame = page.after().text().startsWith(page.before().text().substring(0, front));
        List<String> hunks = isSame
                ? UnifiedDiff.of(before, page.after().text().substring(front)).hunks()
                : UnifiedDiff.of(page.before().text(), page.after().text()).hunks();
        int more = hunks.size() - MOST_LINES;
        Stream<String> rest = more > 0 ? Stream.of(MORE_LINES.with(count(more, "more line"))) : Stream.empty();
        log.diff(
                title.with(page.before().label(), byRule(page)),
                Stream.concat(hunks.stream().limit(MOST_LINES), rest).toList());
    }

    /** {@code 2 wrapped-line and 1 label-markup}. */
    private static String byRule(FixedPage page) {
        Map<String, Long> counts = page.fixed().stream()
                .map(Diagnostic::rule)
                .collect(Collectors.groupingBy(rule -> rule.id(), TreeMap::new, Collectors.counting()));
        return all(counts.entrySet().stream()
                .map(rule -> rule.getValue() + " " + rule.getKey())
                .toList());
    }

    private static String summary(List<FixedPage> written) {
        return written.isEmpty() ? NOTHING.with() : DONE.with(findings(written), count(written.size(), "page"));
    }

    private static String findings(List<FixedPage> pages) {
        return count(pages.stream().mapToLong(page -> page.fixed().size()).sum(), "finding");
    }
}
