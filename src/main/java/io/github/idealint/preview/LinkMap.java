package io.github.idealint.preview;

import io.github.idealint.markup.Inline;
import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which characters of a page are links, which only write them, and which call other pages. */
final class LinkMap {

    private static final Pattern PICTURE =
            Pattern.compile("(?i)\\s{0,9}(?:file|image|media)\\s{0,9}:.*", Pattern.DOTALL);
    private static final Pattern CATEGORY = Pattern.compile("(?i)\\s{0,9}category\\s{0,9}:.*", Pattern.DOTALL);

    private final ParsedPage page;
    private final String text;
    private final List<LinkTarget> targets = new ArrayList<>();
    private final int[] targetAt;
    private final BitSet written = new BitSet();
    private final BitSet inside = new BitSet();
    private final Map<Integer, InlineContent.Call> calls = new HashMap<>();
    private final Map<Integer, String> numbers = new HashMap<>();

    private LinkMap(ParsedPage page) {
        this.page = page;
        this.text = page.outline().source().text();
        this.targetAt = new int[text.length()];
    }

    static LinkMap of(ParsedPage page) {
        LinkMap links = new LinkMap(page);
        page.outline().inlines().forEach(links::read);
        return links;
    }

    /** Where the character at an offset leads. */
    Optional<LinkTarget> target(int offset) {
        return targetAt[offset] == 0 ? Optional.empty() : Optional.of(targets.get(targetAt[offset] - 1));
    }

    /** Whether the character at an offset only writes a link. */
    boolean isWritten(int offset) {
        return written.get(offset);
    }

    /** Whether the character at an offset belongs to a construct, so that a bar there divides no cells. */
    boolean isInside(int offset) {
        return inside.get(offset);
    }

    /** The page that is called at an offset. */
    Optional<InlineContent.Call> call(int offset) {
        return Optional.ofNullable(calls.get(offset));
    }

    /** What readers see in the place of a link without a text. */
    Optional<String> number(int offset) {
        return Optional.ofNullable(numbers.get(offset));
    }

    private void read(Inline inline) {
        if (inline instanceof Inline.ExternalLink link) {
            external(link);
        } else if (inline instanceof Inline.PageLink link) {
            internal(link);
        } else if (inline instanceof Inline.Transclusion call) {
            LinkAddresses.called(call, page)
                    .ifPresent(name -> calls.put(call.range().start(), new InlineContent.Call(call.range(), name)));
        }
        if (!(inline instanceof Inline.Emphasis)) {
            inside.set(inline.range().start(), inline.range().end());
        }
    }

    private void external(Inline.ExternalLink link) {
        LinkAddresses.web(seen(link.target())).ifPresent(target -> {
            lead(link.range(), target);
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
        if (CATEGORY.matcher(seen(link.target())).matches()) {
            written.set(link.range().start(), link.range().end());
            return;
        }
        boolean picture = PICTURE.matcher(seen(link.target())).matches();
        LinkAddresses.page(seen(link.target()), page.name()).ifPresent(target -> {
            lead(new TextRange(link.range().start(), trail(link.range().end())), target);
            showOnly(link.range(), picture ? link.target() : link.text().orElse(name(link.target())));
        });
    }

    private String seen(TextRange range) {
        return page.outline().passage(range).text();
    }

    private TextRange name(TextRange target) {
        return text.startsWith(":", target.start()) ? new TextRange(target.start() + 1, target.end()) : target;
    }

    /** Letters right behind a link belong to its text (Help:Links). */
    private int trail(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= 'a' && text.charAt(end) <= 'z') {
            end++;
        }
        return end;
    }

    private void lead(TextRange range, LinkTarget target) {
        targets.add(target);
        Arrays.fill(targetAt, range.start(), range.end(), targets.size());
    }

    private void showOnly(TextRange link, TextRange shown) {
        written.set(link.start(), shown.start());
        written.set(shown.end(), link.end());
    }
}
