package io.github.idealint;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** The packages of the product as rooms, each with the doors and libraries that it may use. */
abstract class ProductRooms {

    static final String ROOT = "io.github.idealint.";

    static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.idealint");

    static ArchRule room(String name, String... doors) {
        String[] allowed = Stream.concat(Stream.of(name), Stream.of(doors))
                .map(door -> ROOT + door + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(ROOT + name + "..")
                .should()
                .dependOnClassesThat(not(resideInAnyPackage(allowed)).and(resideInAPackage("io.github.idealint..")));
    }

    static ArchRule only(String room, String... libraries) {
        return only(List.of(room), libraries);
    }

    static ArchRule only(List<String> rooms, String... libraries) {
        return classes()
                .that()
                .resideOutsideOfPackages(
                        rooms.stream().map(room -> ROOT + room + "..").toArray(String[]::new))
                .should()
                .onlyDependOnClassesThat(not(resideInAnyPackage(libraries)));
    }

    static Stream<DynamicTest> holding(Map<String, ArchRule> rules) {
        return rules.entrySet().stream()
                .map(rule -> dynamicTest(
                        rule.getKey(),
                        () -> rule.getValue().allowEmptyShould(true).check(PRODUCT)));
    }
}
