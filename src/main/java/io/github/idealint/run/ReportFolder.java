package io.github.idealint.run;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.file.FileTree;
import io.github.idealint.text.MessageTemplate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder that a goal writes reports to. In a checkout it must really lie there: a branch that puts a symbolic link in its
 * place does not make a run write elsewhere.
 *
 * @param folder where it is
 * @param tree where reports may be written
 * @param root the folder in which the names of reports in messages begin
 */
public record ReportFolder(Path folder, FileTree tree, ReactorRoot root) {

    private static final MessageTemplate UNWRITABLE = new MessageTemplate(
            "{} cannot be written ({}). Correct this, or choose another folder with '-Didealint.outputDirectory'.");
    private static final MessageTemplate STALE = new MessageTemplate(
            "{} is out of date: it is the report of an earlier run, but it cannot be deleted ({}). Delete it yourself.");
    private static final String PREVIEW = "<meta name=\"generator\" content=\"idealint\">";
    private static final int HEAD = 2_000;

    /**
     * The folder for the reports of a run.
     *
     * @param output the folder that the user names; empty for the build's own
     */
    public static ReportFolder of(Optional<Path> output, BuildContext build) {
        Path folder = output.orElse(build.defaultOutput()).toAbsolutePath().normalize();
        Path base = build.base().toAbsolutePath().normalize();
        return new ReportFolder(folder, FileTree.around(folder.startsWith(base) ? base : folder), build.root());
    }

    /** A folder in this one. */
    public ReportFolder resolve(String name) {
        return new ReportFolder(folder.resolve(name), tree, root);
    }

    /**
     * Writes a report; whoever reads its place never sees half of one.
     *
     * @return its name for messages
     * @throws CannotCheck if it cannot be written
     */
    String write(String name, String text) {
        return write(name, Stream.of(text));
    }

    /**
     * Writes a report that need not be in memory as a whole in the same way.
     *
     * @return its name for messages
     * @throws CannotCheck if it cannot be written
     */
    String write(String name, Stream<String> pieces) {
        Path file = folder.resolve(name);
        try {
            tree.write(file, pieces);
            return root.pathOf(file);
        } catch (IOException failure) {
            throw new CannotCheck(UNWRITABLE.with(quoted(root.pathOf(file)), IoReason.of(failure)), failure);
        }
    }

    /** Deletes a report of an earlier run, if there is one. */
    public void delete(String name, RunLog log) {
        delete(folder.resolve(name), log);
    }

    /** Deletes the previews of earlier runs, and no other files. */
    public void deletePreviews(RunLog log) {
        if (!tree.leadsOut(folder) && !Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(tree.real(folder), "*.html")) {
            for (Path file : files) {
                Path preview = folder.resolve(file.getFileName());
                if (isPreview(preview)) {
                    delete(preview, log);
                }
            }
        } catch (IOException failure) {
            log.warn(STALE.with(quoted(root.pathOf(folder)), IoReason.of(failure)));
        }
    }

    private boolean isPreview(Path file) {
        try {
            return new String(tree.read(file, HEAD), StandardCharsets.UTF_8).contains(PREVIEW);
        } catch (IOException unreadable) {
            return false;
        }
    }

    private void delete(Path file, RunLog log) {
        try {
            tree.delete(file);
        } catch (IOException failure) {
            log.warn(STALE.with(quoted(root.pathOf(file)), IoReason.of(failure)));
        }
    }
}
