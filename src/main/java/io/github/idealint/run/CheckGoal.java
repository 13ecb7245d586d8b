package io.github.idealint.run;

import io.github.idealint.cache.PageCache;
import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.engine.LinkScope;
import io.github.idealint.engine.LintRun;
import io.github.idealint.engine.Linter;
import io.github.idealint.engine.ProbedPages;
import io.github.idealint.link.LinkProber;
import io.github.idealint.profile.Profile;
import io.github.idealint.rule.RunKnowledge;
import io.github.idealint.text.MessageTemplate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Checks pages against the profile of a programme.
 *
 * @param verdict which findings fail the build
 * @param links how links are checked; empty if they are not
 * @param linksSince the git revision since which a line must have changed for its links to be checked; empty for all links
 * @param fresh which findings are new, and so reported
 * @param today the day it is, for rules that ask what is over
 * @param kept what earlier runs found on pages; empty if all are read again
 * @param reports what is shown and written
 */
public record CheckGoal(
        Verdict verdict,
        Optional<LinkProbing> links,
        Optional<String> linksSince,
        NewFindings fresh,
        Optional<LocalDate> today,
        Optional<KeptFindings> kept,
        RunReports reports)
        implements Goal {

    private static final MessageTemplate KEPT =
            new MessageTemplate("Pages that an earlier run has read and that have not changed since: {} of {}");

    /** A check that reports whatever it finds. */
    public CheckGoal(
            Verdict verdict,
            Optional<LinkProbing> links,
            Optional<String> linksSince,
            Optional<LocalDate> today,
            RunReports reports) {
        this(verdict, links, linksSince, NewFindings.all(), today, Optional.empty(), reports);
    }

    @Override
    public Optional<String> run(RunPages pages) {
        LinkSession session = new LinkSession(pages.context());
        List<PageGroup> groups = pages.groups();
        LinkScope changed = scope(fresh.since(), NewFindings.SINCE, pages);
        LinkScope scope = linksSince.isPresent() ? scope(linksSince, "linksSince", pages) : changed;
        boolean all = linksSince.isEmpty() && fresh.since().isEmpty();
        Set<RunKnowledge> known = LinkProbing.knowledge(links.filter(any -> all), today);
        int count = groups.stream().mapToInt(group -> group.pages().size()).sum();
        Optional<PageCache> cache = kept.flatMap(some -> some.cache(pages.context(), count));
        ProbedPages probed = pages.read(
                        groups,
                        profile -> keeping(
                                cache,
                                pages.linter(pages.context().rules(), profile)
                                        .probing(prober(profile, session), scope)
                                        .on(today)
                                        .knowing(known)
                                        .judgingAtOnce(
                                                links.filter(LinkProbing::opens).isEmpty())))
                .probe();
        LintRun run = fresh.lint(probed, pages, known, changed);
        cache.ifPresent(store -> {
            pages.log().debug(KEPT.with(store.found(), count));
            store.write();
        });
        LintResult result = run.result();
        Verdict.print(result, reports.console(), pages.context());
        IgnoredComments.of(run, pages).log(pages.log());
        new FoundIdeas(pages, groups, run).demand();
        reports.write(result, pages.context());
        return verdict.against(result, pages.log());
    }

    private Linter keeping(Optional<PageCache> cache, Linter linter) {
        return cache.flatMap(store -> kept.map(some -> linter.keeping(store, some.build())))
                .orElse(linter);
    }

    private LinkProber prober(Profile profile, LinkSession session) {
        return links.map(some -> some.trusting(profile, session)).orElse(LinkProber.offline());
    }

    private static LinkScope scope(Optional<String> revision, String parameter, RunPages pages) {
        return revision.map(name -> new EarlierPages(name, parameter, pages).changedLines())
                .orElse(LinkScope.everywhere());
    }
}
