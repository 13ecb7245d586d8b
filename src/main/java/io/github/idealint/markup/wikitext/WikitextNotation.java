package io.github.idealint.markup.wikitext;

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

/** How MediaWiki's wikitext is written (manual: Help:Formatting, Help:Links). */
public enum WikitextNotation implements Notation {
    /** The only one. */
    INSTANCE;

    private static final String STRONG = "'''";
    private static final Pattern HEADING = Pattern.compile("^(=++).*?(=*+)$", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<\\s{0,9}(\\w{1,30})");

    @Override
    public Markup markup() {
        return Markup.WIKITEXT;
    }

    @Override
    public String bullet() {
        return "*";
    }

    @Override
    public String number() {
        return "#";
    }

    @Override
    public String mark(boolean isNumbered, int depth) {
        return (isNumbered ? number() : bullet()).repeat(depth);
    }

    @Override
    public String emphasis(Weight weight) {
        return switch (weight) {
            case LIGHT -> "''";
            case STRONG -> STRONG;
            case BOTH -> "'''''";
        };
    }

    @Override
    public String strong(String text) {
        return STRONG + text + STRONG;
    }

    @Override
    public String term(String name, String value) {
        return "; " + name + ": " + value;
    }

    @Override
    public String code(String text) {
        return "<code>" + text + "</code>";
    }

    @Override
    public String heading(int level, String title) {
        String marks = "=".repeat(level);
        return marks + " " + title + " " + marks;
    }

    @Override
    public List<TextEdit> changeLevel(SourceText source, TextRange heading, int level) {
        String marks = "=".repeat(level);
        Matcher written = HEADING.matcher(source.text(heading));
        if (!written.matches()) {
            return List.of();
        }
        TextEdit opening = edit(heading.start() + written.start(1), heading.start() + written.end(1), marks);
        return written.group(2).isEmpty()
                ? List.of(opening)
                : List.of(opening, edit(heading.start() + written.start(2), heading.start() + written.end(2), marks));
    }

    @Override
    public String link(String address) {
        return "[" + address + "]";
    }

    @Override
    public String link(String address, String text) {
        return "[" + address + " " + text + "]";
    }

    @Override
    public String inclusion(String page) {
        String name = page.strip();
        return "{{:" + (name.startsWith(":") ? name.substring(1) : name) + "}}";
    }

    @Override
    public String closing(Unclosed unclosed, SourceText source) {
        return switch (unclosed.kind()) {
            case COMMENT -> "-->";
            case TABLE -> "|}";
            case TEMPLATE -> "}}";
            case EMPHASIS, FENCE -> source.text(unclosed.opening());
            case TAG, STYLE -> "</" + name(source.text(unclosed.opening())) + ">";
        };
    }

    private static String name(String tag) {
        Matcher name = TAG.matcher(tag);
        return name.lookingAt() ? name.group(1) : "";
    }

    private static TextEdit edit(int start, int end, String marks) {
        return TextEdit.replace(new TextRange(start, end), marks);
    }
}
