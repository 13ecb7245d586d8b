package io.github.idealint.markup.markdown;

import io.github.idealint.markup.Inline.Emphasis.Weight;
import io.github.idealint.markup.Markup;
import io.github.idealint.markup.Notation;
import io.github.idealint.markup.Unclosed;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How Markdown is written (CommonMark 0.31; GitHub Flavored Markdown). */
public enum MarkdownNotation implements Notation {
    /** The only one. */
    INSTANCE;

    private static final String STRONG = "**";
    private static final Pattern MARKS = Pattern.compile("^#{1,6}");
    private static final Pattern UNDERLINE = Pattern.compile("\\R[ \\t>]*+[=-]++[ \\t]*+$");
    private static final Pattern TAG = Pattern.compile("<(\\w{1,30})");

    @Override
    public Markup markup() {
        return Markup.MARKDOWN;
    }

    @Override
    public String bullet() {
        return "-";
    }

    @Override
    public String number() {
        return "1.";
    }

    @Override
    public String mark(boolean isNumbered, int depth) {
        return "  ".repeat(depth - 1) + (isNumbered ? number() : bullet());
    }

    @Override
    public String emphasis(Weight weight) {
        return switch (weight) {
            case LIGHT -> "*";
            case STRONG -> STRONG;
            case BOTH -> "***";
        };
    }

    @Override
    public String strong(String text) {
        return STRONG + text + STRONG;
    }

    @Override
    public String code(String text) {
        String fence = text.contains("`") ? "``" : "`";
        return fence + text + fence;
    }

    @Override
    public String heading(int level, String title) {
        return "#".repeat(level) + " " + title;
    }

    /** A title with a line below it loses the line, since only two levels are written that way; one of two lines stays. */
    @Override
    public List<TextEdit> changeLevel(SourceText source, TextRange heading, int level) {
        String written = source.text(heading);
        String wanted = "#".repeat(level);
        Matcher marks = MARKS.matcher(written);
        if (marks.find()) {
            return List.of(TextEdit.replace(new TextRange(heading.start(), heading.start() + marks.end()), wanted));
        }
        Matcher line = UNDERLINE.matcher(written);
        return line.find() && written.substring(0, line.start()).lines().count() == 1
                ? List.of(
                        TextEdit.insert(heading.start(), wanted + " "),
                        TextEdit.delete(new TextRange(heading.start() + line.start(), heading.end())))
                : List.of();
    }

    @Override
    public String link(String address) {
        return "<" + address + ">";
    }

    @Override
    public String link(String address, String text) {
        return "[" + text + "](" + address + ")";
    }

    /** Nothing is pulled in; a list of ideas links to each. */
    @Override
    public String inclusion(String page) {
        return link(page, page);
    }

    @Override
    public boolean breaksLine(String blanks) {
        return blanks.endsWith("  ");
    }

    @Override
    public String closing(Unclosed unclosed, SourceText source) {
        String opening = source.text(unclosed.opening());
        return switch (unclosed.kind()) {
            case COMMENT -> "-->";
            case TAG, STYLE -> "</" + name(opening) + ">";
            case FENCE, TABLE, TEMPLATE, EMPHASIS -> opening;
        };
    }

    private static String name(String tag) {
        Matcher name = TAG.matcher(tag);
        return name.lookingAt() ? name.group(1) : "";
    }
}
