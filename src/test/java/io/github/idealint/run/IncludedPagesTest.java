package io.github.idealint.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.page.IdeaPage.Kind;
import io.github.idealint.rule.builtin.BuiltInRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of an export that others include are ideas even if they hold one field. */
class IncludedPagesTest {

    @TempDir
    private Path folder;

    @Test
    void anIncludedPageWithOneFieldIsAnIdea() throws IOException {
        for (String profile : List.of("gsoc", "qemu-2026")) {
            assertThat(kinds(
                            profile,
                            Map.of(
                                    "Summer 2027", "{{:Boot timer}}\n{{: trace_viewer }}\n{{:Menu}}\n{{:Contents}}\n",
                                    "Boot timer", "=== Boot timer ===\n'''Summary:''' Measure it\n",
                                    "Trace viewer",
                                            "=== Trace viewer ===\n'''Links:'''\n* [https://example.org Traces]\n",
                                    "Menu", "* [[Home]]\n* [[News]]\n",
                                    "Contents", "{{:Menu}}\n",
                                    "Colours", "=== Colours ===\n'''Summary:''' All there are\n")))
                    .containsEntry("Boot timer", Kind.IDEA)
                    .containsEntry("Trace viewer", Kind.IDEA)
                    .containsEntry("Menu", Kind.OTHER)
                    .containsEntry("Contents", Kind.ROUND)
                    .containsEntry("Colours", Kind.OTHER)
                    .containsEntry("Summer 2027", Kind.ROUND);
        }
    }

    private Map<String, Kind> kinds(String profile, Map<String, String> pages) throws IOException {
        String dump = pages.entrySet().stream()
                .map(page -> "<page><title>" + page.getKey() + "</title><ns>0</ns><revision><text>" + page.getValue()
                        + "</text></revision></page>")
                .collect(Collectors.joining("", "<mediawiki>", "</mediawiki>"));
        Files.writeString(folder.resolve("wiki.xml"), dump);
        BuildContext build = new BuildContext(new ReactorRoot(folder), folder, Optional.empty(), true);
        RunContext context = new RunContext(build, BuiltInRules.all(), "1.2.3", false, new LogLines(), List.of());
        PageSelection selection = new PageSelection(
                List.of(folder.resolve("wiki.xml")),
                List.of(),
                List.of(),
                true,
                Optional.of(profile),
                Optional.empty());
        RunPages found = RunPages.find(context, selection);
        return found.read(used -> found.linter(BuiltInRules.all(), used)).wiki().pages().stream()
                .collect(Collectors.toMap(page -> page.name().toString(), page -> page.kind()));
    }
}
