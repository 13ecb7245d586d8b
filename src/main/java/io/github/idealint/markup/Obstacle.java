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

    /** Why a text cannot be read whatever its markup: it is no UTF-8, its file is damaged, or it is too long. */
    public static Optional<Obstacle> of(SourceText source, int mostCharacters) {
        return source.malformedAt().stream()
                .mapToObj(at -> new Obstacle(
                        new TextRange(at, at + 1),
                        "This page is not UTF-8: what stands here is no character; save the page as UTF-8."))
                .findFirst()
                .or(() -> source.damage().map(reason -> new Obstacle(TextRange.at(0), reason)))
                .or(() -> ofLength(source.text().length(), mostCharacters));
    }

    private static Optional<Obstacle> ofLength(int length, int most) {
        return length <= most
                ? Optional.empty()
                : Optional.of(new Obstacle(
                        TextRange.at(most),
                        "This page has " + length + " characters; a page may have at most " + most
                                + ", so divide it."));
    }
}
