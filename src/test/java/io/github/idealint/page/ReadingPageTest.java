package io.github.idealint.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.profile.FieldSpec.Form;
import io.github.idealint.text.Passage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The documentation's page about reading says what is read of its examples. */
class ReadingPageTest {

    private static final Path PAGE = Path.of("src/site/markdown/reading.md");
    private static final Pattern EXAMPLE =
            Pattern.compile("(?s)```(wikitext|markdown)\\n(.*?)```\\n\\n```text\\n(.*?)```");

    @TestFactory
    Stream<DynamicTest> examples() throws IOException {
        return all().stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.group(2), () -> assertThat(read(example)).isEqualTo(example.group(3))));
    }

    @Test
    void everyBlockIsAnExample() throws IOException {
        int fences = Files.readString(PAGE).split("(?m)^```$", -1).length - 1;
        assertThat(all()).hasSize(fences / 2);
    }

    private static List<MatchResult> all() throws IOException {
        return EXAMPLE.matcher(Files.readString(PAGE)).results().toList();
    }

    private static String read(MatchResult example) {
        IdeaPage page = example.group(1).equals("wikitext")
                ? Readings.wikitext(example.group(2))
                : Readings.markdown(example.group(2));
        return page.ideas().stream().map(ReadingPageTest::draw).collect(Collectors.joining());
    }

    private static String draw(Idea idea) {
        String fields = idea.fields().stream()
                .filter(field -> !field.is(Form.MENTORS))
                .map(field -> "  " + field.spec().orElseThrow().key() + ": " + field.value() + "\n")
                .collect(Collectors.joining());
        String people = idea.mentors().stream().map(ReadingPageTest::draw).collect(Collectors.joining(", "));
        return idea.title().orElseThrow().text() + "\n" + fields
                + (people.isEmpty() ? "" : "  mentors: " + people + "\n");
    }

    private static String draw(Mentor mentor) {
        String addresses = mentor.addresses().stream()
                .map(address -> " <" + address.written() + ">")
                .collect(Collectors.joining());
        return mentor.name().map(Passage::text).orElse("") + addresses;
    }
}
