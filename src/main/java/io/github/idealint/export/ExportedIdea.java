package io.github.idealint.export;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An idea as data, in the order of its columns; the JSON Schema {@code ideas.schema.json} describes each.
 *
 * @param round the name of the round's page
 * @param title its title
 * @param anchor where it stands on its page, as links name it after the number sign
 * @param summary its summary
 * @param description its running text, labelled or not
 * @param level its level as written
 * @param levels the profile's levels that it names, in their order
 * @param language its programming languages as written
 * @param skills the skills it asks for
 * @param size its size as written
 * @param sizeHours the hours of the one size of the profile that it names
 * @param mentors its mentors
 * @param coMentors its co-mentors
 * @param links its links, each once, by place
 * @param fields its other fields, by the profile's key or, where the profile knows none, by label
 * @param page the name of its page
 * @param path the path of its page's file
 * @param line the line of its title there, from 1
 */
public record ExportedIdea(
        Optional<String> round,
        Optional<String> title,
        Optional<String> anchor,
        Optional<String> summary,
        Optional<String> description,
        Optional<String> level,
        List<String> levels,
        Optional<String> language,
        Optional<String> skills,
        Optional<String> size,
        Optional<Integer> sizeHours,
        List<ExportedPerson> mentors,
        List<ExportedPerson> coMentors,
        List<ExportedLink> links,
        Map<String, String> fields,
        String page,
        String path,
        int line) {

    public ExportedIdea {
        levels = List.copyOf(levels);
        mentors = List.copyOf(mentors);
        coMentors = List.copyOf(coMentors);
        links = List.copyOf(links);
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        if (path.isBlank() || line < 1) {
            throw new IllegalArgumentException("no place: " + path + ":" + line);
        }
    }

    /** The same idea on a page of a name, in a round. */
    ExportedIdea on(String named, Optional<String> inRound) {
        return new ExportedIdea(
                inRound,
                title,
                anchor,
                summary,
                description,
                level,
                levels,
                language,
                skills,
                size,
                sizeHours,
                mentors,
                coMentors,
                links,
                fields,
                named,
                path,
                line);
    }
}
