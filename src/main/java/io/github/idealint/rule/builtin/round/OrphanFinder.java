package io.github.idealint.rule.builtin.round;

import io.github.idealint.page.FileLink;
import io.github.idealint.page.WikiTitle;
import io.github.idealint.profile.Profile;
import io.github.idealint.round.PageGraph.Step;
import io.github.idealint.round.PageSummary;
import io.github.idealint.round.Wiki;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.text.LetterCase;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The idea pages of a round that no page includes. They are found where most are included: those that the profile names
 * as the round's, or those of a folder; a folder that has more of others is an archive of all years.
 */
final class OrphanFinder {

    private final Profile profile;
    private final Wiki wiki;
    private final Set<PageSummary> included = new HashSet<>();
    private final Map<String, Set<PageSummary>> roundPages = new HashMap<>();
    private final Set<PageSummary> orphans;

    private OrphanFinder(Profile profile, Wiki wiki, MissingPages missing) {
        this.profile = profile;
        this.wiki = wiki;
        wiki.pages().forEach(this::include);
        Map<String, List<PageSummary>> left = candidates().collect(Collectors.groupingBy(this::group));
        boolean any = left.values().stream().flatMap(List::stream).anyMatch(page -> !included.contains(page));
        Set<PageSummary> meant = any ? meant(missing) : Set.of();
        this.orphans = left.values().stream()
                .flatMap(group -> orphans(group, meant).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those of the pages of a run. */
    static OrphanFinder of(RuleContext context) {
        MissingPages missing = MissingPages.of(context);
        return context.onceOfAll(OrphanFinder.class, wiki -> new OrphanFinder(context.profile(), wiki, missing));
    }

    boolean has(PageSummary page) {
        return orphans.contains(page);
    }

    /** The name of a page as a round page would write it. */
    String name(PageSummary page) {
        return page.name().names().stream()
                .filter(name -> profile.round().ideas().stream().anyMatch(pattern -> pattern.fits(name.toString())))
                .findFirst()
                .orElseGet(() -> wiki.nameOf(page))
                .toString();
    }

    /** The name of the round page to which a page belongs, if but one includes others of its folder. */
    Optional<WikiTitle> roundPage(PageSummary page) {
        Set<PageSummary> pages = roundPages.getOrDefault(folder(page), Set.of());
        return pages.size() == 1 ? pages.stream().findFirst().map(wiki::nameOf) : Optional.empty();
    }

    private void include(PageSummary page) {
        for (Step step : wiki.graph().from(page)) {
            step.to().filter(to -> !to.equals(page)).ifPresent(to -> {
                included.add(to);
                if (page.isRound() && to.hasIdeaFields()) {
                    roundPages
                            .computeIfAbsent(folder(to), folder -> new HashSet<>())
                            .add(page);
                }
            });
        }
    }

    /** The pages with ideas that may be the round's. */
    private Stream<PageSummary> candidates() {
        Set<String> picked = ideaPages()
                .filter(page -> page.name().fits(profile.round().ideas()))
                .map(OrphanFinder::folder)
                .collect(Collectors.toSet());
        Predicate<PageSummary> fits = page -> page.name().fits(profile.round().ideas());
        return ideaPages()
                .filter(page ->
                        fits.test(page) || roundPages.containsKey(folder(page)) && !picked.contains(folder(page)));
    }

    private Stream<PageSummary> ideaPages() {
        Set<String> shown = titles(profile.template().text());
        return wiki.pages().stream()
                .filter(page -> !page.isRound()
                        && page.hasIdeaFields()
                        && page.redirect().isEmpty())
                .filter(page -> !isTemplate(page, shown));
    }

    private static Set<String> titles(String template) {
        return template.lines()
                .filter(line -> line.startsWith("="))
                .map(line -> line.replace("=", "").strip())
                .collect(Collectors.toSet());
    }

    private static boolean isTemplate(PageSummary page, Set<String> shown) {
        return LetterCase.lower(page.name().title().name()).contains("template")
                || page.ideas().stream().anyMatch(idea -> shown.contains(idea.title()));
    }

    private String group(PageSummary page) {
        return page.name().fits(profile.round().ideas()) ? "" : "in " + folder(page);
    }

    private Set<PageSummary> meant(MissingPages missing) {
        Set<PageSummary> meant =
                new HashSet<>(PageMentions.by(wiki.pages().stream().filter(PageSummary::isRound), wiki));
        meant.addAll(missing.meant());
        return meant;
    }

    private List<PageSummary> orphans(List<PageSummary> group, Set<PageSummary> meant) {
        boolean round = wiki.isWhole() && wiki.pages().stream().anyMatch(PageSummary::isRound);
        List<PageSummary> left = group.stream()
                .filter(page -> !included.contains(page) && !meant.contains(page))
                .toList();
        long there = group.stream().filter(included::contains).count();
        return round && left.size() <= there ? left : List.of();
    }

    private static String folder(PageSummary page) {
        return page.name().title().folder().key();
    }

    /** Finds the pages that a text names, however it does: in braces of any number, as a link, in a comment, in plain text. */
    private static final class PageMentions {

        private static final int LONGEST = 300;
        private static final Pattern MARKS = Pattern.compile("[\\[\\]{}|<>#\\r\\n]++");
        private static final Pattern BLANKS = Pattern.compile("[\\s,;\"?&=()]++");
        private static final Pattern ENDS = Pattern.compile("^[\\s:*;'\".!]++|[\\s:;'\".!]++$");

        private final Wiki wiki;

        private PageMentions(Wiki wiki) {
            this.wiki = wiki;
        }

        /** The pages of a run that some of its pages name. */
        static Set<PageSummary> by(Stream<PageSummary> pages, Wiki wiki) {
            PageMentions mentions = new PageMentions(wiki);
            return pages.flatMap(page -> MARKS.splitAsStream(page.source().text()))
                    .filter(piece -> !piece.isBlank())
                    .flatMap(mentions::in)
                    .collect(Collectors.toUnmodifiableSet());
        }

        private Stream<PageSummary> in(String piece) {
            Stream<String> words =
                    Arrays.stream(BLANKS.split(piece)).filter(word -> word.indexOf('/') > 0 || FileLink.isPage(word));
            return Stream.concat(Stream.of(piece), words)
                    .filter(name -> name.length() <= LONGEST)
                    .map(name -> ENDS.matcher(name).replaceAll(""))
                    .distinct()
                    .flatMap(PageMentions::names)
                    .flatMap(name -> wiki.named(name).stream());
        }

        /** A name, or what an address may end with. */
        private static Stream<WikiTitle> names(String written) {
            WikiTitle name = WikiTitle.of(FileLink.withoutEnding(written));
            return written.contains("://")
                    ? name.endings().stream().filter(ending -> ending.parts().size() > 1)
                    : Stream.of(name);
        }
    }
}
