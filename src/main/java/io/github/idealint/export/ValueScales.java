package io.github.idealint.export;

import io.github.idealint.page.Idea;
import io.github.idealint.page.value.LevelNames;
import io.github.idealint.page.value.LevelValue;
import io.github.idealint.page.value.SizeNames;
import io.github.idealint.page.value.SizeValue;
import io.github.idealint.profile.FieldSpec.Form;
import io.github.idealint.profile.Profile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the levels and sizes of ideas on the scales of a profile. */
final class ValueScales {

    private final LevelNames levels;
    private final SizeNames sizes;

    /** The scales of a profile. */
    ValueScales(Profile profile) {
        this.levels = LevelNames.of(profile);
        this.sizes = SizeNames.of(profile);
    }

    /** The levels that an idea names, in its order. */
    List<String> levels(Idea idea) {
        return levels.isEmpty()
                ? List.of()
                : idea.fields(Form.LEVEL)
                        .flatMap(field -> LevelValue.read(field.value(), levels).levels().stream())
                        .distinct()
                        .toList();
    }

    /** The hours of the size that an idea names; empty if it names none, several, or hours that no size has. */
    Optional<Integer> hours(Idea idea) {
        List<Integer> named =
                sizes.isEmpty() ? List.of() : allHours(idea).distinct().toList();
        return named.stream()
                .filter(only -> named.size() == 1)
                .filter(only -> sizes.sizes().stream().anyMatch(size -> size.hours() == only))
                .findFirst();
    }

    private Stream<Integer> allHours(Idea idea) {
        return idea.fields(Form.SIZE)
                .map(field -> SizeValue.read(field.value(), sizes))
                .flatMap(value -> Stream.concat(
                        value.hours(sizes.sizes()).stream().map(SizeValue.Hours::amount),
                        value.words().map(word -> word.size().hours())));
    }
}
