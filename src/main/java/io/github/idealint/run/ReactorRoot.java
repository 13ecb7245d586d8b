package io.github.idealint.run;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder that a whole build stands in: pages are named by their paths from here.
 *
 * @param folder its absolute path
 */
public record ReactorRoot(Path folder) {

    private static final MessageTemplate UNREADABLE = new MessageTemplate("{} cannot be read ({}).");

    /** A longer file holds more characters than any page may, so its first bytes are enough to see that. */
    private static final int MOST_BYTES = 4 * SourceText.LONGEST + 3;

    public ReactorRoot {
        folder = folder.toAbsolutePath().normalize();
    }

    /** The page in a file; of a file past all bounds, its beginning. */
    SourceText read(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            return SourceText.decode(pathOf(file), bytes.readNBytes(MOST_BYTES));
        } catch (IOException failure) {
            throw new CannotCheck(UNREADABLE.with(quoted(pathOf(file)), IoReason.of(failure)), failure);
        }
    }

    /** The path of a file from here, with {@code /} between its parts; {@code ..} leads out. */
    String pathOf(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        Path path = whole.getRoot().equals(folder.getRoot())
                ? folder.relativize(whole)
                : whole.getRoot().relativize(whole);
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
