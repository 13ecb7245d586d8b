package io.github.idealint.page;

import io.github.idealint.text.PageEndings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The pages that links of Markdown mean by the names of their files: {@code [Boot timer](ideas/boot-timer.md)}. */
public final class FileLink {

    private static final Pattern ENDING = Pattern.compile("(?i)\\.(?:" + String.join("|", PageEndings.MARKDOWN) + ")$");
    private static final String UP = "..";

    /** Longer paths are not followed. */
    private static final int LONGEST = 600;

    private FileLink() {}

    /** Whether a path is that of a page, by its ending. */
    public static boolean isPage(String path) {
        return ENDING.matcher(path).find();
    }

    /** A path without the ending of a page. */
    public static String withoutEnding(String path) {
        return ENDING.matcher(path).replaceFirst("");
    }

    /**
     * The name of a page, seen from another; empty if its path begins at the root of a site or leads out of the known
     * folders.
     *
     * @param path the path as written, without what stands after {@code #} or {@code ?}
     * @param own the name of the page with the link
     */
    public static Optional<WikiTitle> target(String path, WikiTitle own) {
        if (path.length() > LONGEST || !isPage(path)) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>(own.folder().parts());
        for (String part : withoutEnding(path).split("/", -1)) {
            if (part.equals(UP)
                    && !parts.isEmpty()
                    && !parts.get(parts.size() - 1).equals(UP)) {
                parts.remove(parts.size() - 1);
            } else if (part.isEmpty() || part.equals(UP)) {
                return Optional.empty();
            } else if (!part.equals(".")) {
                parts.addAll(WikiTitle.of(part).parts());
            }
        }
        return Optional.of(new WikiTitle(parts));
    }
}
