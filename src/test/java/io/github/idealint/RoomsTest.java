package io.github.idealint;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The doors between the rooms, and the walls around them, as the design draws them. */
class RoomsTest extends ProductRooms {

    @TestFactory
    Stream<DynamicTest> doors() {
        return holding(Map.of(
                "text imports nobody", room("text"),
                "link", room("link", "file", "text"),
                "diagnostic", room("diagnostic", "text"),
                "markup", room("markup", "text"),
                "profile", room("profile", "link", "diagnostic", "text"),
                "report", room("report", "diagnostic", "text"),
                "page", room("page", "profile", "markup", "text"),
                "round", room("round", "page", "profile", "text"),
                "rule", room("rule", "round", "page", "markup", "profile", "link", "diagnostic", "text"),
                "engine", room("engine", "rule", "round", "page", "profile", "markup", "link", "diagnostic", "text")));
    }

    @TestFactory
    Stream<DynamicTest> doorsOfWhatLeavesTheWalk() {
        return holding(Map.of(
                "export", room("export", "round", "page", "markup", "profile", "text"),
                "explain", room("explain", "text"),
                "draft", room("draft", "page", "markup", "profile", "text"),
                "fix", room("fix", "engine", "page", "profile", "diagnostic", "text"),
                "differences", only("fix", "com.github.difflib..")));
    }

    @TestFactory
    Stream<DynamicTest> runs() {
        return holding(Map.of(
                "revision", room("revision", "engine", "file", "text"),
                "baseline", room("baseline", "engine", "diagnostic", "text"),
                "cache", room("cache", "engine", "file", "text"),
                "nobody but Maven's goals starts a run",
                        noClasses()
                                .that()
                                .resideOutsideOfPackages(ROOT + "run..", ROOT + "maven..")
                                .should()
                                .dependOnClassesThat(resideInAnyPackage(ROOT + "run..", ROOT + "maven.."))));
    }

    @TestFactory
    Stream<DynamicTest> walls() {
        return holding(Map.of(
                "no cycles", slices().matching(ROOT + "(*)..").should().beFreeOfCycles(),
                "Maven", only("maven", "org.apache.maven.."),
                "front ends",
                        noClasses()
                                .that()
                                .resideOutsideOfPackages(ROOT + "markup..", ROOT + "engine..")
                                .should()
                                .dependOnClassesThat(resideInAPackage(ROOT + "markup.*..")),
                "Sweble", only("markup.wikitext", "org.sweble..", "de.fau..", "xtc.."),
                "commonmark-java", only("markup.markdown", "org.commonmark..", "org.nibor.."),
                "YAML", only(List.of("profile", "markup.markdown"), "org.snakeyaml.."),
                "JSON", only(List.of("report", "export", "issue", "baseline"), "com.google.gson.."),
                "the address validator", only("rule.builtin", "org.apache.commons.validator.."),
                "no files, network or clock",
                        noClasses()
                                .that()
                                .resideInAnyPackage(
                                        ROOT + "rule..",
                                        ROOT + "round..",
                                        ROOT + "page..",
                                        ROOT + "report..",
                                        ROOT + "export..",
                                        ROOT + "fix..",
                                        ROOT + "explain..",
                                        ROOT + "draft..",
                                        ROOT + "diagnostic..")
                                .should()
                                .dependOnClassesThat(
                                        resideInAnyPackage("java.io..", "java.nio.file..", "java.net.http.."))
                                .orShould()
                                .dependOnClassesThat(nameMatching("java\\.time\\.(Clock|InstantSource)"))
                                .orShould()
                                .callMethodWhere(target(nameMatching("now|currentTimeMillis|nanoTime")))));
    }

    @TestFactory
    Stream<DynamicTest> previews() {
        return holding(Map.of(
                "preview", room("preview", "page", "markup", "diagnostic", "text"),
                "templates", only("preview", "gg.jte.."),
                "no files or network",
                        noClasses()
                                .that()
                                .resideInAPackage(ROOT + "preview..")
                                .should()
                                .dependOnClassesThat(resideInAnyPackage(
                                        "java.io..", "java.nio.file..", "java.net.http..", "java.time.."))));
    }
}
