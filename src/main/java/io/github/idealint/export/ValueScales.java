package io.github.idealint.export;

import io.github.idealint.page.Idea;
import io.github.idealint.page.value.LevelValue;
import io.github.idealint.page.value.SizeValue;
import io.github.idealint.profile.FieldSpec.Form;
import io.github.idealint.profile.LevelScale;
import io.github.idealint.profile.Size;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the values of ideas mean on the scales of a profile.
 *
 * @param levels its levels
 * @param sizes its sizes
 */
record ValueScales(LevelScale levels, List<Size> sizes) {

    ValueScales {
        sizes = List.copyOf(sizes);
    }

    /** The levels that an idea names, in its order. */
    List<String> levels(Idea idea) {
        return levels.allowed().isEmpty()
                ? List.of()
                : idea.fields(Form.LEVEL)
                        .flatMap(field -> LevelValue.read(field.value(), levels).levels().stream())
                        .distinct()
                        .toList();
    }

    /** The hours of the one size that an idea names; none where it names none, several, or hours of no size. */
    Optional<Integer> hours(Idea idea) {
        List<Integer> named =
                sizes.isEmpty() ? List.of() : allHours(idea).distinct().toList();
        return named.stream()
                .filter(only -> named.size() == 1)
                .filter(only -> sizes.stream().anyMatch(size -> size.hours() == only))
                .findFirst();
    }

    private Stream<Integer> allHours(Idea idea) {
        return idea.fields(Form.SIZE)
                .map(field -> SizeValue.read(field.value(), sizes))
                .flatMap(value -> Stream.concat(
                        value.hours(sizes).stream().map(SizeValue.Hours::amount),
                        value.words().map(word -> word.size().hours())));
    }
}
