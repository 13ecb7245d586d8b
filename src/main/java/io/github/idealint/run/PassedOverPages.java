package io.github.idealint.run;

import static io.github.idealint.text.MessageText.all;
import static io.github.idealint.text.MessageText.count;

import io.github.idealint.dump.PassedOver;
import io.github.idealint.engine.PageReadings;
import io.github.idealint.round.PageSummary;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.PageOrigin;
import io.github.idealint.text.SourceText;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The pages of exports that a run passes over, and the issues and mails.
 *
 * @param counts how many there are for each reason
 * @param total how many pages the files of many have, with those that are checked
 * @param inExports whether all of these files are exports of a wiki
 */
record PassedOverPages(Map<PassedOver, Integer> counts, int total, boolean inExports) {

    private static final MessageTemplate LINE =
            new MessageTemplate("Passed over {} of {} in {}: {}. Run Maven with '-X' to see which.");

    /** Those of a run. */
    static PassedOverPages of(List<PageGroup> groups, PageReadings read) {
        Map<PassedOver, Integer> counts = new EnumMap<>(PassedOver.class);
        groups.forEach(
                group -> group.passedOver().forEach((reason, count) -> counts.merge(reason, count, Math::addExact)));
        List<SourceText> exported =
                read.sources().stream().filter(page -> page.title().isPresent()).toList();
        int total = exported.size() + sum(counts);
        exported.stream()
                .filter(page -> !read.wiki().concerns(page))
                .flatMap(page -> read.wiki().page(page).stream())
                .forEach(page -> counts.merge(reason(page), 1, Math::addExact));
        boolean inExports = exported.stream()
                .flatMap(page -> page.origin().stream())
                .allMatch(origin -> origin.kind() == PageOrigin.Kind.EXPORT);
        return new PassedOverPages(counts, total, inExports);
    }

    private static PassedOver reason(PageSummary page) {
        if (!page.source().hasText()) {
            return PassedOver.NO_TEXT;
        }
        if (page.isUnreadable()) {
            return PassedOver.UNREADABLE;
        }
        if (page.redirect().isPresent()) {
            return PassedOver.REDIRECT;
        }
        return page.source().namespace() == 0 ? PassedOver.NO_IDEA : PassedOver.OTHER_NAMESPACE;
    }

    private static int sum(Map<PassedOver, Integer> counts) {
        return counts.values().stream().mapToInt(count -> count).sum();
    }

    /** What the log says of them; nothing if there are none. */
    Optional<String> line() {
        List<String> reasons = counts.entrySet().stream()
                .map(count -> count.getKey().counted(count.getValue()))
                .toList();
        return reasons.isEmpty()
                ? Optional.empty()
                : Optional.of(LINE.with(
                        sum(counts),
                        count(total, "page"),
                        inExports ? "exports" : "files of several pages",
                        all(reasons)));
    }
}
