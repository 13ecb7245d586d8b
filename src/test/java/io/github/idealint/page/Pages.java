package io.github.idealint.page;

import io.github.idealint.markup.wikitext.WikitextParser;
import io.github.idealint.profile.Profiles;
import io.github.idealint.text.SourceText;

/** Reads wikitext pages for tests. */
final class Pages {

    private Pages() {}

    /** A page under the profile {@code qemu-2020}. */
    static IdeaPage read(String text) {
        return read("qemu-2020", text);
    }

    /** A page under a profile. */
    static IdeaPage read(String profile, String text) {
        return new IdeaPageReader(Profiles.builtIn(profile))
                .read(new WikitextParser().parse(SourceText.of("page.wiki", text)));
    }
}
