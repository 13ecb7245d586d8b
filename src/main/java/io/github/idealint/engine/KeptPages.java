package io.github.idealint.engine;

import io.github.idealint.diagnostic.RuleDescriptor;
import io.github.idealint.text.SourceText;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The pages that earlier runs read under the same configuration, rules and version.
 *
 * @param store where they are kept
 * @param basis a hash of all that decides what is found on a page, but for the page and the others
 * @param rules the rules, by their ids
 */
record KeptPages(PageStore store, String basis, Map<String, RuleDescriptor> rules) {

    /** The most bytes of what is kept of a page; a page with more is read again. */
    private static final int MOST_BYTES = 32 * 1024;

    static KeptPages of(PageStore store, String basis, List<RuleDescriptor> rules) {
        return new KeptPages(
                store, basis, rules.stream().collect(Collectors.toMap(RuleDescriptor::id, Function.identity())));
    }

    /** The key of a page: a hash of its text, its name and the basis; empty for one that could not be read as it is. */
    Optional<String> key(SourceText source) {
        return source.damage().isPresent()
                ? Optional.empty()
                : Optional.of(ValueDigest.of(
                        basis,
                        source.path(),
                        source.ending(),
                        source.text(),
                        source.written().length(),
                        source.malformedAt(),
                        source.origin(),
                        source.namespaces(),
                        source.redirect()));
    }

    /** What was kept of a page; nothing if it is damaged. */
    Optional<KeptPage> find(String key, SourceText source) {
        return store.find(key).flatMap(bytes -> {
            try {
                return Optional.of(new KeptPageReader(bytes, source, rules).page());
            } catch (IOException | IllegalArgumentException damaged) {
                return Optional.empty();
            }
        });
    }

    /** Keeps a page, unless idealint failed on it or much was found. */
    void keep(String key, KeptPage page) {
        boolean failed = page.early().filter(PageJudgement::failed).isPresent()
                || page.late().filter(late -> late.judgement().failed()).isPresent();
        if (!failed) {
            byte[] bytes = new KeptPageWriter().bytes(page);
            Optional.of(bytes).filter(few -> few.length <= MOST_BYTES).ifPresent(few -> store.keep(key, few));
        }
    }
}
