package io.github.idealint.preview;

import java.util.List;

/**
 * Everything a preview shows.
 *
 * @param title the name of the page
 * @param summary what the run comes to, in a sentence
 * @param shown what stands on the page
 * @param elsewhere what was found of other pages
 * @param more how many findings of other pages are left out
 * @param compass where links lead
 */
record Preview(String title, String summary, List<Shown> shown, List<Note> elsewhere, int more, Compass compass) {

    Preview {
        title = Clean.of(title);
        summary = Clean.of(summary);
        shown = List.copyOf(shown);
        elsewhere = List.copyOf(elsewhere);
    }

    /** The table of contents. */
    List<Shown.Heading> contents() {
        return shown.stream()
                .filter(Shown.Heading.class::isInstance)
                .map(Shown.Heading.class::cast)
                .toList();
    }
}
