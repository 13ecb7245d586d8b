package io.github.idealint.run;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.text.MessageTemplate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A report on its way to disk.
 *
 * @param file where it goes
 * @param name the file as messages name it
 * @param text its text
 */
record ReportFile(Path file, String name, String text) {

    private static final MessageTemplate UNWRITABLE = new MessageTemplate("{} cannot be written ({}).");

    /** A report that messages name by its path from the root of a build. */
    static ReportFile in(ReactorRoot root, Path file, String text) {
        return new ReportFile(file, root.pathOf(file), text);
    }

    /** Writes it beside its place, then moves it there: whoever reads the place never sees half a report. */
    void write() {
        Path draft = file.resolveSibling(file.getFileName() + ".tmp");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(draft, text.getBytes(StandardCharsets.UTF_8));
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new CannotCheck(UNWRITABLE.with(quoted(name), IoReason.of(failure)), failure);
        }
    }
}
