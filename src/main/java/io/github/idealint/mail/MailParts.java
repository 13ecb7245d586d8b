package io.github.idealint.mail;

import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.PageEndings;
import io.github.idealint.text.SourceText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.util.ByteSequence;

/** Takes a mail apart (RFC 5322, RFC 2045 to 2049), no deeper and into no more parts than mails have. */
final class MailParts {

    /** The most levels of parts in parts and of forwarded mails in mails. */
    static final int DEEPEST = 20;

    /** The most parts of a mail. */
    static final int MOST_PARTS = 200;

    /** The most bytes of all parts of a mail that are looked at: of more, a page cannot be read anyway. */
    static final int MOST_BYTES = 6 * SourceText.LONGEST;

    private static final int MOST_FIELDS = 1_000;
    private static final int LONGEST_FIELD = 100_000;
    private static final int LONGEST_LINE = 1 << 24;

    /** So many lines may stand between a part and what is known to stand before it: a blank one, and a boundary. */
    private static final int LINES_BETWEEN = 8;

    private static final MessageTemplate TOO_DEEP = new MessageTemplate(
            "This e-mail has parts nested more than {} levels deep, so it was not read. Save only the text.");
    private static final MessageTemplate TOO_MANY =
            new MessageTemplate("This e-mail has more than {} parts, so it was not read. Save only the text.");
    private static final MessageTemplate BROKEN = new MessageTemplate(
            "The header of this e-mail is damaged or too long, so the e-mail was not read. Save it again.");

    private final FilePlaces file;
    private final List<MailPart> parts = new ArrayList<>();
    private MailFields fields = new MailFields();
    private Optional<String> subject = Optional.empty();
    private boolean isReply;
    private int cursor;
    private int begin;
    private int depth;
    private int seen;
    private int room = MOST_BYTES;

    private MailParts(FilePlaces file, int start) {
        this.file = file;
        this.cursor = start;
    }

    /** Why a mail cannot be taken apart, as a whole sentence. */
    static final class UnreadableMail extends Exception {

        private static final long serialVersionUID = 1L;

        private UnreadableMail(String reason) {
            super(reason);
        }
    }

    /** Takes the mail apart that begins at a place of the file. */
    static MailParts of(FilePlaces file, byte[] mail, int start) throws UnreadableMail {
        MailParts parts = new MailParts(file, start);
        MimeTokenStream tokens = new MimeTokenStream(MimeConfig.custom()
                .setMaxHeaderCount(MOST_FIELDS)
                .setMaxHeaderLen(LONGEST_FIELD)
                .setMaxLineLen(LONGEST_LINE)
                .build());
        try {
            tokens.parse(new ByteArrayInputStream(mail));
            while (tokens.getState() != EntityState.T_END_OF_STREAM) {
                parts.take(tokens);
                tokens.next();
            }
        } catch (MimeException
                | IOException
                | RuntimeException broken) { // Hostile headers make parsers throw anything.
            throw new UnreadableMail(BROKEN.with());
        }
        return parts;
    }

    /** The parts that are text, in order. */
    List<MailPart> parts() {
        return List.copyOf(parts);
    }

    /** What the mail is about; empty if it does not say so. */
    Optional<String> subject() {
        return subject;
    }

    /** Whether the mail answers another one. */
    boolean isReply() {
        return isReply;
    }

    private void take(MimeTokenStream tokens) throws IOException, UnreadableMail {
        switch (tokens.getState()) {
            case T_START_HEADER -> fields = new MailFields();
            case T_FIELD -> takeField(tokens.getField());
            case T_START_MULTIPART, T_START_MESSAGE -> enter();
            case T_END_MULTIPART, T_END_MESSAGE -> depth--;
            case T_PREAMBLE, T_EPILOGUE -> pass(tokens.getInputStream());
            case T_BODY -> takeBody(tokens);
            default -> {}
        }
    }

    private void enter() throws UnreadableMail {
        depth++;
        if (depth > DEEPEST) {
            throw new UnreadableMail(TOO_DEEP.with(DEEPEST));
        }
    }

    private void takeField(Field field) {
        ByteSequence written = field.getRaw();
        if (written != null) {
            locate(written.toByteArray(), written.length(), written.length());
        }
        fields.take(field);
        if (depth <= 1) {
            isReply |= field.getNameLowerCase().equals("in-reply-to");
            subject = subject.or(() -> Optional.of(field)
                    .filter(some -> some.getNameLowerCase().equals("subject"))
                    .map(some -> MailFields.decoded(some.getBody())));
        }
    }

    private void takeBody(MimeTokenStream tokens) throws IOException, UnreadableMail {
        seen++;
        if (seen > MOST_PARTS) {
            throw new UnreadableMail(TOO_MANY.with(MOST_PARTS));
        }
        BodyDescriptor kind = tokens.getBodyDescriptor();
        boolean isHtml = kind.getMimeType().equals("text/html");
        Optional<String> fileName = fields.fileName();
        // However the sender's program calls the type of a page.
        boolean isText = kind.getMediaType().equals("text")
                || fileName.filter(PageEndings::has).isPresent();
        byte[] raw = pass(tokens.getInputStream());
        if (isText) {
            Map<String, String> type = fields.parameters("content-type");
            parts.add(new MailPart(
                    isHtml,
                    type.getOrDefault("format", "").equalsIgnoreCase("flowed"),
                    type.getOrDefault("delsp", "").equalsIgnoreCase("yes"),
                    fileName,
                    TransferDecoder.decode(
                            withinRoom(raw),
                            begin,
                            kind.getTransferEncoding(),
                            Optional.ofNullable(kind.getCharset()).orElse(""))));
        }
    }

    /** As much of a part as there is room for beside those before it. */
    private byte[] withinRoom(byte[] raw) {
        int length = Math.min(raw.length, room);
        room -= length;
        return Arrays.copyOf(raw, length);
    }

    /** Goes to the end of bytes that stand next in the file; the first of them. */
    private byte[] pass(InputStream bytes) throws IOException {
        byte[] first = bytes.readNBytes(MOST_BYTES);
        int rest = (int) bytes.transferTo(OutputStream.nullOutputStream());
        locate(first, first.length, first.length + rest);
        return first;
    }

    /** Goes behind bytes that stand here or after one of the next lines. */
    private void locate(byte[] bytes, int compared, int length) {
        int line = file.lineOf(cursor);
        int at = cursor;
        for (int i = 0; i < LINES_BETWEEN && !file.has(bytes, compared, at); i++) {
            at = file.start(line + 1 + i);
        }
        boolean isFound = file.has(bytes, compared, at);
        begin = isFound ? at : Math.min(cursor, Math.max(0, file.length() - 1));
        cursor = isFound ? at + length : cursor;
    }
}
