package io.github.idealint.export;

import io.github.idealint.text.PageAllowance;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An idea as data. The components of its parts are the members of one object in JSON and the columns of one row in CSV, in
 * this order; the JSON Schema {@code ideas.schema.json} describes each.
 *
 * @param round the name of the round page
 * @param heading its title and anchor
 * @param text its summary and description
 * @param requirements what it asks of applicants
 * @param people its mentors
 * @param links its links, each once, in the order of the page
 * @param fields its other fields, by the profile's key or, if the profile does not know the field, by its label
 * @param place where it is
 */
public record ExportedIdea(
        Optional<String> round,
        IdeaHeading heading,
        IdeaText text,
        Requirements requirements,
        People people,
        List<ExportedLink> links,
        Map<String, String> fields,
        PagePlace place) {

    /**
     * How it is named.
     *
     * @param title its title
     * @param anchor the anchor of its title on its page: {@code Boot_timer}
     */
    public record IdeaHeading(Optional<String> title, Optional<String> anchor) {}

    /**
     * What it is about.
     *
     * @param summary its summary
     * @param description its prose, labelled or not, with a blank line between paragraphs
     */
    public record IdeaText(Optional<String> summary, Optional<String> description) {}

    /**
     * What it asks of applicants.
     *
     * @param level its level as written
     * @param levels the levels of the profile that it names, in its order
     * @param language its programming languages as written
     * @param skills the skills it asks for as written
     * @param size its size as written
     * @param sizeHours the hours of that size, if it names exactly one size of the profile
     */
    public record Requirements(
            Optional<String> level,
            List<String> levels,
            Optional<String> language,
            Optional<String> skills,
            Optional<String> size,
            Optional<Integer> sizeHours) {

        public Requirements {
            levels = List.copyOf(levels);
        }
    }

    /**
     * Who guides the applicant.
     *
     * @param mentors its mentors
     * @param coMentors its co-mentors
     */
    public record People(List<ExportedPerson> mentors, List<ExportedPerson> coMentors) {

        public People {
            mentors = List.copyOf(mentors);
            coMentors = List.copyOf(coMentors);
        }
    }

    /**
     * A person.
     *
     * @param name the person's name, nick or handle
     * @param handle the person's name on GitHub or another forge, without an at sign
     * @param emails the person's addresses, masked as the export is
     * @param text all that the page writes about the person, such as a nick after the name
     */
    public record ExportedPerson(Optional<String> name, Optional<String> handle, List<String> emails, String text) {

        public ExportedPerson {
            emails = List.copyOf(emails);
        }

        /** The person in one line: {@code Name <address>}, or the whole text if there is no name or no address. */
        String oneLine() {
            return name.isPresent() && !emails.isEmpty() ? name.get() + " <" + String.join(", ", emails) + ">" : text;
        }
    }

    /**
     * A link, to the web or to a page of the wiki.
     *
     * @param url its address on the web, as written
     * @param page the name of the page, as written
     * @param text its text, if that is not the address or the name
     */
    public record ExportedLink(Optional<String> url, Optional<String> page, Optional<String> text) {

        public ExportedLink {
            if (url.isPresent() == page.isPresent()) {
                throw new IllegalArgumentException("a link has one target: " + url + " " + page);
            }
        }

        /** The address or the name of the page. */
        String target() {
            return url.or(() -> page).orElseThrow();
        }
    }

    /**
     * Where it is.
     *
     * @param page the name of its page
     * @param path the path of the page's file
     * @param line the line of its title there, from 1
     */
    public record PagePlace(String page, String path, int line) {

        public PagePlace {
            if (path.isBlank() || line < 1) {
                throw new IllegalArgumentException("no place: " + path + ":" + line);
            }
        }
    }

    private static final int BYTES = 800;

    public ExportedIdea {
        links = List.copyOf(links);
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** The memory that it takes, in bytes, and at least as much as its row in a file. */
    long weight() {
        Stream<Optional<String>> values = Stream.of(
                round,
                heading.title,
                heading.anchor,
                text.summary,
                text.description,
                requirements.level,
                requirements.language,
                requirements.skills,
                requirements.size,
                Optional.of(place.page),
                Optional.of(place.path));
        Stream<String> ofPeople = Stream.concat(people.mentors.stream(), people.coMentors.stream())
                .flatMap(person -> Stream.concat(Stream.of(person.text), person.emails.stream()));
        Stream<String> ofLinks = links.stream()
                .flatMap(link -> Stream.of(link.target(), link.text().orElse("")));
        Stream<String> ofFields =
                fields.entrySet().stream().flatMap(field -> Stream.of(field.getKey(), field.getValue()));
        return BYTES
                + Stream.of(values.flatMap(Optional::stream), ofPeople, ofLinks, ofFields)
                        .flatMap(texts -> texts)
                        .mapToLong(PageAllowance::weight)
                        .sum();
    }

    /** The same idea in a round, on a page of a name. */
    ExportedIdea in(Optional<String> newRound, String pageName) {
        PagePlace named = new PagePlace(pageName, place.path(), place.line());
        return new ExportedIdea(newRound, heading, text, requirements, people, links, fields, named);
    }
}
