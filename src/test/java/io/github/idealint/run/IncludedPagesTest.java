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

    private static final String SITE = "<siteinfo><namespaces><namespace key=\"2\">Benutzer</namespace>"
            + "<namespace key=\"4\">Laterne</namespace><namespace key=\"10\">Vorlage</namespace></namespaces></siteinfo>";

    @TempDir
    private Path folder;

    private static int namespace(String title) {
        return Map.of("Benutzer", 2, "Laterne", 4, "Vorlage", 10).getOrDefault(title.split(":")[0], 0);
    }

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

    @Test
    void pagesOfOtherNamespacesAreIdeasIfTheyAreIncludedByWhateverNameTheyHave() throws IOException {
        assertThat(kinds(
                        "gsoc",
                        Map.of(
                                "Summer 2027",
                                        "{{:Boot timer}}\n{{Benutzer:Ann/Trace}}\n{{Project:Log}}\n{{Vorlage:Menu}}\n",
                                "Boot timer", "=== Boot timer ===\n'''Difficulty:''' easy\n",
                                "Benutzer:Ann/Trace", "=== Trace ===\n'''Difficulty:''' easy\n",
                                "Benutzer:Bo/Trace", "=== Trace ===\n'''Difficulty:''' easy\n",
                                "Laterne:Log", "=== Log ===\n'''Difficulty:''' easy\n",
                                "Vorlage:Menu", "=== Menu ===\n'''Difficulty:''' easy\n")))
                .containsEntry("User:Ann/Trace", Kind.IDEA)
                .containsEntry("Project:Log", Kind.IDEA)
                .containsEntry("User:Bo/Trace", Kind.OTHER)
                .containsEntry("Template:Menu", Kind.OTHER);
    }

    private Map<String, Kind> kinds(String profile, Map<String, String> pages) throws IOException {
        String dump = pages.entrySet().stream()
                .map(page -> "<page><title>" + page.getKey() + "</title><ns>" + namespace(page.getKey())
                        + "</ns><revision><text>" + page.getValue() + "</text></revision></page>")
                .collect(Collectors.joining("", "<mediawiki>" + SITE, "</mediawiki>"));
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
