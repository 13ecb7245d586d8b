package io.github.idealint.round;

import io.github.idealint.markup.wikitext.WikitextParser;
import io.github.idealint.page.IdeaPageReader;
import io.github.idealint.profile.Profiles;
import io.github.idealint.text.SourceText;

/** Reads pages for tests. */
final class Cards {

    private Cards() {}

    /** What is remembered of a page under the profile {@code qemu-2020}. */
    static PageSummary sheet(String title, String text) {
        return PageSummary.of(new IdeaPageReader(Profiles.builtIn("qemu-2020"))
                .read(new WikitextParser().parse(SourceText.of(title + ".wiki", text))));
    }

    /** The only idea of a page. */
    static IdeaSummary card(String text) {
        return sheet("Boot", text).ideas().get(0);
    }
}
