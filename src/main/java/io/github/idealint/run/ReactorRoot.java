package io.github.idealint.run;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.file.FileTree;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The folder that a whole build stands in: pages are named by their paths from here.
 *
 * @param folder its absolute path
 */
public record ReactorRoot(Path folder) {

    private static final MessageTemplate UNREADABLE = new MessageTemplate(
            "{} cannot be read ({}). Replace it with a regular file inside the checkout that Maven is allowed to read.");

    private static final String NO_UTF_8 = "it is not UTF-8";

    /** A longer file holds more characters than any page may, so its first bytes are enough to see that. */
    static final int MOST_BYTES = 4 * SourceText.LONGEST + 3;

    public ReactorRoot {
        folder = folder.toAbsolutePath().normalize();
    }

    /** The page in a file of a tree; of a file past all bounds, its beginning. One that cannot be read says why. */
    SourceText read(Path file, FileTree tree) {
        try {
            return SourceText.decode(pathOf(file), tree.read(file, MOST_BYTES));
        } catch (IOException failure) {
            return unreadable(file, failure);
        }
    }

    /** A file that cannot be read. */
    SourceText unreadable(Path file, IOException failure) {
        return SourceText.unreadable(pathOf(file), UNREADABLE.with(quoted(pathOf(file)), IoReason.of(failure)));
    }

    /** Why a page was not read as its file has it, so that nothing can be written back; empty if it was. */
    static Optional<String> damage(SourceText page) {
        return page.damage()
                .or(() -> Optional.of(NO_UTF_8).filter(any -> page.malformedAt().isPresent()));
    }

    /** The path of a file from here, with {@code /} between its parts; {@code ..} leads out. */
    String pathOf(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        Path path = whole.getRoot().equals(folder.getRoot())
                ? folder.relativize(whole)
                : whole.getRoot().relativize(whole);
        return slashed(path);
    }

    /** A path with {@code /} between its parts, on every system. */
    static String slashed(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
