package io.github.idealint.round;

import io.github.idealint.markup.wikitext.WikitextParser;
import io.github.idealint.page.IdeaPageReader;
import io.github.idealint.profile.Profiles;
import io.github.idealint.text.SourceText;

/** Pages of a run, as tests write them. */
public final class Sheets {

    private static final IdeaPageReader READER = new IdeaPageReader(Profiles.builtIn("qemu-2020"));

    private Sheets() {}

    /** What is remembered of the page in a file, under the profile {@code qemu-2020}. */
    public static PageSummary of(String path, String text) {
        return PageSummary.of(READER.read(new WikitextParser().parse(SourceText.of(path, text))));
    }

    /** An idea of a title, with what stands before and behind it. */
    public static PageSummary idea(String path, String before, String title, String behind) {
        return of(
                path, before + "=== " + title + " ===\n'''Details:'''\n* Mentor: Ada Doe <ada@example.org>\n" + behind);
    }
}
