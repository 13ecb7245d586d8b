package io.github.idealint;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.syntax.elements.ClassesShould;
import java.io.File;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Which packages may touch files, sockets, logs and the case of letters; all others ask these. */
class LibraryRoomsTest extends ProductRooms {

    /** Made by Maven's plugin tools: it prints nothing but this plugin's own documentation. */
    private static final String GENERATED = "io.github.idealint.maven.HelpMojo";

    /** Only {@code file} knows what a run may read and where it may write. */
    @TestFactory
    Stream<DynamicTest> files() {
        return holding(Map.of(
                "file imports nobody", room("file"),
                "reading and writing",
                        elsewhere()
                                .callMethodWhere(target(owner(equivalentTo(Files.class)))
                                        .and(target(nameMatching(
                                                "new(Input|Output)Stream|new(Byte|Buffered).*|read(All|String).*|lines"
                                                        + "|write.*|copy|move|delete.*|create.*|set.*"))))
                                .orShould()
                                .callMethodWhere(target(owner(equivalentTo(File.class)))
                                        .and(target(nameMatching("create.*|delete.*|mkdir.*|renameTo|set.*"))))
                                .orShould()
                                .callMethodWhere(target(owner(equivalentTo(FileChannel.class)))
                                        .and(target(nameMatching("open"))))
                                .orShould()
                                .callMethodWhere(target(owner(equivalentTo(ProcessBuilder.class)))
                                        .and(target(nameMatching("redirect.*")))),
                "streams of files",
                        elsewhere()
                                .dependOnClassesThat(nameMatching(
                                        "java\\.io\\.(File(In|Out)putStream|File(Read|Writ)er|RandomAccessFile)"))));
    }

    private static ClassesShould elsewhere() {
        return noClasses().that().resideOutsideOfPackage(ROOT + "file..").should();
    }

    @TestFactory
    Stream<DynamicTest> dumps() {
        return holding(Map.of(
                "dump", room("dump", "text"),
                "XML", only("dump", "javax.xml.stream.."),
                "unpacking", only("dump", "org.apache.commons.compress.."),
                "bytes come in, files are not opened",
                        noClasses()
                                .that()
                                .resideInAPackage(ROOT + "dump..")
                                .should()
                                .dependOnClassesThat(nameMatching(
                                        "java\\.nio\\.file\\..*|java\\.io\\.(File|Random).*|java\\.net\\..*"))));
    }

    @TestFactory
    Stream<DynamicTest> bodies() {
        return holding(Map.of(
                "issue", room("issue", "text"),
                "mail", room("mail", "text"),
                "mails", only("mail", "org.apache.james.."),
                "bytes come in, no files are opened",
                        noClasses()
                                .that()
                                .resideInAnyPackage(ROOT + "issue..", ROOT + "mail..")
                                .should()
                                .dependOnClassesThat(nameMatching(
                                        "java\\.nio\\.file\\..*|java\\.io\\.(File|Random).*|java\\.net\\..*"))));
    }

    @TestFactory
    Stream<DynamicTest> sockets() {
        return holding(Map.of(
                "who may go there",
                        noClasses()
                                .that()
                                .resideOutsideOfPackages(ROOT + "link.http..", ROOT + "run..", ROOT + "maven..")
                                .should()
                                .dependOnClassesThat(resideInAPackage(ROOT + "link.http..")),
                "HTTP", only("link.http", "org.apache.hc..", "java.net.http..", "javax.net.."),
                "HTML", only(List.of("link.http", "mail"), "org.jsoup.."),
                "sockets and look-ups",
                        noClasses()
                                .that()
                                .resideOutsideOfPackage(ROOT + "link.http..")
                                .should()
                                .dependOnClassesThat(
                                        nameMatching(
                                                "java\\.net\\.(\\w*Socket\\w*|\\w*URLConnection|URL)|java\\.nio\\.channels\\.(?!File).*"))
                                .orShould()
                                .callMethodWhere(target(nameMatching("getByName|getAllByName|getLocalHost"))),
                "what is known of links is a value",
                        noClasses()
                                .that()
                                .resideInAPackage(ROOT + "link")
                                .should()
                                .dependOnClassesThat(resideInAnyPackage("java.io..", "java.nio..", "java.net.."))));
    }

    @TestFactory
    Stream<DynamicTest> logs() {
        return holding(Map.of(
                "one printer",
                        noClasses()
                                .that()
                                .doNotHaveFullyQualifiedName(ROOT + "maven.MavenLog")
                                .and()
                                .doNotHaveFullyQualifiedName(GENERATED)
                                .should()
                                .callMethodWhere(target(owner(assignableTo("org.apache.maven.plugin.logging.Log")))),
                "one place where a goal fails",
                        noClasses()
                                .that()
                                .doNotHaveFullyQualifiedName(ROOT + "maven.PageMojo")
                                .and()
                                .doNotHaveFullyQualifiedName(GENERATED)
                                .should()
                                .callConstructorWhere(target(
                                        owner(assignableTo("org.apache.maven.plugin.AbstractMojoExecutionException")))),
                "nothing beside Maven's log but the commands of build servers and the questions of the goal 'new'",
                        noClasses()
                                .that()
                                .doNotHaveFullyQualifiedName(ROOT + "file.ServerOutput")
                                .and()
                                .doNotHaveFullyQualifiedName(ROOT + "maven.NewMojo")
                                .should()
                                .accessField(System.class, "out")
                                .orShould()
                                .accessField(System.class, "err")
                                .orShould()
                                .callMethodWhere(target(nameMatching("printStackTrace|dumpStack|getLogger")))
                                .orShould()
                                .callMethodWhere(target(owner(assignableTo("java.io.Console"))))
                                .orShould()
                                .dependOnClassesThat(resideInAnyPackage(
                                        "org.slf4j..", "java.util.logging..", "org.apache.commons.logging.."))));
    }

    /** Strings change their case in quadratic time where letters get longer by it. */
    @TestFactory
    Stream<DynamicTest> letters() {
        return holding(Map.of(
                "one place where texts change their case",
                noClasses()
                        .that()
                        .doNotHaveFullyQualifiedName(ROOT + "text.LetterCase")
                        .should()
                        .callMethodWhere(target(owner(equivalentTo(String.class)))
                                .and(target(nameMatching("to(Lower|Upper)Case"))))));
    }
}
