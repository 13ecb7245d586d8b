package io.github.idealint.rule.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.RunKnowledge;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A rule that asks for other pages, links or the day says so, so that its silence is not taken for a clean page. */
class RunKnowledgeTest {

    private static final Map<String, RunKnowledge> QUESTIONS = Map.of(
            "links", RunKnowledge.LINKS,
            "wiki", RunKnowledge.OTHER_PAGES,
            "onceOfAll", RunKnowledge.OTHER_PAGES,
            "today", RunKnowledge.DAY);

    @Test
    void everyRuleSaysWhatItNeeds() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.github.idealint.rule.builtin");
        Map<String, Set<RunKnowledge>> unsaid = new TreeMap<>();
        for (Rule rule : BuiltInRules.all()) {
            Set<RunKnowledge> asked = asked(classes, rule.getClass().getName());
            asked.removeAll(RuleInfo.Descriptors.needs(rule));
            if (!asked.isEmpty()) {
                unsaid.put(rule.getClass().getSimpleName(), asked);
            }
        }
        assertThat(unsaid).isEmpty();
    }

    /** What a rule's own class asks for, with the classes in it. */
    private static Set<RunKnowledge> asked(JavaClasses classes, String rule) {
        Set<RunKnowledge> asked = EnumSet.noneOf(RunKnowledge.class);
        classes.stream()
                .filter(type -> type.getName().equals(rule) || type.getName().startsWith(rule + "$"))
                .map(JavaClass::getMethodCallsFromSelf)
                .flatMap(Set::stream)
                .filter(call -> call.getTargetOwner().isEquivalentTo(RuleContext.class))
                .map(call -> QUESTIONS.get(call.getTarget().getName()))
                .filter(knowledge -> knowledge != null)
                .forEach(asked::add);
        return asked;
    }
}
