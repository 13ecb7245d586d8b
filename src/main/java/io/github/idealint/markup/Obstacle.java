package io.github.idealint.markup;

import io.github.idealint.text.Limits;
import io.github.idealint.text.Printable;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.Optional;

/**
 * Why a page could not be read.
 *
 * @param range the first place where it shows
 * @param reason what is wrong and which bound holds, as a whole sentence
 */
public record Obstacle(TextRange range, String reason) {

    /** What may be markup, and gone when expressions look at the text. */
    private static final String MARKUP = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    /** Why a text cannot be read whatever its markup: it is too long, it is not UTF-8, or its file is damaged. */
    public static Optional<Obstacle> of(SourceText source) {
        return ofLength(source.text().length())
                .or(() -> source.malformedAt().stream()
                        .mapToObj(
                                at -> new Obstacle(
                                        new TextRange(at, at + 1),
                                        "This page is not valid UTF-8: the bytes here do not form a character. Save the file as UTF-8."))
                        .findFirst())
                .or(() -> ofMarks(source.text()))
                .or(() -> source.damage().map(reason -> new Obstacle(TextRange.at(0), reason)));
    }

    /** Java's expressions walk back over all marks before each end of a word that they look for. */
    private static Optional<Obstacle> ofMarks(String text) {
        int run = 0;
        int size = 0;
        for (int at = 0; at < text.length(); at += size) {
            int point = text.codePointAt(at);
            size = Character.charCount(point);
            if (Printable.isCombiningMark(point)) {
                run++;
            } else if (MARKUP.indexOf(point) < 0) {
                run = 0;
            }
            if (run > Limits.MARKS_IN_A_ROW) {
                return Optional.of(new Obstacle(
                        new TextRange(at, at + size),
                        "This page has more than " + Limits.MARKS_IN_A_ROW + " combining marks in a row. Use fewer."));
            }
        }
        return Optional.empty();
    }

    private static Optional<Obstacle> ofLength(int length) {
        return length <= SourceText.LONGEST
                ? Optional.empty()
                : Optional.of(new Obstacle(
                        TextRange.at(SourceText.LONGEST),
                        "This page has more than " + SourceText.LONGEST
                                + " characters, the most that idealint reads. Split it into several pages."));
    }
}
