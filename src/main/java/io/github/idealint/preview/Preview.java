package io.github.idealint.preview;

import io.github.idealint.text.MessageText;
import java.util.List;

/**
 * What a file shows; the templates write it as HTML.
 *
 * @param title the title of the file
 * @param summary the result of the run, in a sentence
 * @param body what the file shows of the pages
 * @param elsewhere the findings about pages that are not in the file
 * @param omitted how many more of these there are, from 0
 * @param links resolves the links of the body
 */
record Preview(
        String title,
        String summary,
        List<PreviewContent> body,
        List<MarginNote> elsewhere,
        int omitted,
        LinkResolver links) {

    Preview {
        title = HtmlText.of(title);
        summary = HtmlText.of(summary);
        body = List.copyOf(body);
        elsewhere = List.copyOf(elsewhere);
    }

    /** What to write below the findings that are listed; empty if all are. */
    String omittedNotice() {
        return omitted == 0 ? "" : MessageText.count(omitted, "more finding is", "more findings are") + " not listed.";
    }

    /** The headings, for the table of contents. */
    List<PreviewContent.NumberedHeading> headings() {
        return body.stream()
                .filter(PreviewContent.NumberedHeading.class::isInstance)
                .map(PreviewContent.NumberedHeading.class::cast)
                .toList();
    }
}
