package io.github.idealint.profile;

import java.util.List;

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
        String bare = heading.strip();
        return bare.equalsIgnoreCase(title) || synonyms.stream().anyMatch(bare::equalsIgnoreCase);
    }
}
