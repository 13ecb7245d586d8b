package io.github.idealint.export;

import io.github.idealint.export.ExportedIdea.ExportedPerson;
import io.github.idealint.export.ExportedIdea.People;
import io.github.idealint.page.Address;
import io.github.idealint.page.Idea;
import io.github.idealint.page.Mentor;
import io.github.idealint.profile.FieldSpec.Meaning;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the mentors of ideas as data.
 *
 * @param plainText reads texts of the page
 * @param addresses how e-mail addresses are written
 */
record ExportedPeopleReader(PlainTextReader plainText, AddressMasking addresses) {

    private static final Pattern AROUND_ADDRESS = Pattern.compile("(?i)^mailto:|\\?.*$");

    /** The mentors and co-mentors of an idea. */
    People read(Idea idea) {
        return new People(people(idea.mentors().stream()), coMentors(idea));
    }

    private List<ExportedPerson> people(Stream<Mentor> people) {
        return people.map(this::person)
                .filter(person -> ExportedIdeaReader.hasText(person.text()))
                .toList();
    }

    private ExportedPerson person(Mentor mentor) {
        List<String> written = mentor.addresses().stream()
                .filter(address -> !plainText.goesOn(address.written().range()))
                .map(ExportedPeopleReader::bare)
                .filter(ExportedIdeaReader::hasText)
                .distinct()
                .toList();
        return new ExportedPerson(
                mentor.name()
                        .filter(name -> !plainText.goesOn(name))
                        .map(plainText::of)
                        .filter(ExportedIdeaReader::hasText),
                addresses.all(written.stream().map(PlainTextReader::plain).toList()),
                plainText.oneLine(mentor.range()));
    }

    /** The address without {@code mailto:} before it and headers after it. */
    private static String bare(Address address) {
        return AROUND_ADDRESS.matcher(address.written().text()).replaceAll("").strip();
    }

    /** The people of the fields for co-mentors; an idea also has people of other fields, such as who suggested it. */
    private List<ExportedPerson> coMentors(Idea idea) {
        NavigableMap<Integer, TextRange> fields = new TreeMap<>();
        idea.fields(Meaning.CO_MENTORS)
                .map(ExportedIdeaReader::extent)
                .forEach(range -> fields.put(range.start(), range));
        return people(idea.people().stream()
                .filter(person -> Optional.ofNullable(
                                fields.floorEntry(person.range().start()))
                        .map(field -> field.getValue().contains(person.range()))
                        .orElse(false)));
    }
}
