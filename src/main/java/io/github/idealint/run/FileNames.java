package io.github.idealint.run;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.text.LetterCase;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.NormalForm;
import io.github.idealint.text.Printable;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of files: those that this Java cannot read as they are, since in the locale {@code C} it knows ASCII only, and a page
 * {@code Größe.wiki} would go by another name than the links to it; and those that can be made of titles everywhere.
 */
final class FileNames {

    private static final MessageTemplate UNDECODABLE = new MessageTemplate(
            "the file name {} has characters that are not in the character set of this Java, {}.{}");
    private static final MessageTemplate UNUSABLE = new MessageTemplate("the path {} cannot be used here: {}.{}");
    private static final String LOCALE = " Run Maven in a UTF-8 locale, such as 'LC_ALL=C.UTF-8'.";

    private static final String RENAME = " Rename the file.";

    private static final Set<Integer> NUMBERS =
            Set.of((int) Character.DECIMAL_DIGIT_NUMBER, (int) Character.LETTER_NUMBER, (int) Character.OTHER_NUMBER);
    private static final int LONGEST = 100;

    /** Most file systems take 255; some leave fewer, and an ending and a number are to follow. */
    private static final int MOST_BYTES = 200;

    /** Names of devices on Windows, with any ending ("Naming Files, Paths, and Namespaces"). */
    private static final Pattern DEVICE = Pattern.compile("^(?i)(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³]) *+(?:\\..*+)?");

    private FileNames() {}

    /**
     * A name, without ending, that can be made of a title: of letters that this computer can write in names, at most 100 of
     * them and 200 bytes in UTF-8, and no name of a device.
     */
    static String of(String title) {
        StringBuilder name = new StringBuilder();
        NormalForm.composed(title)
                .codePoints()
                .map(c -> isUsual(c) && isWritable(c) ? c : '-')
                .dropWhile(c -> c == '-' || c == '.' || c == ' ')
                .takeWhile(c -> hasRoom(name, c))
                .forEachOrdered(name::appendCodePoint);
        String safe = name.toString().strip();
        if (safe.isEmpty()) {
            return "page";
        }
        return DEVICE.matcher(safe).matches() ? "page " + safe : safe;
    }

    /** A name by which file systems that know no case, or compose letters, tell names apart. */
    static String folded(String name) {
        return LetterCase.lower(LetterCase.upper(NormalForm.compatible(name)));
    }

    private static boolean isUsual(int c) {
        return Character.isLetter(c) || NUMBERS.contains(Character.getType(c)) || "._() -".indexOf(c) >= 0;
    }

    private static boolean isWritable(int c) {
        try {
            return c < 128 || Path.of(Character.toString(c)) != null;
        } catch (InvalidPathException unknown) {
            return false;
        }
    }

    private static boolean hasRoom(StringBuilder name, int next) {
        String longer = name + Character.toString(next);
        return longer.codePointCount(0, longer.length()) <= LONGEST
                && longer.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    }

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
        if (LetterCase.lower(java).contains("nul character")) {
            return "it contains a NUL character, which is not allowed in a path";
        }
        return java.contains("unmappable")
                ? "the character set of this Java, " + charset() + ", lacks some of its characters"
                : LetterCase.lower(java.substring(0, 1)) + java.substring(1);
    }

    private static String charset() {
        return System.getProperty("sun.jnu.encoding", "unknown");
    }

    private static boolean isUtf8() {
        return charset().equalsIgnoreCase("UTF-8");
    }
}
