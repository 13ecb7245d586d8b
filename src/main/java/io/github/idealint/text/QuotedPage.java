package io.github.idealint.text;

import io.github.idealint.text.Embedding.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page that was copied from an answer to a mail, so that {@code > } stands at the start of its lines. */
public final class QuotedPage {

    private static final MessageTemplate QUOTED = new MessageTemplate(
            "The lines of this page begin with '>', as in an answer to a mail, so the wiki shows no headings and no lists."
                    + " Delete '> ' at the start of each line; the page was checked without it.");
    private static final Pattern MARKS = Pattern.compile("^(?:>[ \\t]?+){1,20}+");
    private static final int LEAST_LINES = 4;
    private static final int PARTS = 10;

    private QuotedPage() {}

    /** What is wrong with such a page, and what to do. */
    public static String remark() {
        return QUOTED.with();
    }

    /**
     * A file's page without the signs that quote it.
     *
     * @return empty if the page comes from elsewhere, or if more than one in ten of its lines is not quoted
     */
    public static Optional<SourceText> of(SourceText file) {
        return Optional.of(file)
                .filter(page -> page.origin().isEmpty() && page.malformedAt().isEmpty() && isQuoted(page))
                .map(QuotedPage::unquoted);
    }

    private static boolean isQuoted(SourceText file) {
        String text = file.text();
        if (!text.contains("\n>") && !text.contains("\r>")) {
            return false;
        }
        int lines = 0;
        int quoted = 0;
        for (int line = 1; line <= file.lineCount(); line++) {
            TextRange range = file.line(line);
            if (!file.text(range).isBlank()) {
                lines++;
                quoted += text.charAt(range.start()) == '>' ? 1 : 0;
            }
        }
        return lines >= LEAST_LINES && PARTS * quoted >= (PARTS - 1L) * lines;
    }

    private static SourceText unquoted(SourceText file) {
        StringBuilder text = new StringBuilder();
        List<Anchor> anchors = new ArrayList<>();
        for (int line = 1; line <= file.lineCount(); line++) {
            Matcher marks = MARKS.matcher(file.text(file.line(line)));
            int start = file.line(line).start() + (marks.find() ? marks.end() : 0);
            int next = line < file.lineCount()
                    ? file.line(line + 1).start()
                    : file.text().length();
            anchors.add(new Anchor(text.length(), file.positionOf(start)));
            text.append(file.text(), start, next);
        }
        Embedding embedding = Embedding.of(PageOrigin.quoted(), new Position(1, 1), anchors);
        return SourceText.within(file.path(), embedding, text.toString());
    }
}
