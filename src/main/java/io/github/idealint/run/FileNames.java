package io.github.idealint.run;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.Printable;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Names of files that this Java cannot read or write as they are: in the locale {@code C} it knows ASCII only, and a page
 * {@code Größe.wiki} would go by another name than the links to it.
 */
final class FileNames {

    private static final MessageTemplate UNDECODABLE =
            new MessageTemplate("the name of the file {} is not in the character set of this Java, {}.{}");
    private static final MessageTemplate UNUSABLE = new MessageTemplate("the path {} cannot be used here: {}.{}");
    private static final String LOCALE = " Run Maven in a UTF-8 locale, such as 'LC_ALL=C.UTF-8'.";

    private static final String RENAME = " Rename the file.";

    private FileNames() {}

    /**
     * Objects to a file whose name would be taken for another one.
     *
     * @param file the file as it was found
     * @param name how messages name it
     * @throws CannotCheck if the path's text does not lead back to the path
     */
    static void demandDecodable(Path file, String name) {
        if (!isDecodable(file)) {
            throw new CannotCheck(UNDECODABLE.with(quoted(Printable.of(name)), charset(), isUtf8() ? RENAME : LOCALE));
        }
    }

    /** The error for a text that names no path here. */
    static CannotCheck unusable(InvalidPathException failure) {
        return new CannotCheck(
                UNUSABLE.with(
                        quoted(Printable.of(failure.getInput())), reason(failure.getReason()), isUtf8() ? "" : LOCALE),
                failure);
    }

    private static boolean isDecodable(Path file) {
        try {
            return file.getFileSystem().getPath(file.toString()).equals(file) && !isMisread(file);
        } catch (InvalidPathException undecodable) {
            return false;
        }
    }

    /** Whether the bytes of a name are UTF-8, and this Java takes each of them for a character: {@code GrÃ¶ÃŸe}. */
    private static boolean isMisread(Path file) {
        String name = file.toString();
        if (isUtf8()
                || !file.getFileSystem().getSeparator().equals("/")
                || name.chars().allMatch(c -> c < 128)) {
            return false;
        }
        try {
            ByteBuffer bytes = Charset.forName(charset()).newEncoder().encode(CharBuffer.wrap(name));
            StandardCharsets.UTF_8.newDecoder().decode(bytes);
            return true;
        } catch (CharacterCodingException | UnsupportedCharsetException itself) {
            return false;
        }
    }

    private static String reason(String java) {
        if (java.toLowerCase(Locale.ROOT).contains("nul character")) {
            return "it contains a NUL character, which no path can have";
        }
        return java.contains("unmappable")
                ? "the character set of this Java, " + charset() + ", lacks some of its characters"
                : java.substring(0, 1).toLowerCase(Locale.ROOT) + java.substring(1);
    }

    private static String charset() {
        return System.getProperty("sun.jnu.encoding", "unknown");
    }

    private static boolean isUtf8() {
        return charset().equalsIgnoreCase("UTF-8");
    }
}
