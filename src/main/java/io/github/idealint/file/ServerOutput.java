package io.github.idealint.file;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What a build server reads beside the log: commands on the standard output, and a file that it names itself. */
public final class ServerOutput {

    private ServerOutput() {}

    /**
     * Writes commands to the standard output of the process: Maven 4 puts words before the lines that go through
     * {@code System.out}, but a workflow command must begin its line.
     *
     * @param commands whole lines, in which nothing of a page can begin another command
     */
    public static void print(String commands) {
        System.out.flush();
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        out.print(commands);
        out.flush();
    }

    /**
     * Adds a text to a file, to which other steps or modules may have written.
     *
     * @param file the file, which the server names and no page or checkout does
     * @param text what is added, in UTF-8
     * @param mostBytes how large the file may become
     * @return whether it was added; {@code false} if the file would become too large
     * @throws IOException if it cannot be written
     */
    public static boolean append(Path file, String text, long mostBytes) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        boolean fits = !Files.exists(file) || Files.size(file) + bytes.length <= mostBytes;
        if (fits) {
            Files.write(file, bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
        return fits;
    }
}
