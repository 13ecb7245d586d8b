package io.github.idealint.run;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.file.FileTree;
import io.github.idealint.text.MessageTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * A file that a goal writes where there is none yet.
 *
 * @param file the file
 * @param root where its name begins in messages
 * @param exists the objection to a file that is there, with a gap for its name
 * @param unwritable the objection where it cannot be written, with gaps for its name and the reason
 */
record NewFile(Path file, ReactorRoot root, MessageTemplate exists, MessageTemplate unwritable) {

    /**
     * Demands that nothing is there, not even a link that leads nowhere.
     *
     * @throws CannotCheck if something is
     */
    void demandFree() {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new CannotCheck(exists.with(name()));
        }
    }

    /**
     * Writes it as a whole.
     *
     * @throws CannotCheck if something is there by now, or it cannot be written
     */
    void write(String text) {
        try {
            FileTree.around(file.toAbsolutePath().normalize().getParent()).create(file, text);
        } catch (IOException failure) {
            demandFree();
            throw new CannotCheck(unwritable.with(name(), IoReason.of(failure)), failure);
        }
    }

    /** Its name for messages. */
    String name() {
        return quoted(root.pathOf(file));
    }
}
