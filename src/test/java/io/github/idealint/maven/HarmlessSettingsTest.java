package io.github.idealint.maven;

import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Configurations and parameters that hold commands to build servers and terminals: none reaches the log. */
@DisabledOnOs(OS.WINDOWS) // whose names of files hold neither colons nor line ends
class HarmlessSettingsTest extends PlantedCommands {

    @TestFactory
    Stream<DynamicTest> configurations() {
        String escaped = "\"probe\\n::error::probe\\r##[error]\\N\\L\\P\\v\\f\\e[2J\\u202E##vso[a]probe\"";
        return plantings(Map.of(
                "profile", configuration("profile: " + escaped + "\n"),
                "profile's file", configuration("profile: " + escaped.replace("##vso[a]probe", ".yaml") + "\n"),
                "keys", configuration(escaped + ": off\nrules:\n  " + escaped + ": off\n"),
                "values", configuration("rules:\n  title-level: " + escaped + "\nlabels:\n  " + escaped + ": [a]\n"),
                "labels that are shown by Maven's -X",
                        configuration("labels:\n  mentors: [" + escaped + "]\nextraTlds: [probe]\n"),
                "no YAML", configuration("probe: [\n::error::probe ##vso[a]\n"),
                "characters that YAML lacks", configuration("probe: \u001B[2J\n::error::probe"),
                "own profile with an odd name",
                        folder -> {
                            write(folder, "a.wiki", IDEA.replace("beginner", "easy"));
                            write(folder, PLANTED + ASCII_LINES + ".yaml", "extends: qemu-2020\n");
                            return Map.of("profile", PLANTED + ASCII_LINES + ".yaml");
                        }));
    }

    @TestFactory
    Stream<DynamicTest> parameters() {
        return plantings(Map.of(
                "sources",
                        parameter(
                                "sources",
                                folder -> List.of(
                                        folder.resolve("::probe" + ASCII_LINES).toFile())),
                "sources with a NUL", parameter("sources", folder -> List.of(new File("::probe\0" + LINES))),
                "profile", parameter("profile", folder -> LINES + PLANTED),
                "includes", parameter("includes", folder -> List.of("::a", LINES + PLANTED)),
                "addresses", parameter("addresses", folder -> LINES + PLANTED),
                "round", parameter("round", folder -> LINES + PLANTED),
                "severity", parameter("violationSeverity", folder -> LINES + PLANTED),
                "links", parameter("allowPrivateLinks", folder -> List.of(LINES + PLANTED))));
    }
}
