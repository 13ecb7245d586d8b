package io.github.idealint.rule.builtin.structure;

import io.github.idealint.diagnostic.Applicability;
import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Line;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Flags bullets, headings, labels and sentences that blanks at the start of the line turn into a preformatted block: one in
 * wikitext, four in Markdown.
 */
@RuleInfo(
        id = "accidental-preformatted",
        summary = "A list, heading, label or sentence that leading spaces turn into a preformatted block",
        severity = Severity.WARNING)
public final class AccidentalPreformatted implements Rule {

    private static final MessageTemplate LINE = new MessageTemplate(
            "The space at the start of this line makes the wiki show it as preformatted text, in which bold text and links"
                    + " work, but headings and lists do not. Remove the space.");
    private static final MessageTemplate LINES = new MessageTemplate(
            "The space at the start of these {} lines makes the wiki show them as preformatted text, in which bold text and"
                    + " links work, but headings and lists do not. Remove the space.");
    private static final MessageTemplate CODE_LINE = new MessageTemplate(
            "The spaces at the start of this line make it code, which is shown as typed. Remove them.");
    private static final MessageTemplate CODE_LINES = new MessageTemplate(
            "The spaces at the start of these {} lines make them code, which is shown as typed. Remove them.");
    private static final MessageTemplate UNINDENT = new MessageTemplate("Remove the spaces at the start");
    private static final MessageTemplate FIX = new MessageTemplate("Remove the space at the start");

    /** The marks of a comment in C, whose lines begin with stars. */
    private static final Pattern COMMENT_OF_CODE = Pattern.compile("^/\\*|\\*/$");

    private static final Pattern MARKUP =
            Pattern.compile("^\\s*+(?:[*#]{1,4}\\s|={2,5}[^=]++={2,5}\\s*+$|'''?\\w[^']{0,40}'|[-+]\\s\\w)");
    /** What no code has: labels in bold, links, and entries of several words. */
    private static final Pattern MARKDOWN = Pattern.compile(
            "^\\s*+(?:[*+-]\\s+)?(?:\\*\\*|__)\\p{Lu}[\\p{L} ()/-]{0,40}:?(?:\\*\\*|__)|[^`]\\[[^\\[\\]]{1,200}]\\(https?://"
                    + "|^\\s*+(?:[*+-]|\\d{1,2}[.)])\\s+\\p{Lu}\\p{L}*+,?(?: \\p{L}[\\p{L}'’-]*+,?){2}");
    /** A sentence that is set apart on purpose. */
    private static final Pattern QUOTED = Pattern.compile("^\\s*+[\"“„'‘>]");

    private static final Pattern ITEM = Pattern.compile("^\\s*+[*#+-]");
    private static final Pattern SIGNS =
            Pattern.compile("[{}<>|;\\\\$~^]|--|==|\\S {2,20}\\S|\\w=|\\+-|^[#./]|^-{1,2}\\w");
    private static final Pattern WORDS = Pattern.compile("(?<!\\p{L})\\p{L}[\\p{L}'’-]*+[,.:]?(?: |$)");
    /** A heading makes sections of what stands around the block, which may be an example. */
    private static final String HEADING_MARK = "==";

    /** A label begins a field. */
    private static final String LABEL_MARK = "'''";

    private static final int WORDS_OF_A_SENTENCE = 6;
    private static final int WORDS_OF_A_REST = 2;

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        List<LineRun> blocks = blocks(page);
        if (blocks.isEmpty()) {
            return Stream.empty();
        }
        if (page.isMarkdown()) {
            return merged(page, blocks).stream()
                    .filter(block -> isText(page, block))
                    .map(block -> code(page, block));
        }
        if (IndentedPage.is(page)) {
            return Stream.of(IndentedPage.finding(page));
        }
        BitSet taken = new BitSet();
        Stream.concat(WrappedLine.items(page, context).stream(), ForeignList.in(page, context).stream())
                .forEach(run -> taken.set(run.first(), run.last() + 1));
        return blocks.stream()
                .filter(block -> !taken.get(block.first()))
                .filter(block -> isAccident(page, block))
                .map(block -> finding(page, block));
    }

    private static boolean isText(IdeaPage page, LineRun block) {
        List<String> lines = indented(page, block)
                .map(line -> page.source().text(line.range()))
                .toList();
        return lines.stream().anyMatch(line -> MARKDOWN.matcher(line).find())
                || lines.stream()
                                .noneMatch(line -> hasSigns(line.strip())
                                        || QUOTED.matcher(line).find())
                        && lines.stream().anyMatch(line -> isSentence(line.strip(), WORDS_OF_A_SENTENCE));
    }

    private static Stream<Line> indented(IdeaPage page, LineRun block) {
        return block.in(page).stream().filter(line -> line.is(Line.Kind.INDENTED));
    }

    /** Blocks that only blank lines divide are one, as in Markdown. */
    private static List<LineRun> merged(IdeaPage page, List<LineRun> blocks) {
        List<LineRun> merged = new ArrayList<>();
        for (LineRun block : blocks) {
            int last = merged.size() - 1;
            boolean goesOn = last >= 0
                    && page.lines().subList(merged.get(last).last() + 1, block.first()).stream()
                            .allMatch(line -> line.is(Line.Kind.BLANK));
            LineRun whole = goesOn ? new LineRun(merged.remove(last).first(), block.last()) : block;
            merged.add(whole);
        }
        return merged;
    }

    /** What follows a paragraph or an item as code leaves it when the least indentation of all lines is gone. */
    private static Finding code(IdeaPage page, LineRun block) {
        List<Line> lines = indented(page, block).toList();
        TextRange range =
                lines.get(0).range().cover(lines.get(lines.size() - 1).content().range());
        int least = lines.stream().mapToInt(line -> indent(page, line)).min().orElse(0);
        return Finding.at(range, lines.size() == 1 ? CODE_LINE.text() : CODE_LINES.with(lines.size()))
                .fixedBy(new Fix(
                        UNINDENT.text(),
                        Applicability.UNSAFE,
                        lines.stream()
                                .map(line -> TextEdit.delete(new TextRange(
                                        line.range().start(), line.range().start() + least)))
                                .toList()));
    }

    private static List<LineRun> blocks(IdeaPage page) {
        List<LineRun> blocks = new ArrayList<>();
        for (int at = 0; at < page.lines().size(); at++) {
            if (page.lines().get(at).is(Line.Kind.INDENTED)) {
                int first = at;
                while (at + 1 < page.lines().size() && page.lines().get(at + 1).is(Line.Kind.INDENTED)) {
                    at++;
                }
                blocks.add(new LineRun(first, at));
            }
        }
        return blocks;
    }

    private static boolean isAccident(IdeaPage page, LineRun block) {
        boolean breaksParagraph =
                block.first() > 0 && page.lines().get(block.first() - 1).is(Line.Kind.PROSE);
        int words = breaksParagraph ? WORDS_OF_A_REST : WORDS_OF_A_SENTENCE;
        List<String> lines =
                block.in(page).stream().map(line -> line.content().text()).toList();
        return block.in(page).stream().anyMatch(line -> isMarkup(page, line))
                        && lines.stream()
                                .noneMatch(line -> COMMENT_OF_CODE.matcher(line).find())
                || lines.stream().noneMatch(AccidentalPreformatted::hasSigns)
                        && lines.stream().anyMatch(line -> isSentence(line, words));
    }

    static boolean isMarkup(IdeaPage page, Line line) {
        return MARKUP.matcher(page.source().text(line.range())).find();
    }

    private static Finding finding(IdeaPage page, LineRun block) {
        List<Line> lines = block.in(page);
        TextRange range =
                lines.get(0).range().cover(lines.get(lines.size() - 1).content().range());
        boolean divides = lines.stream()
                .anyMatch(line -> line.content().text().startsWith(HEADING_MARK)
                        || page.source().text(line.range()).strip().startsWith(LABEL_MARK));
        return Finding.at(range, lines.size() == 1 ? LINE.text() : LINES.with(lines.size()))
                .fixedBy(new Fix(
                        FIX.text(),
                        divides || isRest(page, range) ? Applicability.UNSAFE : LineRun.applicability(page),
                        edits(page, block)));
    }

    /** Whether the block goes on with the value of a field, and would leave it without its blanks. */
    private static boolean isRest(IdeaPage page, TextRange block) {
        return page.ideas().stream()
                .flatMap(idea -> idea.fields().stream())
                .map(field -> field.value().range())
                .anyMatch(value -> value.start() < block.start() && value.overlaps(block));
    }

    /** What loses its blanks must not be a list of another markup then. */
    private static List<TextEdit> edits(IdeaPage page, LineRun block) {
        return ForeignList.isNested(page, block)
                ? ForeignList.edits(page, block)
                : block.indexes()
                        .mapToObj(at -> edit(page, block, at))
                        .filter(edit -> !edit.range().isEmpty())
                        .toList();
    }

    private static TextEdit edit(IdeaPage page, LineRun block, int at) {
        Line line = page.lines().get(at);
        boolean rest = at > block.first()
                && !isMarkup(page, line)
                && ITEM.matcher(page.source().text(page.lines().get(at - 1).range()))
                        .lookingAt();
        return rest
                ? LineRun.join(page, page.lines().get(at - 1), line)
                : TextEdit.delete(
                        new TextRange(line.range().start(), line.range().start() + indent(page, line)));
    }

    static int indent(IdeaPage page, Line line) {
        String text = page.source().text(line.range());
        int blanks = 0;
        while (blanks < text.length() && Character.isWhitespace(text.charAt(blanks))) {
            blanks++;
        }
        return blanks;
    }

    /** Whether a line has signs of code or drawings, which are meant as preformatted text. */
    static boolean hasSigns(String line) {
        return SIGNS.matcher(line).find();
    }

    /** Whether a line is a sentence or a part of one: some words, and no signs of code. */
    private static boolean isSentence(String line, int words) {
        return !hasSigns(line) && WORDS.matcher(line).results().limit(words).count() == words;
    }
}
