package io.github.idealint.run;

import static io.github.idealint.text.MessageText.didYouMean;
import static io.github.idealint.text.MessageText.eitherQuoted;
import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.page.WikiTitle;
import io.github.idealint.preview.Previewer;
import io.github.idealint.preview.Previewer.WikiPage;
import io.github.idealint.round.PageSummary;
import io.github.idealint.round.Round;
import io.github.idealint.round.Wiki;
import io.github.idealint.text.Limits;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.SourceText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Which pages get a file, and what the files are called. */
final class PreviewFiles {

    private static final MessageTemplate NO_ROUND = new MessageTemplate(
            "there is no round page {}: none of the pages checked is a round page. Add it to '-Didealint.sources', or leave out '-Didealint.round' to preview all ideas.");
    private static final MessageTemplate OTHER_ROUNDS =
            new MessageTemplate("there is no round page {}. Set '-Didealint.round' to {}.");
    private static final String ALL = "All ideas";

    private final Wiki wiki;
    private final List<PageSummary> sheets;
    private final Optional<String> wanted;
    private final int folder;

    /**
     * The previews of a run.
     *
     * @param wiki all its pages together
     * @param sources the same, one by one
     * @param wanted the only round page that is to be shown
     */
    PreviewFiles(Wiki wiki, List<SourceText> sources, Optional<String> wanted) {
        this.wiki = wiki;
        this.sheets =
                sources.stream().flatMap(source -> wiki.page(source).stream()).toList();
        this.wanted = wanted;
        this.folder = commonFolder(sheets);
    }

    /** The page that a name means. */
    Optional<WikiPage> named(WikiTitle name) {
        return wiki.named(name).stream().findFirst().map(this::page);
    }

    /**
     * Makes the files, one after another.
     *
     * @param previewer who makes them
     * @param taker who takes each one's name and text
     */
    void make(Previewer previewer, BiConsumer<String, String> taker) {
        List<PageSummary> rounds = rounds();
        Map<String, Integer> taken = new HashMap<>();
        rounds.stream()
                .limit(Limits.PREVIEWS)
                .forEach(round ->
                        taker.accept(fileName(title(round), taken), previewer.page(title(round), page(round))));
        if (rounds.isEmpty()) {
            taker.accept(
                    fileName(ALL, taken),
                    previewer.pages(ALL, withIdeas().map(this::page).toList()));
        }
    }

    /** How many round pages get no file, since there are too many. */
    int omitted() {
        return Math.max(0, rounds().size() - Limits.PREVIEWS);
    }

    private Stream<PageSummary> withIdeas() {
        boolean some = sheets.stream().anyMatch(sheet -> !sheet.ideas().isEmpty());
        return sheets.stream().filter(sheet -> !some || !sheet.ideas().isEmpty());
    }

    private List<PageSummary> rounds() {
        List<PageSummary> all = wiki.rounds().stream()
                .map(Round::page)
                .flatMap(Optional::stream)
                .toList();
        return wanted.map(name -> List.of(chosen(all, name))).orElse(all);
    }

    private PageSummary chosen(List<PageSummary> rounds, String name) {
        String key = WikiTitle.of(name).key();
        return rounds.stream()
                .filter(round ->
                        round.name().names().stream().anyMatch(own -> own.key().equals(key)))
                .findFirst()
                .orElseThrow(() -> new CannotCheck(
                        noSuch(name, rounds.stream().map(this::title).toList())));
    }

    private static String noSuch(String name, List<String> rounds) {
        return rounds.isEmpty()
                ? NO_ROUND.with(quoted(name))
                : OTHER_ROUNDS.with(quoted(name), eitherQuoted(rounds))
                        + (rounds.size() > 1 ? didYouMean(name, rounds) : "");
    }

    private WikiPage page(PageSummary sheet) {
        return new WikiPage(wiki.nameOf(sheet), sheet.source());
    }

    /** The name of a page, without the folders that all pages have in common if nobody knows where names begin. */
    private String title(PageSummary sheet) {
        WikiTitle name = wiki.nameOf(sheet);
        boolean isPath = !sheet.name().isWhole() && name.equals(sheet.name().title());
        return isPath
                ? String.join("/", name.parts().subList(folder, name.parts().size()))
                : name.toString();
    }

    private static int commonFolder(List<PageSummary> sheets) {
        List<List<String>> folders = sheets.stream()
                .map(sheet -> sheet.name().title().folder().parts())
                .toList();
        int common = 0;
        while (!folders.isEmpty() && isCommon(folders, common)) {
            common++;
        }
        return common;
    }

    private static boolean isCommon(List<List<String>> folders, int depth) {
        return folders.stream()
                .allMatch(parts -> parts.size() > depth
                        && parts.get(depth).equals(folders.get(0).get(depth)));
    }

    /** The name of the file for a title, which no other preview has. */
    private static String fileName(String title, Map<String, Integer> taken) {
        String name = FileNames.of(title);
        String free = name;
        while (taken.putIfAbsent(FileNames.folded(free), 1) != null) {
            free = name + " " + taken.merge(FileNames.folded(name), 1, Integer::sum);
        }
        return free + ".html";
    }
}
