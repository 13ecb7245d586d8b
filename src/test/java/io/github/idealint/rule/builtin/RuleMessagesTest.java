package io.github.idealint.rule.builtin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.idealint.Marked;
import io.github.idealint.MessageSnapshot;
import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.markup.Markup;
import io.github.idealint.rule.MessageTemplates;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.RuleTester;
import io.github.idealint.rule.builtin.RulePage.Example;
import io.github.idealint.text.Excerpt;
import io.github.idealint.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every message of every rule, as the console shows it: those of the examples on its documentation page, and of the
 * further pages in {@code messages/<id>.md}, which are written like the examples.
 */
class RuleMessagesTest {

    private static final Pattern WORD = Pattern.compile("\\p{L}{6,}");
    private static final Pattern HALF_A_CHARACTER =
            Pattern.compile("[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

    private static final Path FURTHER = Path.of("src/test/resources/io/github/idealint/messages");

    @TestFactory
    Stream<DynamicTest> messages() {
        return BuiltInRules.all().stream()
                .map(rule -> dynamicTest(id(rule), () -> MessageSnapshot.matches("rule " + id(rule), shown(rule))));
    }

    @TestFactory
    Stream<DynamicTest> everyTemplateIsShown() {
        Map<Class<?>, Rule> rules =
                BuiltInRules.all().stream().collect(Collectors.toMap(Rule::getClass, Function.identity()));
        return MessageTemplates.holders().stream()
                .flatMap(type -> MessageTemplates.of(type).stream()
                        .map(template -> dynamicTest(
                                type.getSimpleName() + ": " + template.text(),
                                () -> assertThat(
                                                rules.containsKey(type)
                                                        ? shown(rules.get(type))
                                                        : MessageSnapshot.text())
                                        .containsPattern(MessageTemplates.pattern(template)))));
    }

    /** Titles, labels and values of hundreds of characters, with characters of two units each, so that a cut may hit one. */
    @TestFactory
    Stream<DynamicTest> messagesStayShortWhateverAPageHolds() {
        return BuiltInRules.all().stream()
                .map(rule -> dynamicTest(
                        id(rule),
                        () -> examples(rule)
                                .flatMap(example -> findings(rule, example).stream())
                                .flatMap(finding -> Stream.concat(
                                        Stream.of(finding.message()),
                                        finding.fix().stream().map(Fix::title)))
                                .forEach(message -> {
                                    assertThat(message).hasSizeLessThan(600);
                                    assertThat(message).doesNotContainPattern(HALF_A_CHARACTER);
                                })));
    }

    private static List<Finding> findings(Rule rule, Example example) {
        String page =
                WORD.matcher(Marked.parse(example.text()).text()).replaceAll(word -> (word.group() + "😀").repeat(100));
        RuleTester tester = RuleTester.of(rule);
        return (example.markup() == Markup.MARKDOWN ? tester.inFile("page.md") : tester).find(page);
    }

    @TestFactory
    Stream<DynamicTest> noMessageDependsOnTheLocale() {
        return BuiltInRules.all().stream()
                .map(rule -> dynamicTest(id(rule), () -> {
                    String shown = shown(rule);
                    Locale before = Locale.getDefault();
                    try {
                        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
                        assertThat(shown(rule)).isEqualTo(shown);
                    } finally {
                        Locale.setDefault(before);
                    }
                }));
    }

    @Test
    void noSectionIsLeftOfARuleThatIsGone() {
        assertThat(MessageSnapshot.names().stream().filter(name -> name.startsWith("rule ")))
                .containsExactlyInAnyOrderElementsOf(BuiltInRules.all().stream()
                        .map(rule -> "rule " + id(rule))
                        .toList());
    }

    private static String id(Rule rule) {
        return RuleInfo.Descriptors.of(rule).id();
    }

    private static Stream<Example> examples(Rule rule) {
        return Stream.concat(RulePageFolder.of(id(rule)).below("Flagged").stream(), further(id(rule)).stream());
    }

    private static String shown(Rule rule) {
        return examples(rule).map(example -> shown(rule, example)).collect(Collectors.joining("\n"));
    }

    private static List<Example> further(String id) {
        Path file = FURTHER.resolve(id + ".md");
        try {
            return Files.exists(file)
                    ? RulePage.examples(
                            Files.readString(file).replace("\r\n", "\n").lines().toList())
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String shown(Rule rule, Example example) {
        String page = Marked.parse(example.text()).text();
        SourceText source = SourceText.of("page.wiki", page);
        List<Finding> findings = Given.all(example.given(), RuleTester.of(rule)).find(page);
        assertThat(findings).as("findings of an example of " + id(rule)).isNotEmpty();
        return findings.stream().map(finding -> shown(finding, source)).collect(Collectors.joining());
    }

    private static String shown(Finding finding, SourceText source) {
        String fix =
                finding.fix().map(repair -> "    fix: " + repair.title() + "\n").orElse("");
        return finding.message() + "\n" + Excerpt.of(source, finding.range()).indent(4) + fix;
    }
}
