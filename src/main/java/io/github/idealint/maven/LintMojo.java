package io.github.idealint.maven;

import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.link.http.Network;
import io.github.idealint.link.http.Network.NameSource;
import io.github.idealint.rule.Rule;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Component;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;

/** A goal that lints pages: what fails it, and how it asks where links lead. */
abstract class LintMojo extends PageMojo {

    /** Whether findings fail the build; if not, they are only told. */
    @Parameter(property = "idealint.failOnViolation", defaultValue = "true")
    private boolean failOnViolation;

    /** The mildest finding that fails the build: {@code error}, {@code warning} or {@code info}. */
    @Parameter(property = "idealint.violationSeverity", defaultValue = "error")
    private String violationSeverity;

    /** Whether the network is out of bounds: no link is asked, and no socket opened. By default as {@code mvn -o} says. */
    @Parameter(property = "idealint.offline", defaultValue = "${settings.offline}")
    private boolean offline;

    /**
     * The folder in which is kept what was learned of links: where one was good, it is not asked again for up to seven
     * days. By default {@code idealint} in the folder that {@code XDG_CACHE_HOME} names, or in {@code ~/.cache}.
     */
    @Parameter(property = "idealint.linkCache")
    private File linkCache;

    /**
     * Hosts, addresses and networks that may be asked though they are not public, such as {@code wiki.example.org} or
     * {@code 10.1.0.0/16}. By default none, so that no page makes a build server talk to its neighbours.
     */
    @Parameter(property = "idealint.allowPrivateLinks")
    private List<String> allowPrivateLinks = List.of();

    /** How many links of one host are asked at once, at least 1. */
    @Parameter(property = "idealint.linksPerHost", defaultValue = "8")
    private int linksPerHost = 8;

    /** How many links are asked at once in all, 1 to 128. */
    @Parameter(property = "idealint.linksAtOnce", defaultValue = "64")
    private int linksAtOnce = 64;

    @Component
    @SuppressWarnings("deprecation") // Its successor needs an index of components in the jar.
    private SettingsDecrypter decrypter;

    private final NameSource names;

    /**
     * A goal.
     *
     * @param rules all rules there are
     * @param names where the addresses of hosts come from
     */
    LintMojo(List<Rule> rules, NameSource names) {
        super(rules);
        this.names = names;
    }

    @Override
    void prepare() {
        Verdict.from(violationSeverity);
    }

    @Override
    final Optional<String> work(BuildContext where, List<Path> files) {
        Verdict verdict = Verdict.from(violationSeverity);
        LintResult result = lint(where, files);
        return failOnViolation ? verdict.against(result) : Optional.empty();
    }

    /** Lints the files and tells what was found. */
    abstract LintResult lint(BuildContext where, List<Path> files);

    /** Tells the findings, each as loudly as it is bad. */
    final void tell(LintResult result) {
        new Findings(result, isWatched()).tell(getLog());
    }

    /** How links are asked in this run. */
    final LinkRun linkRun(String timeout) {
        return new LinkRun(
                LinkRun.limits(Span.of("linkTimeout", timeout), linksPerHost, linksAtOnce),
                allowPrivateLinks,
                Optional.ofNullable(linkCache).map(File::toPath).orElseGet(CacheFolder::ofThisUser),
                this::network,
                new LinkTicker(isWatched() && System.console() != null, getLog()),
                getLog()::warn);
    }

    final boolean isOffline() {
        return offline;
    }

    private Network network() {
        Network usual =
                Network.of(version(), Proxies.of(session().getRequest().getProxies(), Optional.ofNullable(decrypter)));
        return new Network(usual.agent(), usual.proxies(), names, usual.trust());
    }

    private boolean isWatched() {
        return session().getRequest().isInteractiveMode();
    }
}
