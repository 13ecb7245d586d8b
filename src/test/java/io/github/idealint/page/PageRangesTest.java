package io.github.idealint.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.idealint.markup.Outline;
import io.github.idealint.markup.Unclosed;
import io.github.idealint.markup.wikitext.WikitextParser;
import io.github.idealint.profile.Profiles;
import io.github.idealint.text.Passage;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every node of every test page cuts exactly its text out of the source, however the page is stored. */
class PageRangesTest {

    private static final IdeaPageReader READER = new IdeaPageReader(Profiles.builtIn("qemu-2020"));
    private static final UnaryOperator<String> AS_IT_IS = text -> text;
    private static final UnaryOperator<String> CRLF = text -> text.replace("\n", "\r\n");
    private static final UnaryOperator<String> BYTE_ORDER_MARK = text -> "\uFEFF" + text;
    private static final UnaryOperator<String> TWO_BYTES = text -> "\u00A7\n\n" + text;
    private static final UnaryOperator<String> FOUR_BYTES = text -> "\uD83D\uDE00\n\n" + text;

    @TestFactory
    Stream<DynamicTest> rangesCutTheirText() {
        return variants()
                .map(page -> dynamicTest(page.name(), () -> {
                    Outline outline = new WikitextParser().parse(SourceText.of("page.wiki", page.text()));
                    IdeaPage read = read(page.text());
                    passages(read)
                            .forEach(passage ->
                                    assertThat(shown(outline, passage.range())).isEqualTo(squeezed(passage.text())));
                    ranges(read)
                            .forEach(range -> assertThat(read.source().range().contains(range))
                                    .isTrue());
                }));
    }

    @TestFactory
    Stream<DynamicTest> variantsSayTheSame() {
        return variants()
                .map(page -> dynamicTest(
                        page.name(), () -> assertThat(told(page.text())).isEqualTo(told(page.plain()))));
    }

    @Test
    void thereArePages() {
        assertThat(TestPages.all().size()).isGreaterThan(60);
    }

    private record Variant(String name, String text, String plain) {}

    private static Stream<Variant> variants() {
        return TestPages.all().entrySet().stream()
                .flatMap(page -> Stream.of(
                        new Variant(page.getKey(), AS_IT_IS.apply(page.getValue()), page.getValue()),
                        new Variant(page.getKey() + " with CRLF", CRLF.apply(page.getValue()), page.getValue()),
                        new Variant(
                                page.getKey() + " with a byte order mark",
                                BYTE_ORDER_MARK.apply(page.getValue()),
                                page.getValue()),
                        new Variant(
                                page.getKey() + " behind a character of four bytes",
                                FOUR_BYTES.apply(page.getValue()),
                                TWO_BYTES.apply(page.getValue()))));
    }

    private static IdeaPage read(String text) {
        return READER.read(new WikitextParser().parse(SourceText.of("page.wiki", text)));
    }

    private static Stream<Passage> passages(IdeaPage page) {
        return Stream.of(
                        page.lines().stream()
                                .filter(line -> !line.is(Line.Kind.OTHER))
                                .map(Line::content),
                        page.titles().stream().map(Title::text),
                        page.links().stream().map(Link::target),
                        page.links().stream().flatMap(link -> link.text().stream()),
                        page.transclusions().stream().map(Transclusion::name),
                        page.ideas().stream().flatMap(PageRangesTest::passages))
                .flatMap(passages -> passages);
    }

    private static Stream<Passage> passages(Idea idea) {
        Stream<Passage> fields = idea.fields().stream()
                .filter(field -> field.items().isEmpty())
                .flatMap(field -> Stream.of(field.label().name(), field.value()));
        Stream<Passage> people = Stream.concat(idea.mentors().stream(), idea.people().stream())
                .flatMap(mentor -> Stream.concat(
                        mentor.name().stream(), mentor.addresses().stream().map(Address::written)));
        return Stream.concat(fields, people);
    }

    private static Stream<TextRange> ranges(IdeaPage page) {
        return Stream.of(
                        page.ideas().stream().map(Idea::range),
                        page.ideas().stream().map(Idea::anchor),
                        page.ideas().stream()
                                .flatMap(idea -> idea.fields().stream())
                                .map(Field::range),
                        page.links().stream().map(Link::range),
                        page.unclosed().stream().map(Unclosed::opening),
                        page.literals().ranges().stream())
                .flatMap(ranges -> ranges);
    }

    /** What a reader sees of a range; where lines were joined, blanks and list marks stand between them. */
    private static String shown(Outline outline, TextRange range) {
        return squeezed(outline.passage(range).text());
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\n[*#:;]+", " ")
                .replaceAll("[\\s\\u00A0]+", " ")
                .strip();
    }

    /** What a page says, without the places. */
    private static List<String> told(String text) {
        return read(text).ideas().stream()
                .flatMap(idea -> Stream.of(
                                Stream.of(idea.title().map(title -> title.text().text())),
                                idea.fields().stream()
                                        .map(field -> Optional.of(field.label().name() + "=" + field.value())),
                                idea.mentors().stream()
                                        .map(mentor -> mentor.name().map(Passage::text)),
                                idea.mentors().stream()
                                        .map(mentor -> Optional.of(mentor.addresses().stream()
                                                .map(address ->
                                                        address.written().text())
                                                .toList()
                                                .toString())))
                        .flatMap(all -> all)
                        .map(Optional::toString))
                .toList();
    }
}
