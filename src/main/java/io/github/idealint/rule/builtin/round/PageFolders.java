package io.github.idealint.rule.builtin.round;

import io.github.idealint.page.IdeaPage;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The folders from which a page includes others.
 *
 * @param folders their names with a slash at the end, as {@link #plain} writes them
 * @param included the included pages, as {@link #plain} writes them
 */
record PageFolders(Set<String> folders, Set<String> included) {

    PageFolders {
        folders = Set.copyOf(folders);
        included = Set.copyOf(included);
    }

    /** The folders of a page's inclusions. */
    static PageFolders of(IdeaPage page) {
        Set<String> included = page.transclusions().stream()
                .map(call -> plain(call.name().text()))
                .filter(name -> name.indexOf('/') > 0)
                .collect(Collectors.toSet());
        return new PageFolders(included.stream().map(PageFolders::folderOf).collect(Collectors.toSet()), included);
    }

    /** Whether a name is that of a page in one of the folders. */
    boolean hold(String name) {
        String plain = plain(name);
        return plain.indexOf('/') > 0 && !plain.endsWith("/") && folders.contains(folderOf(plain));
    }

    /** Whether the page includes a page of any folder. */
    boolean haveAny() {
        return !included.isEmpty();
    }

    /** Whether the page includes a page of that name. */
    boolean include(String name) {
        return included.contains(plain(name));
    }

    /** A page's name without a leading colon, with blanks for underscores, as MediaWiki reads it. */
    private static String plain(String name) {
        String bare = name.strip();
        return (bare.startsWith(":") ? bare.substring(1) : bare)
                .replace('_', ' ')
                .strip();
    }

    private static String folderOf(String name) {
        return name.substring(0, name.lastIndexOf('/') + 1);
    }
}
