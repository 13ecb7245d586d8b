package io.github.idealint.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportFolderTest {

    private static final String PREVIEW = "<meta name=\"generator\" content=\"idealint\">";

    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    private final LogLines log = new LogLines();

    @Test
    void makesItsFolderAndLeavesNothingElse() throws IOException {
        assertThat(reports(Optional.empty()).write("idealint.sarif", "{}")).isEqualTo("target/idealint/idealint.sarif");
        assertThat(folder.resolve("target/idealint/idealint.sarif")).hasContent("{}");
        assertThat(folder.resolve("target/idealint").toFile().list()).containsExactly("idealint.sarif");
    }

    @Test
    void replacesTheReportOfAnEarlierRun() throws IOException {
        Path file = Files.writeString(folder.resolve("idealint.sarif"), "a much longer report");
        reports(Optional.of(folder)).write("idealint.sarif", "{}");
        assertThat(file).hasContent("{}");
    }

    @Test
    void saysWhichReportCannotBeWritten() throws IOException {
        Files.writeString(folder.resolve("target"), "a file in the way");
        assertThatThrownBy(() -> reports(Optional.empty()).write("idealint.sarif", "{}"))
                .isInstanceOf(CannotCheck.class)
                .hasMessage(
                        "'target/idealint/idealint.sarif' cannot be written (a file is in the way). Correct this, or choose another folder with '-Didealint.outputDirectory'.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"target", "target/idealint", "target/idealint/preview"})
    void goesThroughNoLinkOutOfTheCheckout(String link) throws IOException {
        Files.createDirectories(folder.resolve(link).getParent());
        Files.createSymbolicLink(folder.resolve(link), elsewhere);
        ReportFolder previews = reports(Optional.empty()).resolve("preview");
        assertThatThrownBy(() -> previews.write("a.html", PREVIEW))
                .isInstanceOf(CannotCheck.class)
                .hasMessage("'target/idealint/preview/a.html' cannot be written"
                        + " (a symbolic link leads out of the checkout). Correct this, or choose another folder with"
                        + " '-Didealint.outputDirectory'.");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void deletesNothingBehindSuchALink() throws IOException {
        Path theirs = Files.writeString(elsewhere.resolve("a.html"), PREVIEW);
        Files.createDirectories(folder.resolve("target/idealint"));
        Files.createSymbolicLink(folder.resolve("target/idealint/preview"), elsewhere);
        reports(Optional.empty()).resolve("preview").deletePreviews(log);
        reports(Optional.empty()).resolve("preview").delete("a.html", log);
        assertThat(theirs).exists();
        assertThat(log.lines)
                .containsExactly(
                        "WARNING 'target/idealint/preview' is out of date: it is the report of an earlier run, but it cannot be deleted"
                                + " (a symbolic link leads out of the checkout). Delete it yourself.",
                        "WARNING 'target/idealint/preview/a.html' is out of date: it is the report of an earlier run, but it cannot be deleted"
                                + " (a symbolic link leads out of the checkout). Delete it yourself.");
    }

    @Test
    void followsALinkThatTheUserNamesOutsideAnyCheckout() throws IOException {
        Path link = Files.createSymbolicLink(
                elsewhere.resolve("reports"), Files.createDirectory(elsewhere.resolve("real")));
        reports(Optional.of(link)).write("idealint.sarif", "{}");
        assertThat(elsewhere.resolve("real/idealint.sarif")).hasContent("{}");
    }

    @Test
    void deletesPreviewsAndNoOtherPages() throws IOException {
        Files.writeString(folder.resolve("a.html"), "<!doctype html>" + PREVIEW);
        Path other = Files.writeString(folder.resolve("b.html"), "<!doctype html>");
        reports(Optional.of(folder)).deletePreviews(log);
        reports(Optional.of(folder.resolve("nowhere"))).deletePreviews(log);
        assertThat(folder.toFile().list()).containsExactly(other.getFileName().toString());
        assertThat(log.lines).isEmpty();
    }

    private ReportFolder reports(Optional<Path> output) {
        BuildContext build = new BuildContext(new ReactorRoot(folder), folder, Optional.empty(), true);
        return ReportFolder.of(output, build);
    }
}
