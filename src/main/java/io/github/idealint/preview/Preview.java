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
record Preview(
        String title,
        String summary,
        List<PreviewContent> shown,
        List<MarginNote> elsewhere,
        int more,
        LinkResolver compass) {

    Preview {
        title = HtmlText.of(title);
        summary = HtmlText.of(summary);
        shown = List.copyOf(shown);
        elsewhere = List.copyOf(elsewhere);
    }

    /** The table of contents. */
    List<PreviewContent.Heading> contents() {
        return shown.stream()
                .filter(PreviewContent.Heading.class::isInstance)
                .map(PreviewContent.Heading.class::cast)
                .toList();
    }
}
