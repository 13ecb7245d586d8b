package io.github.idealint.page;

import io.github.idealint.profile.FieldSpec;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One project idea.
 *
 * @param range all of it
 * @param anchor what a finding about the whole idea points at: the title's text, or the first line
 * @param title its heading
 * @param headings the headings below its title, labels excepted
 * @param fields its fields, in the order of the page
 * @param prose the lines of running text, lists and blocks outside its fields: its description
 * @param mentors the people in its mentor fields
 * @param people the other people it names
 */
public record Idea(
        TextRange range,
        TextRange anchor,
        Optional<Title> title,
        List<Title> headings,
        List<Field> fields,
        List<Line> prose,
        List<Mentor> mentors,
        List<Mentor> people) {

    public Idea {
        headings = List.copyOf(headings);
        fields = List.copyOf(fields);
        prose = List.copyOf(prose);
        mentors = List.copyOf(mentors);
        people = List.copyOf(people);
    }

    /** Whether it has fields by which an idea is known. */
    public boolean hasIdeaFields() {
        return hasIdeaFields(fields);
    }

    /** Whether an idea is known by some fields: by a mentor, a level, or any three. */
    static boolean hasIdeaFields(List<Field> fields) {
        return fields.size() > 2
                || fields.stream()
                        .anyMatch(field -> field.is(FieldSpec.Form.MENTORS) || field.is(FieldSpec.Form.LEVEL));
    }

    /** The fields of a form. */
    public Stream<Field> fields(FieldSpec.Form form) {
        return fields.stream().filter(field -> field.is(form));
    }

    /** The fields with a key. */
    public Stream<Field> fields(String key) {
        return fields.stream().filter(field -> field.is(key));
    }

    /** The fields with a meaning. */
    public Stream<Field> fields(FieldSpec.Meaning meaning) {
        return fields.stream().filter(field -> field.is(meaning));
    }
}
