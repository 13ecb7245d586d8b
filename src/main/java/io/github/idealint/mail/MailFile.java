package io.github.idealint.mail;

import io.github.idealint.mail.MailParts.UnreadableMail;
import io.github.idealint.text.Embedding;
import io.github.idealint.text.LetterCase;
import io.github.idealint.text.Limits;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.PageAllowance;
import io.github.idealint.text.PageOrigin;
import io.github.idealint.text.Position;
import io.github.idealint.text.Printable;
import io.github.idealint.text.SourceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A file with a mail (RFC 5322), or with many (RFC 4155, the variants that put {@code >} before {@code From} included): what
 * mail programs save, archives of mailing lists offer, and people paste.
 */
public final class MailFile {

    private static final MessageTemplate TOO_LARGE = new MessageTemplate(
            "This file is larger than {} MB, and nothing after this point was read. Save fewer e-mails.");
    private static final MessageTemplate NO_TEXT =
            new MessageTemplate("This e-mail contains no text. Save the e-mail that contains the idea.");
    private static final String UNTITLED = "(no subject)";
    private static final int LONGEST_TITLE = 300;
    private static final int LOOKED_AT = 60;
    private static final int LONGEST_LOOKED_AT = 64_000;
    private static final Pattern FROM = Pattern.compile("^From \\S.*");
    private static final Pattern FIELD = Pattern.compile("^[!-9;-~]{1,60}:(?:\\s.*)?");
    private static final Pattern KNOWN = Pattern.compile(
            "(?i)^(?:from|to|date|subject|message-id|received|return-path|mime-version|content-type|delivered-to|reply-to):.*");
    private static final int MOST_QUOTED = 10;

    private final String path;
    private final byte[] bytes;
    private final FilePlaces places;
    private final PageAllowance allowance;
    private final UnaryOperator<String> endings;
    private final List<SourceText> pages = new ArrayList<>();

    private MailFile(String path, byte[] bytes, PageAllowance allowance, UnaryOperator<String> endings) {
        this.path = path;
        this.bytes = bytes;
        this.places = new FilePlaces(bytes);
        this.allowance = allowance;
        this.endings = endings;
    }

    /** Whether the name of a file says that it holds mails: {@code .eml} or {@code .mbox}. */
    public static boolean isNamed(String path) {
        String name = LetterCase.lower(path);
        return name.endsWith(".eml") || name.endsWith(".mbox");
    }

    /** Whether what somebody piped without a name begins with the header of a mail, or is quoted as in one. */
    public static boolean isLike(byte[] bytes) {
        FilePlaces file = new FilePlaces(Arrays.copyOf(bytes, Math.min(LONGEST_LOOKED_AT, bytes.length)));
        return fields(file, FROM.matcher(file.line(0)).matches() ? 1 : 0) > 1 || isQuoted(file);
    }

    /** How many of the lines from one on are fields that each mail has; none if they are no header. */
    private static int fields(FilePlaces file, int first) {
        int known = 0;
        for (int line = first; line < Math.min(first + LOOKED_AT, file.lines()); line++) {
            String text = file.line(line);
            if (text.isEmpty()) {
                return known;
            }
            if (!FIELD.matcher(text).matches() && !text.startsWith(" ") && !text.startsWith("\t")) {
                return 0;
            }
            known += KNOWN.matcher(text).matches() ? 1 : 0;
        }
        return known;
    }

    private static boolean isQuoted(FilePlaces file) {
        int quoted = 0;
        int others = 0;
        for (int line = 0; line < file.lines(); line++) {
            String text = file.line(line);
            quoted += text.startsWith(">") ? 1 : 0;
            others += text.isEmpty() || text.startsWith(">") ? 0 : 1;
        }
        return quoted > MOST_QUOTED / 2 && others * 2 < quoted;
    }

    /**
     * The mails in their order, each as the page that it holds. A mail that cannot be read is a {@linkplain SourceText#damage
     * damaged} page, and so is the rest of a file past all bounds.
     *
     * @param path the path that reports name the file by
     * @param bytes the file; what stands after {@link Limits#BODIES_BYTES} is not read
     * @param allowance how many pages are read at most
     * @param endings for a text that names no file, the ending of names of files whose markup it has
     */
    public static List<SourceText> read(
            String path, byte[] bytes, PageAllowance allowance, UnaryOperator<String> endings) {
        boolean isTooLarge = bytes.length > Limits.BODIES_BYTES;
        byte[] read = isTooLarge ? Arrays.copyOf(bytes, Limits.BODIES_BYTES) : bytes;
        return new MailFile(path, read, allowance, endings).read(isTooLarge);
    }

    private List<SourceText> read(boolean isTooLarge) {
        List<Integer> starts = starts();
        for (int i = 0; i < starts.size() && !allowance.isUsedUp(); i++) {
            int start = starts.get(i);
            int end = i + 1 < starts.size() ? places.start(places.lineOf(starts.get(i + 1)) - 1) : bytes.length;
            read(start, end, i + 1, starts.size() == 1 && !isTooLarge);
        }
        if (isTooLarge && !allowance.isUsedUp()) {
            pages.add(damaged(bytes.length - 1, TOO_LARGE.with(Limits.BODIES_BYTES >> 20)));
        }
        return List.copyOf(pages);
    }

    /** Where mails begin, behind the lines that divide them. */
    private List<Integer> starts() {
        List<Integer> starts = new ArrayList<>();
        for (int line = 0; line < places.lines(); line++) {
            if (divides(line)) {
                starts.add(places.start(line + 1));
            }
        }
        return starts.isEmpty()
                        || places.start(1) < starts.get(0)
                                && !FROM.matcher(places.line(0)).matches()
                ? List.of(0)
                : starts;
    }

    /** Whether a line divides mails; most lines are no such line by their first letter. */
    private boolean divides(int line) {
        int start = places.start(line);
        return bytes.length > start + 4
                && bytes[start] == 'F'
                && (line == 0 || places.line(line - 1).isEmpty())
                && FROM.matcher(places.line(line)).matches()
                && fields(places, line + 1) > 0;
    }

    private void read(int start, int end, int number, boolean isAlone) {
        byte[] mail = Arrays.copyOfRange(bytes, start, Math.max(start, end));
        try {
            boolean hasHeader = fields(places, places.lineOf(start)) > 0;
            Optional<MailParts> parts = hasHeader ? Optional.of(MailParts.of(places, mail, start)) : Optional.empty();
            Optional<MailPage> page = parts.map(some -> MailPage.of(some.parts(), some.isReply()))
                    .orElseGet(() -> MailPage.of(List.of(pasted(mail, start)), false));
            String subject = parts.flatMap(MailParts::subject)
                    .map(some -> Printable.beginning(some, LONGEST_TITLE))
                    .orElse("");
            Optional<SourceText> text =
                    page.map(some -> page(some, start, subject.isEmpty() ? UNTITLED : subject, number, isAlone));
            if (text.isPresent() || isAlone) {
                add(text.orElseGet(() -> damaged(start, NO_TEXT.with())), start);
            }
        } catch (UnreadableMail reason) {
            add(damaged(start, reason.getMessage()), start);
        }
    }

    private void add(SourceText page, int start) {
        pages.add(allowance.admits(page) ? page : damaged(start, PageAllowance.reason()));
    }

    /** What was pasted without the header of the mail. */
    private static MailPart pasted(byte[] text, int start) {
        byte[] first = Arrays.copyOf(text, Math.min(MailParts.MOST_BYTES, text.length));
        return new MailPart(false, false, false, Optional.empty(), TransferDecoder.decode(first, start, "8bit", ""));
    }

    private SourceText page(MailPage page, int start, String subject, int number, boolean isAlone) {
        Position first = places.positionOf(start);
        PageOrigin origin = new PageOrigin(
                PageOrigin.Kind.MAIL,
                Optional.of(subject),
                Optional.of(isAlone ? "the e-mail" : "e-mail " + number),
                0,
                Optional.empty(),
                Optional.of(page.fileName()
                        .map(name -> name.substring(name.lastIndexOf('.') + 1))
                        .orElseGet(() -> endings.apply(page.text().text()))),
                isAlone);
        return SourceText.within(
                path,
                Embedding.of(origin, first, page.text().anchors(places, first)),
                page.text().text());
    }

    private SourceText damaged(int offset, String reason) {
        return SourceText.damaged(path, Embedding.at(places.positionOf(Math.max(0, offset))), "", reason);
    }
}
