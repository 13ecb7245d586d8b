package io.github.idealint.export;

import io.github.idealint.export.ExportedIdea.ExportedPerson;
import io.github.idealint.export.ExportedIdea.People;
import io.github.idealint.page.Address;
import io.github.idealint.page.Idea;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Link;
import io.github.idealint.page.Mentor;
import io.github.idealint.profile.FieldSpec.Meaning;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the mentors of ideas as data.
 *
 * @param plainText reads texts of the page
 * @param addresses how e-mail addresses are written
 * @param accounts the names that links to people on forges lead to, by where the links begin
 */
record ExportedPeopleReader(
        PlainTextReader plainText, AddressMasking addresses, NavigableMap<Integer, String> accounts) {

    private static final Pattern ACCOUNT =
            Pattern.compile("(?i)^https?://(?:www\\.)?(?:github\\.com|gitlab(?:\\.[a-z0-9-]{1,40}){1,4}|codeberg\\.org)"
                    + "/([a-z0-9][a-z0-9_.-]{0,62})/?$");
    /** Not the local part of an address, and neither a name on Matrix nor one on Mastodon. */
    private static final Pattern AT_NAME =
            Pattern.compile("(?<![\\p{L}\\p{N}@._/-])@([A-Za-z0-9](?:[A-Za-z0-9-]{0,38}+))(?![@:_]|\\.\\w)");

    private static final Pattern AROUND_ADDRESS = Pattern.compile("(?i)^mailto:|\\?.*$");

    /** A reader of the people on a page. */
    static ExportedPeopleReader on(IdeaPage page, PlainTextReader plainText, AddressMasking addresses) {
        NavigableMap<Integer, String> accounts = new TreeMap<>();
        page.links().stream()
                .filter(Link::isExternal)
                .forEach(link -> account(link.target().text())
                        .ifPresent(name -> accounts.put(link.range().start(), name)));
        return new ExportedPeopleReader(plainText, addresses, accounts);
    }

    private static Optional<String> account(String address) {
        return Optional.of(ACCOUNT.matcher(address)).filter(Matcher::matches).map(matched -> matched.group(1));
    }

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
                handle(mentor),
                addresses.all(written.stream().map(PlainTextReader::plain).toList()),
                plainText.oneLine(mentor.range()));
    }

    /** Where a link to a forge leads, else what follows an at sign. */
    private Optional<String> handle(Mentor mentor) {
        return accounts.subMap(mentor.range().start(), mentor.range().end()).values().stream()
                .findFirst()
                .or(() -> AT_NAME.matcher(plainText.oneLine(mentor.range()))
                        .results()
                        .map(found -> found.group(1))
                        .findFirst());
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
