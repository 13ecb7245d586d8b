package io.github.idealint.round;

import io.github.idealint.markup.wikitext.WikitextParser;
import io.github.idealint.page.IdeaPageReader;
import io.github.idealint.profile.Profiles;
import io.github.idealint.text.SourceText;

/** Summaries of pages and ideas under the profile {@code qemu-2020}, as tests write them. */
public final class PageSummaries {

    private static final IdeaPageReader READER = new IdeaPageReader(Profiles.builtIn("qemu-2020"));

    private PageSummaries() {}

    /** The page in a file. */
    public static PageSummary of(String path, String text) {
        return PageSummary.of(READER.read(new WikitextParser().parse(SourceText.of(path, text))));
    }

    /** The page in a file that holds one idea of a title, with what stands before and after it. */
    public static PageSummary withIdea(String path, String before, String title, String after) {
        return of(
                path, before + "=== " + title + " ===\n'''Details:'''\n* Mentor: Ada Doe <ada@example.org>\n" + after);
    }

    /** The first idea of a page. */
    static IdeaSummary firstIdea(String text) {
        return of("Boot.wiki", text).ideas().get(0);
    }
}
