package io.github.idealint.mail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/**
 * The lines of a part that is HTML. Mail programs make HTML of what was typed or pasted as wikitext or Markdown, and then
 * its text is the page. Where nothing of either is in it, its headings, lists, strong texts and links become Markdown.
 */
final class HtmlLines implements NodeVisitor {

    private static final Set<String> UNSEEN = Set.of("style", "script", "title", "head", "template");
    private static final Set<String> LINES = Set.of(
            "p", "div", "tr", "li", "ul", "ol", "table", "pre", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "hr");
    private static final Set<String> PARAGRAPHS = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol");
    private static final Pattern TYPED =
            Pattern.compile("(?m)^={1,6}[^=\\n]{1,300}={1,6}\\s*$|'''|^#{1,6} +\\S|\\*\\*[^*\\s]");
    private static final Pattern TARGET = Pattern.compile("^(?:https?|mailto):\\S{1,2000}");
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n\\f]");

    private static final int DEEPEST = 256;

    private final TracedText html;
    private final boolean isTyped;
    private final List<TracedText> pieces = new ArrayList<>();
    private final List<TracedText> lines = new ArrayList<>();
    private int place;
    private int quoted;
    private int verbatim;
    private int unseen;

    private HtmlLines(TracedText html, boolean isTyped) {
        this.html = html;
        this.isTyped = isTyped;
    }

    /** The lines that a reader sees; quotes begin with {@code >}. */
    static List<TracedText> of(TracedText html) {
        Document document =
                Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST).parseInput(html.text(), "");
        HtmlLines plain = new HtmlLines(html, true);
        document.traverse(plain);
        plain.endLine();
        if (TYPED.matcher(TracedText.ofLines(plain.lines).text()).find()) {
            return plain.lines;
        }
        HtmlLines marked = new HtmlLines(html, false);
        document.traverse(marked);
        marked.endLine();
        return marked.lines;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            if (unseen == 0) {
                take(text);
            }
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    private void open(Element element) {
        String name = element.normalName();
        unseen += UNSEEN.contains(name) ? 1 : 0;
        verbatim += name.equals("pre") ? 1 : 0;
        if (name.equals("br")) {
            lines.add(line());
        } else if (LINES.contains(name)) {
            endLine();
            quoted += name.equals("blockquote") ? 1 : 0;
            if (!isTyped && PARAGRAPHS.contains(name)) {
                endParagraph();
            }
        }
        mark(before(element, name));
    }

    private String before(Element element, String name) {
        if (isTyped) {
            return name.equals("li") ? "* " : "";
        }
        return switch (name) {
            case "li" -> "- ";
            case "b", "strong" -> element.hasText() ? "**" : "";
            case "a" -> isLink(element) ? "[" : "";
            default -> isHeading(name) ? "#".repeat(name.charAt(1) - '0') + " " : "";
        };
    }

    private static boolean isHeading(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    }

    /** Whether a link says something else than where it leads; programs make links of all addresses. */
    private static boolean isLink(Element element) {
        String target = element.attr("href");
        String text = element.text().strip();
        return !text.isEmpty() && TARGET.matcher(target).matches() && !target.contains(text);
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        String name = element.normalName();
        unseen -= UNSEEN.contains(name) ? 1 : 0;
        verbatim -= name.equals("pre") ? 1 : 0;
        if (!isTyped) {
            mark(
                    switch (name) {
                        case "b", "strong" -> element.hasText() ? "**" : "";
                        case "a" -> isLink(element) ? "](" + element.attr("href") + ")" : "";
                        default -> "";
                    });
        }
        if (LINES.contains(name)) {
            endLine();
            quoted -= name.equals("blockquote") ? 1 : 0;
            if (PARAGRAPHS.contains(name) && (!isTyped || name.equals("p"))) {
                endParagraph();
            }
        }
    }

    private void mark(String marks) {
        if (!marks.isEmpty() && unseen == 0) {
            pieces.add(TracedText.at(place, marks));
        }
    }

    private void endLine() {
        if (pieces.stream().anyMatch(piece -> !piece.isBlank())) {
            lines.add(line());
        }
        pieces.clear();
    }

    private void endParagraph() {
        if (!lines.isEmpty() && lines.get(lines.size() - 1).length() > 0) {
            lines.add(TracedText.EMPTY);
        }
    }

    private TracedText line() {
        TracedText line = TracedText.of(pieces).stripTrailing();
        pieces.clear();
        return quoted > 0 ? TracedText.at(place, ">".repeat(quoted) + " ").plus(line) : line;
    }

    /** Takes a text, with the place of each of its characters: what is written as an entity begins with an ampersand. */
    private void take(TextNode node) {
        String text = node.getWholeText();
        int at = Math.max(0, node.sourceRange().startPos());
        int[] places = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            int here = Math.min(at, html.length() - 1);
            places[i] = html.places()[here];
            at += text.charAt(i) != html.text().charAt(here) && html.text().charAt(here) == '&' ? entity(here) : 1;
        }
        place = places.length == 0 ? place : places[places.length - 1];
        TracedText traced = new TracedText(text, places);
        if (verbatim > 0) {
            takeVerbatim(traced);
        } else {
            takeBlanksAsOne(traced);
        }
    }

    /** The length of an entity. */
    private int entity(int at) {
        int end = at + 1;
        while (end < html.length()
                && end < at + 40
                && (Character.isLetterOrDigit(html.text().charAt(end))
                        || html.text().charAt(end) == '#')) {
            end++;
        }
        return end - at + (end < html.length() && html.text().charAt(end) == ';' ? 1 : 0);
    }

    private void takeVerbatim(TracedText text) {
        List<TracedText> inside = text.lines();
        for (int i = 0; i < inside.size(); i++) {
            pieces.add(inside.get(i));
            if (i < inside.size() - 1 || text.text().endsWith("\n")) {
                lines.add(line());
            }
        }
    }

    private void takeBlanksAsOne(TracedText text) {
        String shown = BLANKS.matcher(text.text()).replaceAll(" ");
        boolean afterBlank = pieces.isEmpty() || endsBlank(pieces.get(pieces.size() - 1));
        StringBuilder kept = new StringBuilder();
        int[] places = new int[shown.length()];
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            if (c != ' ' || !afterBlank) {
                places[kept.length()] = text.places()[i];
                kept.append(c);
            }
            afterBlank = c == ' ';
        }
        if (kept.length() > 0) {
            pieces.add(new TracedText(kept.toString(), Arrays.copyOf(places, kept.length())));
        }
    }

    private static boolean endsBlank(TracedText piece) {
        return piece.text().endsWith(" ");
    }
}
