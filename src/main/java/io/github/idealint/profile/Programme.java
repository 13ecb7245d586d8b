package io.github.idealint.profile;

import java.util.List;
import java.util.stream.Stream;

/**
 * A programme that holds rounds, so that pages can be recognised that speak of one.
 *
 * @param name its full name: {@code Google Summer of Code}
 * @param synonyms other names for it: {@code GSoC}
 * @param titles what only the titles of round pages call it, since it means other things in running text: {@code SoC}
 */
public record Programme(String name, List<String> synonyms, List<String> titles) {

    public Programme {
        synonyms = List.copyOf(synonyms);
        titles = List.copyOf(titles);
    }

    /** The names that it goes by in running text. */
    public Stream<String> names() {
        return Stream.concat(Stream.of(name), synonyms.stream());
    }

    /** Whether the title of a round page calls it so, whatever the case. */
    public boolean isCalled(String title) {
        return Stream.concat(names(), titles.stream()).anyMatch(title::equalsIgnoreCase);
    }
}
