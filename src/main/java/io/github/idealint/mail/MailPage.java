package io.github.idealint.mail;

import io.github.idealint.text.PageEndings;
import io.github.idealint.text.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The page that a mail holds.
 *
 * @param text its text, as it was before it was mailed
 * @param fileName the name of the file that it was attached as
 */
record MailPage(TracedText text, Optional<String> fileName) {

    private static final String MAILTO = "mailto:";
    private static final int LONGEST_ADDRESS = 500;

    /**
     * The likeliest of the parts of a mail: a file of a page, else the text with the most headings and labels, plain or, where the
     * plain ones have none, HTML.
     */
    static Optional<MailPage> of(List<MailPart> parts, boolean isReply) {
        Optional<MailPart> attached = parts.stream()
                .filter(part -> part.fileName().filter(PageEndings::has).isPresent())
                .findFirst();
        return attached.map(part -> new MailPage(bounded(part.text()), part.fileName()))
                .or(() -> Stream.of(
                                pages(parts, part -> !part.isHtml(), isReply), pages(parts, MailPart::isHtml, isReply))
                        .flatMap(Optional::stream)
                        .max(Comparator.comparing(MailPage::isPlausible)));
    }

    /** One character more than a page may have, so that its reader sees that it has too many. */
    private static TracedText bounded(TracedText page) {
        return page.part(0, Math.min(SourceText.LONGEST + 1, page.length()));
    }

    private boolean isPlausible() {
        return MailLines.marks(text.lines()) > 0;
    }

    private static Optional<MailPage> pages(List<MailPart> parts, Predicate<MailPart> kind, boolean isReply) {
        return parts.stream()
                .filter(kind)
                .map(part -> of(part, isReply))
                .filter(page -> !page.text().isBlank())
                .max(Comparator.comparing(page -> MailLines.marks(page.text().lines())));
    }

    private static MailPage of(MailPart part, boolean isReply) {
        TracedText text = part.text().replaced('\u00A0', ' ');
        List<TracedText> lines = part.isHtml()
                ? HtmlLines.of(text).stream()
                        .map(line -> line.replaced('\u00A0', ' '))
                        .toList()
                : text.lines();
        lines = lines.stream().map(MailPage::withoutEscape).toList();
        List<TracedText> whole = part.isFlowed() ? Unwrapping.flowed(lines, part.deletesSpaces()) : lines;
        List<TracedText> own = MailLines.ofPage(whole, isReply).stream()
                .map(MailPage::withoutRepeats)
                .map(TracedText::stripTrailing)
                .toList();
        TracedText page = TracedText.ofLines(Unwrapping.of(own));
        return new MailPage(bounded(page), Optional.empty());
    }

    /** In files of many mails {@code >} stands before {@code From}, which would begin the next one (RFC 4155). */
    private static TracedText withoutEscape(TracedText line) {
        return line.text().startsWith(">From ") ? line.from(1) : line;
    }

    /** Outlook puts addresses behind themselves in plain text: {@code ada@example.org<mailto:ada@example.org>}. */
    private static TracedText withoutRepeats(TracedText line) {
        String text = line.text();
        List<TracedText> kept = new ArrayList<>();
        int done = 0;
        for (int open = text.indexOf('<', 1); open > 0; open = text.indexOf('<', open + 1)) {
            int close = Math.max(open, text.indexOf('>', open));
            String inside = text.substring(Math.min(open + 1, close), Math.min(close, open + LONGEST_ADDRESS));
            String address = inside.startsWith(MAILTO) ? inside.substring(MAILTO.length()) : inside;
            if (address.length() > 2 && open >= done && text.startsWith(address, open - address.length())) {
                kept.add(line.part(done, open));
                done = close + 1;
            }
        }
        return kept.isEmpty() ? line : TracedText.of(kept).plus(line.from(done));
    }
}
