package io.github.idealint.profile;

import java.util.List;
import java.util.stream.Stream;

/**
 * A section that a round page has.
 *
 * @param title its heading
 * @param synonyms headings that say the same
 */
public record RoundSection(String title, List<String> synonyms) {

    public RoundSection {
        synonyms = List.copyOf(synonyms);
    }

    /** Whether a heading is that of the section, whatever its case. */
    public boolean isHeaded(String heading) {
        return Stream.concat(Stream.of(title), synonyms.stream()).anyMatch(heading.strip()::equalsIgnoreCase);
    }
}
