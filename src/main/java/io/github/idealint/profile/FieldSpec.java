package io.github.idealint.profile;

import io.github.idealint.diagnostic.Severity;
import java.util.List;
import java.util.Optional;

/**
 * A field that a profile knows.
 *
 * @param key its name in profiles: {@code level}
 * @param label how the profile writes it: {@code Skill level}
 * @param synonyms labels that other programmes and earlier years use for it
 * @param need how much it is wanted
 * @param form what its value looks like
 * @param meaning what it is to rules and exports, whatever it is called; empty where nothing depends on that
 * @param group the key of the field whose list it belongs to: {@code details}
 */
public record FieldSpec(
        String key,
        String label,
        List<String> synonyms,
        Requirement need,
        Form form,
        Optional<Meaning> meaning,
        Optional<String> group) {

    /** What a value looks like. */
    public enum Form {
        /** A sentence or a few after the label. */
        TEXT,
        /** Running text without a label of its own; a label is allowed. */
        PROSE,
        /** A bullet list below the label. */
        LIST,
        /** A bullet list of other fields below the label. */
        GROUP,
        /** One of the profile's levels. */
        LEVEL,
        /** One of the profile's sizes. */
        SIZE,
        /** The mentors, with their addresses. */
        MENTORS,
        /** Other people. */
        PEOPLE
    }

    /** What a field is to rules and exports, whatever it is called. */
    public enum Meaning {
        /** The idea in a sentence or two; no two ideas have the same. */
        SUMMARY,
        /** The idea in full, where a label heads it. */
        DESCRIPTION,
        /** A list of links to start reading from. */
        LINKS,
        /** The programming languages. */
        LANGUAGE,
        /** What applicants need to know. */
        SKILLS,
        /** The people who help the mentors. */
        CO_MENTORS
    }

    public FieldSpec {
        synonyms = List.copyOf(synonyms);
        if (key.isBlank() || label.isBlank()) {
            throw new IllegalArgumentException("a field has a key and a label");
        }
    }

    /** Whether the field stands as a bullet in another field's list. */
    public boolean isDetail() {
        return group.isPresent();
    }

    /** How much a profile wants a field. */
    public enum Requirement {
        /** An idea without it breaks a stated requirement. */
        REQUIRED(Optional.of(Severity.ERROR)),
        /** Organisers often request it. */
        RECOMMENDED(Optional.of(Severity.WARNING)),
        /** May be there or not. */
        OPTIONAL(Optional.empty());

        private final Optional<Severity> severity;

        Requirement(Optional<Severity> severity) {
            this.severity = severity;
        }

        /** How bad its absence is, if it is bad at all. */
        public Optional<Severity> severity() {
            return severity;
        }
    }
}
