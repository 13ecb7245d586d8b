package io.github.idealint.page;

import io.github.idealint.markup.MarkupParser;
import io.github.idealint.markup.markdown.MarkdownParser;
import io.github.idealint.markup.wikitext.WikitextParser;
import io.github.idealint.profile.FieldSpec.Form;
import io.github.idealint.profile.Profile;
import io.github.idealint.profile.ProfileLoader;
import io.github.idealint.text.Passage;
import io.github.idealint.text.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws what is read of pages that no programme prescribes a layout for. */
final class Readings {

    /** Fields enough for an idea, and the templates that tests use. */
    private static final Profile PROFILE = new ProfileLoader(path -> Optional.empty(), Set.of())
            .load(Optional.of(SourceText.of("idealint.yaml", """
                    profile: common
                    templates: {SummerIdea: [title, description, mentors, skills]}
                    """)), Optional.empty());

    private static final IdeaPageReader READER = new IdeaPageReader(PROFILE);

    private Readings() {}

    /** A page of wikitext. */
    static IdeaPage wikitext(String text) {
        return read(new WikitextParser(), "page.wiki", text);
    }

    /** A page of Markdown. */
    static IdeaPage markdown(String text) {
        return read(new MarkdownParser(), "page.md", text);
    }

    private static IdeaPage read(MarkupParser parser, String path, String text) {
        return READER.read(parser.parse(SourceText.of(path, text)));
    }

    /** The titles of the ideas. */
    static List<String> titles(IdeaPage page) {
        return page.ideas().stream()
                .map(idea -> idea.title().map(title -> title.text().text()).orElse("-"))
                .toList();
    }

    /** The ideas, one each: {@code Boot timer | level=easy | Ann Lee <ann@example.org>}. */
    static List<String> ideas(IdeaPage page) {
        return page.ideas().stream().map(Readings::draw).toList();
    }

    private static String draw(Idea idea) {
        Stream<String> fields = idea.fields().stream()
                .filter(field -> !field.is(Form.MENTORS) && !field.is(Form.PEOPLE))
                .map(field -> field.spec().orElseThrow().key() + "=" + field.value());
        Stream<String> people =
                Stream.concat(idea.mentors().stream(), idea.people().stream()).map(Readings::draw);
        return Stream.concat(
                        Stream.of(idea.title().map(title -> title.text().text()).orElse("-")),
                        Stream.concat(fields, people))
                .collect(Collectors.joining(" | "));
    }

    private static String draw(Mentor mentor) {
        String addresses = mentor.addresses().stream()
                .map(address -> " <" + address.written() + ">")
                .collect(Collectors.joining());
        return "@" + mentor.name().map(Passage::text).orElse("") + addresses;
    }
}
