package io.github.idealint.export;

import io.github.idealint.page.Idea;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Line;
import io.github.idealint.page.Mentor;
import io.github.idealint.text.Passage;
import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads what readers see of a page as plain text: without markup, and with e-mail addresses masked as the export is. */
final class PlainTextReader {

    private static final int REPLACEMENT = 0xFFFD;
    /** The most characters of an at sign that are looked at. */
    private static final int LONGEST_SIGN = 100;

    private static final String CLOSING = "\"'”’*_`";

    private final IdeaPage page;
    private final AddressMasking addresses;
    private final List<TextEdit> edits;

    PlainTextReader(IdeaPage page, AddressMasking addresses) {
        this.page = page;
        this.addresses = addresses;
        this.edits = Stream.concat(
                        links(page), addresses == AddressMasking.FULL ? Stream.empty() : masked(page, addresses))
                .sorted(TextEdit.BY_RANGE)
                .toList();
    }

    private static Stream<TextEdit> links(IdeaPage page) {
        return page.links().stream()
                .filter(link -> !page.isLiteral(link))
                .map(ShownLink::new)
                .flatMap(ShownLink::edits);
    }

    /** Addresses of people are replaced where they are, since a bad one does not look like an address. */
    private static Stream<TextEdit> masked(IdeaPage page, AddressMasking addresses) {
        return page.ideas().stream()
                .flatMap(PlainTextReader::people)
                .flatMap(person -> person.addresses().stream())
                .map(address -> TextEdit.replace(
                        address.written().range(),
                        addresses.of(address.written().text())));
    }

    private static Stream<Mentor> people(Idea idea) {
        return Stream.concat(idea.mentors().stream(), idea.people().stream());
    }

    /**
     * A text as every program can read it: without blanks at its ends, with line feeds as line ends, and with U+FFFD in the
     * place of other control characters and of unpaired surrogates.
     */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> plain.appendCodePoint(plain(c)));
        return plain.toString().strip();
    }

    private static int plain(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> codePoint == '\n' ? '\n' : codePoint == '\t' ? ' ' : REPLACEMENT;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> '\n';
            case Character.SURROGATE -> REPLACEMENT;
            default -> codePoint;
        };
    }

    /** A text that is not a passage of the page, such as the target of a link. */
    String of(String text) {
        return addresses.in(plain(text));
    }

    /** Whether an address of the page is but the beginning of another: {@code ada@kim.doe} in {@code ada@kim.doe@example.org}. */
    boolean goesOn(TextRange address) {
        String text = page.source().text();
        int end = Math.min(text.length(), address.end() + LONGEST_SIGN);
        return addresses.isLocalPart(page.source().text(address), text.substring(address.end(), end));
    }

    /** Whether a name is but the local part of an address, perhaps in quotes: {@code "ada kim"@example.org}. */
    boolean goesOn(Passage name) {
        String text = page.source().text();
        int end = name.range().end();
        while (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return goesOn(new TextRange(name.range().start(), end));
    }

    /** A passage of the page. */
    String of(Passage passage) {
        return of(edited(passage));
    }

    /** The lines of a range, joined to paragraphs, with an asterisk before each list item that begins in it. */
    String of(TextRange range) {
        return of(lines(range), range);
    }

    /** Some lines, joined to paragraphs. */
    String of(List<Line> lines) {
        return of(lines, page.source().range());
    }

    /** The lines of a range, joined to one line. */
    String oneLine(TextRange range) {
        return of(String.join(
                " ", lines(range).stream().map(line -> shown(line, range)).toList()));
    }

    private int lineNumber(int offset) {
        return page.source().lineAt(offset);
    }

    private List<Line> lines(TextRange range) {
        int last = lineNumber(Math.max(range.start(), range.end() - 1));
        return IntStream.rangeClosed(lineNumber(range.start()), last)
                .mapToObj(number -> page.lines().get(number - 1))
                .toList();
    }

    private String of(List<Line> lines, TextRange range) {
        Paragraphs paragraphs = new Paragraphs();
        for (Line line : lines) {
            boolean beginsInRange = line.content().range().start() >= range.start();
            paragraphs.add(
                    line.kind(),
                    beginsInRange ? line.depth() : 0,
                    lineNumber(line.range().start()),
                    shown(line, range));
        }
        return of(paragraphs.text());
    }

    private String shown(Line line, TextRange range) {
        Passage content = line.content();
        int from = indexOf(content, range.start());
        return edited(content.part(from, Math.max(from, indexOf(content, range.end()))));
    }

    private String edited(Passage passage) {
        String text = passage.text();
        StringBuilder shown = new StringBuilder(text.length());
        int done = 0;
        for (TextEdit edit : edits.subList(
                firstFrom(passage.range().start()), firstFrom(passage.range().end()))) {
            int from = indexOf(passage, edit.range().start());
            int to = indexOf(passage, edit.range().end());
            if (done <= from && from < to) {
                shown.append(text, done, from).append(edit.replacement());
                done = to;
            }
        }
        return shown.append(text, done, text.length()).toString();
    }

    private int firstFrom(int offset) {
        return firstWhere(edits.size(), index -> edits.get(index).range().start() >= offset);
    }

    /** The index in a passage of the first character that the source has at an offset or after it. */
    private static int indexOf(Passage passage, int offset) {
        return firstWhere(
                passage.text().length(), index -> passage.range(index, index).start() >= offset);
    }

    /** The first index from which a predicate holds, by binary search; the size if it holds nowhere. */
    private static int firstWhere(int size, IntPredicate holds) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (holds.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
