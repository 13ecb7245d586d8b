package io.github.idealint.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A report on its way to disk.
 *
 * @param file where it goes
 * @param text what it says
 */
record ReportFile(Path file, String text) {

    /** Writes it beside its place, then moves it there: whoever reads the place never sees half a report. */
    void write() {
        Path draft = file.resolveSibling(file.getFileName() + ".tmp");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(draft, text.getBytes(StandardCharsets.UTF_8));
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new CannotCheck("the report '" + file + "' cannot be written (" + failure + ").", failure);
        }
    }
}
