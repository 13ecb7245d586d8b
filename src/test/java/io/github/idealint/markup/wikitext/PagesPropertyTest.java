package io.github.idealint.markup.wikitext;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.idealint.markup.Block;
import io.github.idealint.markup.Node;
import io.github.idealint.markup.Outline;
import io.github.idealint.markup.Variant;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What holds for every page, whatever its line ends and whatever stands before it. */
class PagesPropertyTest {

    private static final Path PAGES = Path.of("src/test/resources/io/github/idealint/pages");

    /** For each kind of node, what its text looks like. */
    private static final Map<String, Pattern> SHAPES = Stream.of(
                    "Heading .|(={1,6})[^\\n]*\\1",
                    "Item .|(?:<!--.*-->|</?\\w+>|__[A-Z]+__)*[*#:;].*",
                    "Indented|(?:<!--.*-->|</?\\w+>|__[A-Z]+__)* .*\\S.*",
                    "Paragraph .|.*\\S.*",
                    "Literal|.*\\S.*",
                    "Opaque|.*\\S.*",
                    "ExternalLinktrue|\\[\\S.*\\]",
                    "ExternalLinkfalse|[a-z]+:[^\\s<>\"]+",
                    "PageLink|\\[\\[.*\\]\\]",
                    "TransclusionCall|\\{\\{.*\\}\\}",
                    "Table|(?:<!--.*-->|\\s|:)*\\{\\|.*",
                    "Row|[|!].*",
                    "Struck|(?i)<(?:s|del|strike)\\b.*>",
                    "Break|(?i)<br.*>",
                    "Comment|<!--.*-->",
                    "Verbatim|<([a-zA-Z]+).*(?:</\\1\\s*|/)>",
                    "Emphasis.*|'{2,5}.*'{2,5}",
                    "Unclosed EMPHASIS|'{2,5}",
                    "Unclosed TEMPLATE|\\{\\{",
                    "Unclosed TABLE|\\{\\|",
                    "Unclosed COMMENT|<!--",
                    "Unclosed TAG|<[a-z].*>",
                    "Shown .*|.+")
            .map(shape -> shape.split("\\|", 2))
            .collect(toMap(shape -> shape[0], shape -> Pattern.compile(shape[1], Pattern.DOTALL)));

    @TestFactory
    Stream<DynamicTest> everyNodeCutsItsOwnText() {
        return onEachVariant((variant, outline) -> Node.of(outline).forEach(node -> {
            assertThat(outline.source().text(node.range())).as(node.toString()).matches(shape(node.kind()));
            assertThat(node.parts()).as(node.toString()).allMatch(node.range()::contains);
        }));
    }

    private static Pattern shape(String kind) {
        return SHAPES.entrySet().stream()
                .filter(shape -> kind.matches(shape.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    @TestFactory
    Stream<DynamicTest> blocksAndHeadingsShareOutTheLinesThatAreNotBlank() {
        return onEachVariant((variant, outline) -> {
            SourceText source = outline.source();
            List<TextRange> owners = Stream.concat(
                            outline.sections().stream()
                                    .flatMap(section -> section.heading().stream())
                                    .map(heading -> source.line(
                                            source.lineAt(heading.range().start()))),
                            blocks(outline).map(Block::range))
                    .sorted()
                    .toList();
            IntStream.rangeClosed(1, source.lineCount())
                    .mapToObj(source::line)
                    .filter(line -> !source.text(line).replace("\uFEFF", "").isBlank())
                    .forEach(line -> assertThat(owners.stream().filter(owner -> owner.overlaps(line)))
                            .as(source.text(line))
                            .hasSize(1));
            blocks(outline).map(Block::range).forEach(range -> {
                int start = source.line(source.lineAt(range.start())).start();
                assertThat(range.start() - start).isEqualTo(start == 0 && source.hasByteOrderMark() ? 1 : 0);
                assertThat(range.end())
                        .isEqualTo(source.line(source.lineAt(range.end())).end());
            });
        });
    }

    private static Stream<Block> blocks(Outline outline) {
        return outline.sections().stream().flatMap(section -> section.blocks().stream());
    }

    @TestFactory
    Stream<DynamicTest> paragraphsHoldNoBlankLine() {
        return onEachVariant((variant, outline) -> blocks(outline)
                .filter(Block.Paragraph.class::isInstance)
                .forEach(block ->
                        assertThat(outline.source().text(block.range()).lines()).noneMatch(String::isBlank)));
    }

    @TestFactory
    Stream<DynamicTest> shownEditsAreInOrderAndApart() {
        return onEachVariant(
                (variant, outline) -> assertThat(TextEdit.apply(outline.source().text(), outline.shown()))
                        .isNotNull());
    }

    @TestFactory
    Stream<DynamicTest> theGuiseOfAPageChangesNothing() {
        return pages().entrySet().stream().flatMap(page -> {
            List<Node> plain = Node.of(Outlines.of(page.getValue()));
            return Variant.of(page.getValue())
                    .map(variant -> dynamicTest(
                            page.getKey() + ", " + variant.name(),
                            () -> assertThat(Node.of(Outlines.of(variant.text())).stream()
                                            .filter(node -> node.range().start() >= variant.first()))
                                    .containsExactlyElementsOf(
                                            plain.stream().map(variant::moved).toList())));
        });
    }

    @TestFactory
    Stream<DynamicTest> thePartsAreTrimmed() {
        return onEachVariant((variant, outline) -> Node.of(outline).stream()
                .filter(node -> node.kind().matches("Heading.*|Item .|.*Link.*|Transclusion"))
                .flatMap(node -> node.parts().stream())
                .map(outline.source()::text)
                .forEach(part -> assertThat(part).isEqualTo(part.strip())));
    }

    private static Stream<DynamicTest> onEachVariant(Check check) {
        return pages().entrySet().stream()
                .flatMap(page -> Variant.of(page.getValue())
                        .map(variant -> dynamicTest(
                                page.getKey() + ", " + variant.name(),
                                () -> check.check(variant, Outlines.of(variant.text())))));
    }

    private interface Check {
        void check(Variant variant, Outline outline);
    }

    private static Map<String, String> pages() {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.collect(
                    toMap(file -> file.getFileName().toString(), read(), (one, other) -> one, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Function<Path, String> read() {
        return file -> {
            try {
                return Files.readString(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
