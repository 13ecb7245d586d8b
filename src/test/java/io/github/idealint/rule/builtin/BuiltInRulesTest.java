package io.github.idealint.rule.builtin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.idealint.diagnostic.RuleDescriptor;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleInfo;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** One name in four places: each rule's class, id, test and documentation page. */
class BuiltInRulesTest {

    /** The ids are the product's public contract: one may be added, none may go or change. */
    private static final List<String> CATALOGUE = List.of(
            "title-missing",
            "title-level",
            "duplicate-title",
            "several-ideas",
            "section-order",
            "label-not-canonical",
            "unknown-label",
            "label-markup",
            "field-not-bullet",
            "duplicate-field",
            "wrapped-line",
            "foreign-list",
            "foreign-markup",
            "accidental-preformatted",
            "unclosed-markup",
            "missing-field",
            "empty-field",
            "placeholder-text",
            "unresolved-choice",
            "undecided-value",
            "duplicate-prose",
            "no-starting-link",
            "links-without-url",
            "too-few-ideas",
            "unknown-level",
            "level-case",
            "level-range",
            "mixed-level-scales",
            "unknown-size",
            "size-contradiction",
            "mentor-missing",
            "mentor-without-contact",
            "invalid-email",
            "email-target-mismatch",
            "mentor-load",
            "malformed-link",
            "placeholder-link",
            "broken-link",
            "redirected-link",
            "broken-anchor",
            "dead-host",
            "insecure-link",
            "private-link",
            "broken-wiki-link",
            "stale-chat-network",
            "malformed-transclusion",
            "missing-page",
            "template-namespace",
            "repeated-transclusion",
            "transclusion-cycle",
            "orphan-idea",
            "missing-round-section",
            "wrong-year",
            "invalid-date",
            "dates-out-of-order",
            "schedule-drift",
            "stale-status",
            "unreadable-page");

    @Test
    void tellsWhichRulesAreAboutLinks() {
        assertThat(BuiltInRules.aboutLinks())
                .extracting(rule -> RuleInfo.Descriptors.of(rule).id())
                .containsExactly(
                        "no-starting-link",
                        "links-without-url",
                        "malformed-link",
                        "placeholder-link",
                        "broken-link",
                        "redirected-link",
                        "broken-anchor",
                        "dead-host",
                        "insecure-link",
                        "private-link",
                        "broken-wiki-link",
                        "stale-chat-network",
                        "unreadable-page");
    }

    @Test
    void rulesAreThoseOfTheCatalogueInItsOrder() {
        assertThat(BuiltInRules.all())
                .extracting(rule -> RuleInfo.Descriptors.of(rule).id())
                .containsExactlyElementsOf(CATALOGUE);
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
        assertThat(RulePages.ids()).containsExactlyInAnyOrderElementsOf(CATALOGUE);
    }

    @TestFactory
    Stream<DynamicTest> idsAreTheClassNames() {
        return each(rule -> assertThat(descriptor(rule).id())
                .isEqualTo(kebabCase(rule.getClass().getSimpleName())));
    }

    @TestFactory
    Stream<DynamicTest> pagesNameTheirRuleAndItsSeverity() {
        return each(rule -> {
            RulePage page = RulePages.of(descriptor(rule).id());
            assertThat(page.head()).isEqualTo("# `" + descriptor(rule).id() + "`");
            assertThat(page.severity()).isEqualTo(descriptor(rule).severity().word());
        });
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
