package io.github.idealint.rule.builtin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An idea before it is written.
 *
 * @param title its title
 * @param fields its fields, by label, in their order
 */
record DraftedIdea(String title, List<Map.Entry<String, String>> fields) {

    /** A sound idea, which has nothing in common with one of another number but its level and size. */
    static DraftedIdea sound(int i) {
        return new DraftedIdea(
                "Improve part " + i,
                List.of(
                        Map.entry(
                                "Description",
                                "Part " + i
                                        + " takes many seconds to start, and nobody knows why that is so. Measure each of its "
                                        + (i + 2)
                                        + " steps, and show the times on a page that developers can read and compare with those of older releases."),
                        Map.entry(
                                "Expected outcomes", "A timer for part " + i + ", with its tests and a page about it."),
                        Map.entry("Required skills", "C, Git and how machines start"),
                        Map.entry("Difficulty", "easy"),
                        Map.entry("Project size", "175 hours"),
                        Map.entry("Links", "{https://code.example.org/part" + i + "|Source code}"),
                        Map.entry("Mentors", "Ann Lee <ann" + i + "@example.org>, Bo Kim <bo" + i + "@example.org>")));
    }

    DraftedIdea called(String other) {
        return new DraftedIdea(other, fields);
    }

    DraftedIdea with(String label, String value) {
        return new DraftedIdea(
                title,
                fields.stream()
                        .map(field -> field.getKey().equals(label) ? Map.entry(label, value) : field)
                        .toList());
    }

    DraftedIdea without(String label) {
        return new DraftedIdea(
                title,
                fields.stream().filter(field -> !field.getKey().equals(label)).toList());
    }

    DraftedIdea twice(String label) {
        List<Map.Entry<String, String>> more = new ArrayList<>(fields);
        fields.stream().filter(field -> field.getKey().equals(label)).forEach(more::add);
        return new DraftedIdea(title, more);
    }
}
