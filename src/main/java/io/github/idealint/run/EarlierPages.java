package io.github.idealint.run;

import io.github.idealint.baseline.FoundKeys;
import io.github.idealint.baseline.KnownFindings.Change;
import io.github.idealint.engine.LinkScope;
import io.github.idealint.engine.ProbedPages;
import io.github.idealint.revision.Git;
import io.github.idealint.revision.GitException;
import io.github.idealint.text.PageAllowance;
import io.github.idealint.text.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The pages of a run as they were at a git revision. Judging them again shows what a change causes anywhere, not on its own lines
 * alone: a field that it takes away, a page that it makes an orphan.
 *
 * @param revision the revision, as git takes it
 * @param parameter the parameter by which the user named it
 * @param pages the run
 */
record EarlierPages(String revision, String parameter, RunPages pages) {

    /** Which lines of the files have changed. */
    LinkScope changedLines() {
        Optional<Path> piped = pages.selection().piped().map(PipedPage::file);
        List<String> files = pages.files().stream()
                .filter(file -> !piped.equals(Optional.of(file)))
                .map(pages.root()::pathOf)
                .toList();
        try {
            return git().changedSince(revision, files);
        } catch (GitException reason) {
            throw new CannotCheck(reason.reason(parameter), reason);
        }
    }

    /**
     * What has changed, and what was found before.
     *
     * @param lines the lines that have changed
     */
    Change change(ProbedPages now, LinkScope lines) {
        FoundKeys before = new FoundKeys();
        now.as(texts(now.sources())).lint(before);
        return new Change(lines, before.baseline());
    }

    /** The texts as they were; those that have not changed are the very same. */
    private List<SourceText> texts(List<SourceText> now) {
        Map<String, List<SourceText>> byPath =
                now.stream().collect(Collectors.groupingBy(SourceText::path, LinkedHashMap::new, Collectors.toList()));
        List<SourceText> texts = new ArrayList<>();
        PageAllowance allowance = new PageAllowance();
        List<String> places = pages.sources().stream().map(pages.root()::pathOf).toList();
        try {
            git().earlier(revision, places, wanted(places), ReactorRoot.MOST_BYTES, (path, bytes) -> {
                List<SourceText> same = byPath.getOrDefault(path, List.of());
                SourceText old = SourceText.decode(path, bytes);
                // What a file of many pages was is not asked: of it, what stands on changed lines is new.
                if (same.size() > 1 || same.stream().anyMatch(page -> !isFile(page) || isSame(page, old))) {
                    texts.addAll(same);
                } else if (allowance.admits(old)) {
                    texts.add(old);
                }
            });
        } catch (GitException reason) {
            throw new CannotCheck(reason.reason(parameter), reason);
        }
        return texts.stream().sorted(SourceText.BY_PLACE).toList();
    }

    private static boolean isFile(SourceText page) {
        return page.title().isEmpty() && page.origin().isEmpty();
    }

    private static boolean isSame(SourceText page, SourceText old) {
        return page.text().equals(old.text()) && page.malformedAt().equals(old.malformedAt());
    }

    /** Whether a file, by its path, is a page of the sources, or would be if it were still there. */
    private Predicate<String> wanted(List<String> sources) {
        IdeaFiles files =
                IdeaFiles.of(pages.selection().includes(), pages.selection().excludes());
        return path -> sources.stream().anyMatch(source -> {
            String folder = source.isEmpty() ? "" : source + "/";
            return path.equals(source)
                    || path.startsWith(folder)
                            && !isHidden(path.substring(folder.length()))
                            && files.isWanted(path.substring(folder.length()));
        });
    }

    /** Whether a file lies in a hidden folder. */
    private static boolean isHidden(String path) {
        String folders = path.substring(0, path.lastIndexOf('/') + 1);
        return folders.startsWith(".") || folders.contains("/.");
    }

    private Git git() {
        return new Git(
                pages.root().folder(),
                pages.sources().stream().map(pages.root()::pathOf).toList());
    }
}
