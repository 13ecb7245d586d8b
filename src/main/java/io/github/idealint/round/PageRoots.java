package io.github.idealint.round;

import io.github.idealint.page.WikiTitle;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The folders in which the names of pages begin, as inclusions show: where {@code {{:Ideas/Timer}}} includes the
 * page in {@code wiki/Ideas/Timer.wiki}, names begin in {@code wiki}.
 *
 * @param votes how many inclusions speak for each folder
 */
record PageRoots(Map<WikiTitle, Long> votes) {

    PageRoots {
        votes = Map.copyOf(votes);
    }

    /** The folders that the inclusions of some pages show. */
    static PageRoots of(List<PageSummary> pages, Function<WikiTitle, List<PageSummary>> named) {
        return new PageRoots(pages.stream()
                .flatMap(page -> page.calls().stream())
                .map(Inclusion::target)
                .flatMap(target -> named.apply(target).stream().flatMap(page -> root(page, target)))
                .collect(Collectors.groupingBy(root -> root, Collectors.counting())));
    }

    private static Stream<WikiTitle> root(PageSummary page, WikiTitle target) {
        List<String> parts = page.name().title().parts();
        int depth = parts.size() - target.parts().size();
        return page.name().isWhole() || depth < 0 ? Stream.empty() : Stream.of(new WikiTitle(parts.subList(0, depth)));
    }

    /** The name of a page from the folder with the most votes; its whole path if no folder above it has any. */
    WikiTitle name(PageSummary page) {
        WikiTitle title = page.name().title();
        return page.name().isWhole()
                ? title
                : above(title).map(root -> below(root, title)).orElse(title);
    }

    private Optional<WikiTitle> above(WikiTitle title) {
        return IntStream.range(0, title.parts().size())
                .mapToObj(depth -> new WikiTitle(title.parts().subList(0, depth)))
                .filter(votes::containsKey)
                .max(Comparator.comparing(votes::get));
    }

    private static WikiTitle below(WikiTitle root, WikiTitle title) {
        return new WikiTitle(
                title.parts().subList(root.parts().size(), title.parts().size()));
    }
}
