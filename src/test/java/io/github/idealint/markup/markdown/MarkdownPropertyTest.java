package io.github.idealint.markup.markdown;

import static java.util.stream.Collectors.joining;
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
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What holds for every page, whatever its line ends and whatever stands before it. */
class MarkdownPropertyTest {

    private static final String SCHEME = "(?:[a-zA-Z][a-zA-Z0-9+.-]+:|//)";

    /** For each kind of node, what its text looks like. */
    private static final Map<String, Pattern> SHAPES = Stream.of(
                    "Heading .|(?:#{1,6}(?![^ \\t]).*|.+\\R[> \\t]*[=-]+)",
                    "Item .+|.*(?:[-+*]|\\d+[.)]).*",
                    "Paragraph .+|.*\\S.*",
                    "Indented|.*\\S.*",
                    "Literal|.*\\S.*",
                    "Opaque|.*\\S.*",
                    "Table|.*\\|.*",
                    "Row|\\S.*",
                    "Data|---.*(?:---|\\.\\.\\.)\\s*",
                    "Name|[^\\s\"'].*",
                    "Values?|(?:\\S(?:.*\\S)?)?",
                    "ExternalLinktrue|!?\\[.*[\\])]",
                    "ExternalLinkfalse|<?" + SCHEME + "[^\\s<>]+>?",
                    "PageLink|!?\\[.*[\\])]",
                    "Comment|<!--.*>",
                    "Verbatim|(`+).*\\1",
                    "Struck|~{1,2}.*~{1,2}",
                    "EmphasisLIGHTtrue|([*_]).*\\1",
                    "EmphasisSTRONGtrue|(\\*\\*|__).*\\1",
                    "EmphasisBOTHtrue|(?:\\*\\*\\*|___|\\*__|_\\*\\*|\\*\\*_|__\\*).*[*_]{3}",
                    "Break|(?i)<br.*>",
                    "Unclosed EMPHASIS|\\*\\*|__",
                    "Unclosed COMMENT|<!--",
                    "Unclosed FENCE|`{3,}|~{3,}",
                    "Unclosed TAG|<\\w+.*",
                    "Shown .*|.+")
            .map(shape -> shape.split("\\|", 2))
            .collect(toMap(
                    shape -> shape[0],
                    shape -> Pattern.compile(shape[1], Pattern.DOTALL),
                    (one, other) -> one,
                    LinkedHashMap::new));

    private static final Pattern WITHOUT_OWNER = Pattern.compile("[ \\t>]*");

    @TestFactory
    Stream<DynamicTest> everyNodeCutsItsOwnText() {
        return onEachVariant(outline -> Node.of(outline)
                .forEach(node -> assertThat(outline.source().text(node.range()))
                        .as(node.toString())
                        .matches(shape(node.kind()))));
    }

    private static Pattern shape(String kind) {
        return SHAPES.entrySet().stream()
                .filter(shape -> kind.matches(shape.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    /** The target of a reference stands in its definition. */
    @TestFactory
    Stream<DynamicTest> partsLieInTheirNodesAndAreTrimmed() {
        return onEachVariant(outline -> {
            List<TextRange> definitions = blocks(outline)
                    .filter(Block.Opaque.class::isInstance)
                    .map(Block::range)
                    .toList();
            for (Node node : Node.of(outline)) {
                for (TextRange part : node.parts()) {
                    String text = outline.source().text(part);
                    boolean target = node.kind().matches(".*Link.*")
                            && part.equals(node.parts().get(0));
                    assertThat(node.range().contains(part)
                                    || target && definitions.stream().anyMatch(line -> line.contains(part)))
                            .as(node.toString())
                            .isTrue();
                    assertThat(node.kind().matches("Emphasis.*|Verbatim|Comment")
                                    || text.equals(text.strip())
                                    || target)
                            .as(text)
                            .isTrue();
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> blocksAndHeadingsShareOutTheLinesThatAreNotBlank() {
        return onEachVariant(outline -> {
            SourceText source = outline.source();
            int[] owners = new int[source.lineCount() + 1];
            Stream.concat(
                            outline.sections().stream()
                                    .flatMap(section -> section.heading().stream())
                                    .map(heading -> heading.range()),
                            blocks(outline).map(Block::range))
                    .forEach(range -> IntStream.rangeClosed(source.lineAt(range.start()), source.lineAt(range.end()))
                            .forEach(line -> owners[line]++));
            IntStream.rangeClosed(1, source.lineCount()).forEach(line -> {
                String text = source.text(source.line(line)).replace("\uFEFF", "");
                int least = WITHOUT_OWNER.matcher(text).matches() ? 0 : 1;
                assertThat(owners[line]).as(text).isBetween(least, 1);
            });
        });
    }

    @TestFactory
    Stream<DynamicTest> blocksBeginAndEndWithALine() {
        return onEachVariant(outline -> blocks(outline).map(Block::range).forEach(range -> {
            SourceText source = outline.source();
            int start = source.line(source.lineAt(range.start())).start();
            assertThat(range.start() - start).isEqualTo(start == 0 && source.hasByteOrderMark() ? 1 : 0);
            assertThat(range.end())
                    .isEqualTo(source.line(source.lineAt(range.end())).end());
        }));
    }

    private static Stream<Block> blocks(Outline outline) {
        return outline.sections().stream().flatMap(section -> section.blocks().stream());
    }

    @TestFactory
    Stream<DynamicTest> shownEditsAreApartOrLieInOneAnother() {
        return onEachVariant(outline -> {
            Deque<TextEdit> around = new ArrayDeque<>();
            for (TextEdit edit : outline.shown()) {
                while (!around.isEmpty()
                        && around.peek().range().end() <= edit.range().start()) {
                    around.pop();
                }
                assertThat(around.isEmpty() || around.peek().range().contains(edit.range()))
                        .as(edit.toString())
                        .isTrue();
                around.push(edit);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> readersSeeWhatCommonmarkRenders() {
        return onEachVariant(outline -> {
            MarkdownDraft draft = MarkdownDraft.of(outline.source());
            if (draft.tags().isEmpty()) {
                RenderedText.of(draft.sane())
                        .forEach((range, text) -> assertThat(RenderedText.squeezed(
                                        outline.passage(range).text()))
                                .isEqualTo(text));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> theGuiseOfAPageChangesNothing() {
        return pages().entrySet().stream().flatMap(page -> {
            List<Node> plain = Node.of(MarkdownOutlines.of(page.getValue()));
            boolean first = page.getValue().startsWith("---");
            return Variant.of(page.getValue())
                    .filter(variant -> !first || !variant.name().startsWith("behind"))
                    .map(variant -> dynamicTest(
                            page.getKey() + ", " + variant.name(),
                            () -> assertThat(Node.of(MarkdownOutlines.of(variant.text())).stream()
                                            .filter(node -> node.range().start() >= variant.first()))
                                    .containsExactlyElementsOf(
                                            plain.stream().map(variant::moved).toList())));
        });
    }

    private static Stream<DynamicTest> onEachVariant(Consumer<Outline> check) {
        return pages().entrySet().stream()
                .flatMap(page -> Variant.of(page.getValue())
                        .map(variant -> dynamicTest(
                                page.getKey() + ", " + variant.name(),
                                () -> check.accept(MarkdownOutlines.of(variant.text())))));
    }

    private static Map<String, String> pages() {
        Map<String, String> pages = new TreeMap<>(MarkdownOutlines.pages());
        List<String> pieces =
                HostileMarkdown.pieces().filter(piece -> piece.length() < 20).toList();
        for (int seed = 0; seed < 80; seed++) {
            Random random = new Random(seed);
            pages.put(
                    "soup " + seed,
                    IntStream.range(0, 1 + seed / 3)
                            .mapToObj(i -> pieces.get(random.nextInt(pieces.size())))
                            .filter(piece -> piece.indexOf('\r') < 0 && piece.indexOf('\uFEFF') < 0)
                            .collect(joining()));
        }
        return pages;
    }
}
