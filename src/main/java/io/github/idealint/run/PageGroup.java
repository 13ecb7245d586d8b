package io.github.idealint.run;

import io.github.idealint.profile.Profile;
import io.github.idealint.text.SourceText;
import java.util.List;

/**
 * Pages of a run that have the same configuration.
 *
 * @param profile their profile, with what the configuration adds
 * @param pages the pages
 */
record PageGroup(Profile profile, List<SourceText> pages) {

    PageGroup {
        pages = List.copyOf(pages);
    }
}
