package io.github.idealint.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A page's text as its author wrote it, with its line ends and its byte order mark: a file, or a page in a file that
 * holds many. Offsets and lines are the text's own; a position is one in the file.
 */
public final class SourceText {

    /** By path, and inside a file by place. */
    public static final Comparator<SourceText> BY_PLACE =
            Comparator.comparing(SourceText::path).thenComparing(source -> source.embedding.first());

    /** The longest page that parsers read, in UTF-16 units; of a longer one a source may keep any longer beginning. */
    public static final int LONGEST = Limits.PAGE_CHARACTERS;

    /** Of the objects that a page is made of, roughly. */
    private static final int BYTES_OF_A_PAGE = 500;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String path;
    private final String text;
    private final Embedding embedding;
    private final OptionalInt malformedAt;
    private final Optional<String> damage;
    private final boolean hasText;
    private final int[] lineStarts;

    private SourceText(
            String path,
            String text,
            Embedding embedding,
            OptionalInt malformedAt,
            Optional<String> damage,
            boolean hasText) {
        this.path = Objects.requireNonNull(path);
        this.text = Objects.requireNonNull(text);
        this.embedding = embedding;
        this.malformedAt = malformedAt;
        this.damage = damage;
        this.hasText = hasText;
        this.lineStarts = lineStarts(text);
    }

    private static SourceText file(String path, String text, OptionalInt malformedAt) {
        Embedding embedding = isMarked(text) ? Embedding.MARKED : Embedding.WHOLE;
        return new SourceText(path, text, embedding, malformedAt, Optional.empty(), true);
    }

    /** A text and the path reports name it by: relative, with {@code /} between its parts. */
    public static SourceText of(String path, String text) {
        return file(path, text, OptionalInt.empty());
    }

    /** A page in a file that holds many. */
    public static SourceText within(String path, Embedding embedding, String text) {
        return new SourceText(path, text, embedding, OptionalInt.empty(), Optional.empty(), true);
    }

    /** What is left where a file cannot be read on, and why it cannot, as a whole sentence. */
    public static SourceText damaged(String path, Embedding embedding, String rest, String reason) {
        return new SourceText(path, rest, embedding, OptionalInt.empty(), Optional.of(reason), true);
    }

    /** A page of a file that names it and does not hold its text, and why it cannot be read, as a whole sentence. */
    public static SourceText withoutText(String path, Embedding embedding, String reason) {
        return new SourceText(path, "", embedding, OptionalInt.empty(), Optional.of(reason), false);
    }

    /** A file that cannot be read at all, and why it cannot, as a whole sentence. */
    public static SourceText unreadable(String path, String reason) {
        return damaged(path, Embedding.WHOLE, "", reason);
    }

    /** Reads UTF-8; bytes that are none become U+FFFD, and the first of them is remembered. */
    public static SourceText decode(String path, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer good = CharBuffer.allocate(bytes.length);
        CoderResult outcome = decoder.decode(ByteBuffer.wrap(bytes), good, true);
        if (!outcome.isError()) {
            return of(path, good.flip().toString());
        }
        return file(path, new String(bytes, StandardCharsets.UTF_8), OptionalInt.of(good.position()));
    }

    /** The same page with another text. */
    public SourceText withText(String changed) {
        return origin().isPresent() ? within(path, embedding, changed) : of(path, changed);
    }

    /** The same text, but for where it comes from: not from a file of its own. */
    public SourceText from(PageOrigin origin) {
        return new SourceText(path, text, embedding.from(origin), malformedAt, damage, hasText);
    }

    /** The same page if nothing else came with it. */
    public SourceText alone() {
        return origin().map(PageOrigin::alone).map(this::from).orElse(this);
    }

    /** Where the page comes from if it is not a file of its own; such a page is never written. */
    public Optional<PageOrigin> origin() {
        return embedding.origin();
    }

    /** The path that reports name the text by. */
    public String path() {
        return path;
    }

    /** The ending of names of files with the markup of the page, in lower case and without the dot. */
    public String ending() {
        return LetterCase.lower(
                origin().flatMap(PageOrigin::ending).orElseGet(() -> path.substring(path.lastIndexOf('.') + 1)));
    }

    /** The page's title if its file holds many pages, as an export does; on a wiki with its namespace. */
    public Optional<String> title() {
        return origin().flatMap(PageOrigin::title);
    }

    /** What messages call a page that has a title: {@code 'Ideas/Timer'}, {@code issue #12 'Boot timer'}. */
    public Optional<String> named() {
        return origin().flatMap(PageOrigin::named);
    }

    /** What reports call such a page: {@code Ideas/Timer}, {@code issue #12 'Boot timer'}. */
    public Optional<String> called() {
        return origin().flatMap(PageOrigin::called);
    }

    /** How people are told which page it is: {@code ideas/Timer.wiki}; {@code wiki.xml (Ideas/Timer)} in a file of many. */
    public String label() {
        return path + called().map(name -> " (" + name + ")").orElse("");
    }

    /** Where people find the page: the address of an issue, or the path of the file. */
    public String place() {
        return origin().flatMap(PageOrigin::address).orElse(path);
    }

    /** The text from where its author wrote it on: that of an issue without the title before it. */
    public String written() {
        return text.substring(embedding.written());
    }

    /** Whether positions are those of the file at the path; of an issue they are those of what its author wrote. */
    public boolean isInFile() {
        return origin().filter(origin -> origin.kind() == PageOrigin.Kind.ISSUE).isEmpty();
    }

    /** The number of the page's namespace (MediaWiki manual, Namespace) where the file says it; else 0, as of articles. */
    public int namespace() {
        return origin().map(PageOrigin::namespace).orElse(0);
    }

    /** What the page's wiki calls its namespaces. */
    public Namespaces namespaces() {
        return embedding.namespaces();
    }

    /** The title of the page that it redirects to, if the file says so because it holds many pages. */
    public Optional<String> redirect() {
        return embedding.redirect();
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    /** The characters of a range. */
    public String text(TextRange range) {
        return text.substring(range.start(), range.end());
    }

    /** The range of the whole text. */
    public TextRange range() {
        return new TextRange(0, text.length());
    }

    /** The offset of the first character that is no UTF-8, if there is one. */
    public OptionalInt malformedAt() {
        return malformedAt;
    }

    /** Why the file cannot be read on from here, as a whole sentence, if it cannot. */
    public Optional<String> damage() {
        return damage;
    }

    /** Whether the file holds the text of the page, be it empty: an export may only name it. */
    public boolean hasText() {
        return hasText;
    }

    /** Whether the file quotes the page throughout, as an answer to a mail does; the text is without the signs. */
    public boolean isQuoted() {
        return origin().filter(PageOrigin.quoted()::equals).isPresent();
    }

    /** Whether the text opens with a byte order mark. */
    public boolean hasByteOrderMark() {
        return isMarked(text);
    }

    private static boolean isMarked(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    }

    /** The number of lines; a text without a line end has one. */
    public int lineCount() {
        return lineStarts.length;
    }

    /** The line of the text, from 1, that an offset lies on. */
    public int lineAt(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The characters of a line of the text, counted from 1, without its line end. */
    public TextRange line(int line) {
        int start = lineStarts[line - 1];
        int end = line < lineStarts.length ? lineStarts[line] : text.length();
        while (end > start && isLineEnd(text.charAt(end - 1))) {
            end--;
        }
        return new TextRange(start, end);
    }

    /** Line and column of an offset in the file. */
    public Position positionOf(int offset) {
        Embedding.Anchor from = embedding.before(offset);
        int line = lineAt(offset);
        int down = line - lineAt(from.offset());
        return down == 0
                ? new Position(from.position().line(), from.position().column() + offset - from.offset())
                : new Position(from.position().line() + down, offset - lineStarts[line - 1] + 1);
    }

    /** The memory that the text, its lines and its places take, in bytes: what a page costs while it is kept. */
    long weight() {
        boolean isNarrow = text.chars().allMatch(c -> c < 256);
        return BYTES_OF_A_PAGE
                + (isNarrow ? 1L : Character.BYTES) * text.length()
                + (long) Integer.BYTES * lineStarts.length
                + embedding.weight();
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            if (!isLineEnd(text.charAt(i)) || text.startsWith("\r\n", i)) {
                continue;
            }
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, 2 * count);
            }
            starts[count++] = i + 1;
        }
        return Arrays.copyOf(starts, count);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
