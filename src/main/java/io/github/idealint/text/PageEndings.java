package io.github.idealint.text;

import java.util.List;
import java.util.stream.Stream;

/** How the names of files of pages end, after the last dot and in lower case: one list for all who go by it. */
public final class PageEndings {

    /** Of files in MediaWiki's wikitext. */
    public static final List<String> WIKITEXT = List.of("wiki", "mediawiki", "wikitext");

    /** Of files in Markdown. */
    public static final List<String> MARKDOWN = List.of("md", "markdown");

    private PageEndings() {}

    /** Whether a file is one of a page, by its name, whatever the case of its ending. */
    public static boolean has(String fileName) {
        String ending = LetterCase.lower(fileName.substring(fileName.lastIndexOf('.') + 1));
        return fileName.indexOf('.') >= 0
                && Stream.concat(WIKITEXT.stream(), MARKDOWN.stream()).anyMatch(ending::equals);
    }
}
