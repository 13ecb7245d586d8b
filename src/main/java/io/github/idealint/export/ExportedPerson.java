package io.github.idealint.export;

import java.util.List;
import java.util.Optional;

/**
 * A person of an idea.
 *
 * @param name the name, nick or handle
 * @param emails the addresses, in the form that the export was asked for
 * @param text all that is said of the person, such as a nick behind the name
 */
public record ExportedPerson(Optional<String> name, List<String> emails, String text) {

    public ExportedPerson {
        emails = List.copyOf(emails);
    }

    /** The person in a line: {@code Name <address>}, or what is said where one of them is missing. */
    String inALine() {
        return name.isPresent() && !emails.isEmpty() ? name.get() + " <" + String.join(", ", emails) + ">" : text;
    }
}
