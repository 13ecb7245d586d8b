package io.github.idealint.run;

import io.github.idealint.cache.PageCache;
import io.github.idealint.cache.PluginBuild;
import io.github.idealint.text.MessageTemplate;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What earlier runs found on pages that have not changed since, so that those are not read again.
 *
 * @param folder the folder in which it is kept
 * @param build what tells this build of idealint from all others
 */
public record KeptFindings(Path folder, String build) {

    static final int FEWEST_PAGES = 20;

    private static final MessageTemplate IN_CHECKOUT = new MessageTemplate(
            "No page cache is used: its folder {} lies in a checkout, where a branch could bring a forged one.");

    /** Those in a folder, for the build that runs; empty if that cannot be told from others. */
    public static Optional<KeptFindings> in(Path folder) {
        return PluginBuild.ofThisJar().map(build -> new KeptFindings(folder, build));
    }

    /**
     * The cache for a run; empty if its folder cannot be trusted, or if the run has so few pages that to look for them takes as
     * long as to read them.
     */
    Optional<PageCache> cache(RunContext context, int pages) {
        if (pages < FEWEST_PAGES) {
            return Optional.empty();
        }
        if (!PageCache.isTrusted(folder)) {
            context.log().debug(IN_CHECKOUT.with(folder));
            return Optional.empty();
        }
        return Optional.of(PageCache.of(folder, context.build().root().folder(), context.log()::warn));
    }
}
