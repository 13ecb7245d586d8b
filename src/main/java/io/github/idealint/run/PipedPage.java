package io.github.idealint.run;

import io.github.idealint.file.StandardInput;
import io.github.idealint.text.Limits;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.PageOrigin;
import io.github.idealint.text.SourceText;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * A page that comes from standard input, or a file of issues or mails. It stands for the file whose name it has, whether there is one or not.
 *
 * @param file the path that it goes by
 * @param isNamed whether the user gave that name, so that its ending is the markup's
 * @param input standard input
 */
public record PipedPage(Path file, boolean isNamed, StandardInput input) {

    /** The name of a page that nobody named. */
    public static final String UNNAMED = "stdin";

    private static final String EXAMPLE = "as in 'cat draft.md | mvn …'";
    private static final MessageTemplate PASTE =
            new MessageTemplate("Paste the page here, then press {} at the start of a line.");
    private static final MessageTemplate WAITING =
            new MessageTemplate("Waiting for a page on standard input. Pipe one into this command, {}.");
    private static final MessageTemplate UNPIPED = new MessageTemplate(
            "'-Didealint.sources=-' reads a page from standard input, but that is a terminal, and Maven runs in batch mode. Pipe"
                    + " a page into this command, {}.");
    private static final MessageTemplate UNREADABLE =
            new MessageTemplate("standard input cannot be read ({}). Pipe a page into this command, {}.");
    private static final MessageTemplate EMPTY =
            new MessageTemplate("standard input is empty. Check the command whose output is piped into this one.");
    private static final MessageTemplate AGAIN = new MessageTemplate(
            "standard input can only be read once in a build, and another goal or module has already read it. Run a single goal,"
                    + " in a single module with '-N'.");

    /** The objection to a second goal that wants to read standard input. */
    public static CannotCheck again() {
        return new CannotCheck(AGAIN.with());
    }

    /**
     * Reads it to its end, or to where it is longer than any file may be.
     *
     * @throws CannotCheck if there is nothing to read
     */
    byte[] read(RunContext context) {
        if (input.isTerminal() && !context.interactive()) {
            throw new CannotCheck(UNPIPED.with(EXAMPLE));
        }
        byte[] bytes = bytes(context.log());
        if (bytes.length == 0) {
            throw new CannotCheck(EMPTY.with());
        }
        return bytes;
    }

    /** The page of what was read if it is one, and nothing that holds pages. */
    SourceText page(String path, byte[] bytes) {
        SourceText text = SourceText.decode(path, Arrays.copyOf(bytes, Math.min(ReactorRoot.MOST_BYTES, bytes.length)));
        return text.from(
                PageOrigin.standardInput(isNamed ? Optional.empty() : Optional.of(PageTexts.ending(text.text()))));
    }

    private byte[] bytes(RunLog log) {
        try {
            return input.read(
                    Limits.BODIES_BYTES + 1,
                    () -> log.info(input.isTerminal() ? PASTE.with(endKey()) : WAITING.with(EXAMPLE)));
        } catch (IOException failure) {
            throw new CannotCheck(UNREADABLE.with(IoReason.of(failure), EXAMPLE), failure);
        }
    }

    private static String endKey() {
        return File.separatorChar == '\\' ? "Ctrl+Z and Enter" : "Ctrl+D";
    }
}
