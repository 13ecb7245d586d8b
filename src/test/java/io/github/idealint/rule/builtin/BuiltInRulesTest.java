package io.github.idealint.rule.builtin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.idealint.diagnostic.RuleDescriptor;
import io.github.idealint.markup.Markup;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.builtin.tool.UnreadablePage;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** One name in four places: each rule's class, id, test and documentation page. */
class BuiltInRulesTest {

    @Test
    void theRulesAboutLinksAreThoseOfTheirPackageAndTheOneForUnreadablePages() {
        assertThat(BuiltInRules.aboutLinks())
                .containsExactlyElementsOf(BuiltInRules.all().stream()
                        .filter(rule -> rule.getClass().getName().contains(".link.") || rule instanceof UnreadablePage)
                        .toList())
                .hasSizeGreaterThan(10);
    }

    @Test
    void everyRuleClassOfTheRoomIsListedOnce() {
        List<String> written = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.github.idealint.rule.builtin")
                        .stream()
                        .filter(type -> type.isAssignableTo(Rule.class) && !type.isInterface())
                        .map(JavaClass::getName)
                        .toList();
        assertThat(BuiltInRules.all())
                .extracting(rule -> rule.getClass().getName())
                .containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void everyPageIsARules() {
        assertThat(RulePageFolder.ids())
                .containsExactlyInAnyOrderElementsOf(BuiltInRules.all().stream()
                        .map(rule -> descriptor(rule).id())
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> idsAreTheClassNames() {
        return each(rule -> assertThat(descriptor(rule).id())
                .isEqualTo(kebabCase(rule.getClass().getSimpleName())));
    }

    @TestFactory
    Stream<DynamicTest> pagesNameTheirRuleAndItsSeverity() {
        return each(rule -> {
            RulePage page = RulePageFolder.of(descriptor(rule).id());
            assertThat(page.head()).isEqualTo("# `" + descriptor(rule).id() + "`");
            assertThat(page.severity()).isEqualTo(descriptor(rule).severity().word());
            assertThat(page.markups()).isEqualTo(markups(rule));
        });
    }

    @TestFactory
    Stream<DynamicTest> pagesShowAFaultInEachMarkupOfTheirRule() {
        return each(rule -> assertThat(RulePageFolder.of(descriptor(rule).id()).below("Flagged").stream()
                        .map(RulePage.Example::markup)
                        .collect(Collectors.toSet()))
                .isEqualTo(RuleInfo.Descriptors.markups(rule)));
    }

    private static String markups(Rule rule) {
        return RuleInfo.Descriptors.markups(rule).stream()
                .sorted()
                .map(markup -> markup == Markup.MARKDOWN ? "Markdown" : "wikitext")
                .collect(Collectors.joining(" and "));
    }

    @TestFactory
    Stream<DynamicTest> testsStandBesideTheirRules() {
        return each(rule ->
                assertThat(Class.forName(rule.getClass().getName() + "Test")).isNotNull());
    }

    private interface Demand {
        void of(Rule rule) throws Exception;
    }

    private static Stream<DynamicTest> each(Demand demand) {
        return BuiltInRules.all().stream()
                .map(rule -> dynamicTest(rule.getClass().getSimpleName(), () -> demand.of(rule)));
    }

    private static RuleDescriptor descriptor(Rule rule) {
        return RuleInfo.Descriptors.of(rule);
    }

    private static String kebabCase(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
