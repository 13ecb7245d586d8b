package io.github.idealint.preview;

import io.github.idealint.markup.Inline;
import io.github.idealint.page.FileLink;
import io.github.idealint.page.WikiTitle;
import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The links and transclusions of a page, by offset: where each character links to, and which only write a link. */
final class LinkMap {

    private static final Pattern FILE = Pattern.compile("(?i)\\s{0,9}(?:file|image|media)\\s{0,9}:.*", Pattern.DOTALL);
    private static final Pattern CAPTION = Pattern.compile(
            "(?i)\\|(?:[^\\[\\]|]{0,100}\\|){0,9}(?:thumb|thumbnail|frame|framed)\\|(?:[^\\[\\]|]{0,100}\\|){0,9}([^\\[\\]|]{1,500})");
    private static final Pattern CATEGORY = Pattern.compile("(?i)\\s{0,9}category\\s{0,9}:.*", Pattern.DOTALL);

    private final ParsedPage page;
    private final String text;
    private final List<LinkTarget> targets = new ArrayList<>();

    /** For each character the number of its target, from 1; 0 for none. */
    private final int[] targetAt;

    private final BitSet markup = new BitSet();
    private final BitSet constructs = new BitSet();
    private final Map<Integer, InlineContent.TranscludedPage> transclusions = new HashMap<>();
    private final Map<Integer, String> numbers = new HashMap<>();

    private LinkMap(ParsedPage page) {
        this.page = page;
        this.text = page.outline().source().text();
        this.targetAt = new int[text.length()];
    }

    static LinkMap of(ParsedPage page) {
        LinkMap links = new LinkMap(page);
        page.outline().inlines().forEach(links::add);
        return links;
    }

    /** Where the character at an offset links to. */
    Optional<LinkTarget> target(int offset) {
        return targetAt[offset] == 0 ? Optional.empty() : Optional.of(targets.get(targetAt[offset] - 1));
    }

    /** Whether the character at an offset only writes a link, as its brackets do, and is not shown. */
    boolean isMarkup(int offset) {
        return markup.get(offset);
    }

    /** Whether the character at an offset is in a link or another construct, so that a bar there does not end a cell. */
    boolean isInConstruct(int offset) {
        return constructs.get(offset);
    }

    /** The page that is transcluded at an offset. */
    Optional<InlineContent.TranscludedPage> transclusion(int offset) {
        return Optional.ofNullable(transclusions.get(offset));
    }

    /** What is shown for a link without text that begins at an offset: {@code [1]}. */
    Optional<String> number(int offset) {
        return Optional.ofNullable(numbers.get(offset));
    }

    private void add(Inline inline) {
        if (inline instanceof Inline.ExternalLink link) {
            external(link);
        } else if (inline instanceof Inline.PageLink link) {
            internal(link);
        } else if (inline instanceof Inline.TransclusionCall transclusion) {
            transclude(transclusion);
        }
        if (!(inline instanceof Inline.Emphasis)) {
            constructs.set(inline.range().start(), inline.range().end());
        }
    }

    private void external(Inline.ExternalLink link) {
        LinkTarget.web(shown(link.target())).ifPresent(target -> {
            link(link.range(), target);
            if (link.bracketed()) {
                showOnly(
                        link.range(),
                        link.text().orElse(TextRange.at(link.range().end())));
            }
            if (link.bracketed() && link.text().isEmpty()) {
                numbers.put(link.range().start(), "[" + (numbers.size() + 1) + "]");
            }
        });
    }

    private void internal(Inline.PageLink link) {
        Optional<WikiTitle> file = FileLink.target(withoutAnchor(shown(link.target())), page.name());
        if (page.isMarkdown() && file.isPresent()) {
            link(link.range(), new LinkTarget.Page(file, Optional.empty()));
            showOnly(link.range(), link.text().orElse(link.target()));
            return;
        }
        onWiki(link);
    }

    private static String withoutAnchor(String path) {
        int anchor = path.indexOf('#');
        return anchor < 0 ? path : path.substring(0, anchor);
    }

    private void onWiki(Inline.PageLink link) {
        String meaning = page.outline().source().namespaces().inEnglish(shown(link.target()));
        if (CATEGORY.matcher(meaning).matches()) {
            markup.set(afterText(link.range().start()), link.range().end());
            return;
        }
        boolean file = FILE.matcher(meaning).matches();
        LinkTarget.page(shown(link.target()), page.name()).ifPresent(target -> {
            link(new TextRange(link.range().start(), trailEnd(link.range().end())), target);
            showOnly(link.range(), file ? caption(link) : link.text().orElse(withoutColon(link.target())));
        });
    }

    /** Where the blanks and line ends before a category begin, which MediaWiki takes away with it (T2087). */
    private int afterText(int category) {
        int start = category;
        while (start > 0 && Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** What is shown for a picture: the text below one with a frame, and for all others, since no picture is, the name. */
    private TextRange caption(Inline.PageLink link) {
        Matcher caption = CAPTION.matcher(text)
                .region(
                        link.target().end(),
                        Math.max(link.target().end(), link.range().end() - 2));
        return caption.matches() ? new TextRange(caption.start(1), caption.end(1)).trim(text) : link.target();
    }

    private void transclude(Inline.TransclusionCall transclusion) {
        String name = page.outline().passage(transclusion.name()).trim().text();
        TextRange range = transclusion.range();
        LinkTarget.Page.transcluded(name, page.name())
                .ifPresent(title -> transclusions.put(
                        range.start(),
                        new InlineContent.TranscludedPage(
                                range, page.origins(range).get(0), title, Optional.empty())));
    }

    private String shown(TextRange range) {
        return page.outline().passage(range).text();
    }

    private TextRange withoutColon(TextRange target) {
        return text.startsWith(":", target.start()) ? new TextRange(target.start() + 1, target.end()) : target;
    }

    /** Where the letters end that follow a link and belong to its text: {@code [[page]]s} (Help:Links). */
    private int trailEnd(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= 'a' && text.charAt(end) <= 'z') {
            end++;
        }
        return end;
    }

    private void link(TextRange range, LinkTarget target) {
        targets.add(target);
        Arrays.fill(targetAt, range.start(), range.end(), targets.size());
    }

    private void showOnly(TextRange link, TextRange shown) {
        markup.set(link.start(), shown.start());
        markup.set(shown.end(), link.end());
    }
}
