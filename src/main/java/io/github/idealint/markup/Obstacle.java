package io.github.idealint.markup;

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

    /** Why a text cannot be read whatever its markup: it is too long, it is not UTF-8, or its file is damaged. */
    public static Optional<Obstacle> of(SourceText source) {
        return ofLength(source.text().length())
                .or(() -> source.malformedAt().stream()
                        .mapToObj(
                                at -> new Obstacle(
                                        new TextRange(at, at + 1),
                                        "This page is not valid UTF-8: the bytes here do not form a character. Save the file as UTF-8."))
                        .findFirst())
                .or(() -> source.damage().map(reason -> new Obstacle(TextRange.at(0), reason)));
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
