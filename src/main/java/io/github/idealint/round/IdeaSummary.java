package io.github.idealint.round;

import io.github.idealint.page.Address;
import io.github.idealint.page.Field;
import io.github.idealint.page.Idea;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Mentor;
import io.github.idealint.profile.FieldSpec.Form;
import io.github.idealint.text.PageAllowance;
import io.github.idealint.text.Passage;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a run keeps of an idea to compare it with the others of its round.
 *
 * @param source the page it stands on
 * @param anchor what a finding about the whole idea points at
 * @param title its title; empty if it has none
 * @param levels its levels as they are written
 * @param mentors its mentors
 * @param paragraphs its running text, field by field and paragraph by paragraph
 */
public record IdeaSummary(
        SourceText source,
        TextRange anchor,
        String title,
        List<String> levels,
        List<Person> mentors,
        List<ParagraphDigest> paragraphs) {

    /**
     * A mentor.
     *
     * @param name the name, nick or handle; empty if there is none
     * @param addresses the addresses as they are written
     */
    public record Person(String name, List<String> addresses) {

        public Person {
            addresses = List.copyOf(addresses);
        }

        private static Person of(Mentor mentor) {
            return new Person(
                    mentor.name().map(Passage::text).orElse(""),
                    mentor.addresses().stream()
                            .map(Address::written)
                            .map(Passage::text)
                            .toList());
        }
    }

    private static final int BYTES = 150;
    private static final int BYTES_OF_A_PART = 80;

    public IdeaSummary {
        levels = List.copyOf(levels);
        mentors = List.copyOf(mentors);
        paragraphs = List.copyOf(paragraphs);
    }

    /** The summary of an idea of a page. */
    public static IdeaSummary of(Idea idea, IdeaPage page) {
        return new IdeaSummary(
                page.source(),
                idea.anchor(),
                idea.title().map(title -> title.text().text()).orElse(""),
                idea.fields(Form.LEVEL).map(Field::value).map(Passage::text).toList(),
                idea.mentors().stream().map(Person::of).toList(),
                ParagraphDigest.of(idea, page));
    }

    /** The memory that it takes, in bytes. */
    long weight() {
        Stream<String> texts = Stream.concat(
                Stream.concat(Stream.of(title), levels.stream()),
                mentors.stream().flatMap(person -> Stream.concat(Stream.of(person.name), person.addresses.stream())));
        return BYTES
                + texts.mapToLong(PageAllowance::weight).sum()
                + (long) BYTES_OF_A_PART * (mentors.size() + paragraphs.size());
    }

    /** Its place, which no other idea of the run has. */
    public IdeaPlace place() {
        return new IdeaPlace(source, anchor);
    }
}
