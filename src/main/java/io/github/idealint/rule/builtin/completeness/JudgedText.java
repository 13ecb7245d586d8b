package io.github.idealint.rule.builtin.completeness;

import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Link;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.text.TextRange;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.TreeMap;

/** The text of a page that its author wrote for readers: all but literals and the addresses behind links. */
final class JudgedText {

    private final IdeaPage page;
    private final TreeMap<Integer, TextRange> targets = new TreeMap<>();

    /** That of a page. */
    static JudgedText of(IdeaPage page, RuleContext context) {
        return context.onceOfPage(JudgedText.class, page, JudgedText::new);
    }

    private JudgedText(IdeaPage page) {
        this.page = page;
        page.links().stream()
                .filter(Link::isExternal)
                .map(link -> link.target().range())
                .forEach(this::add);
    }

    private void add(TextRange target) {
        targets.put(target.start(), target);
    }

    /** Whether a range belongs to it. */
    boolean holds(TextRange range) {
        return !page.isLiteral(range)
                && Optional.ofNullable(targets.lowerEntry(range.end()))
                        .map(Entry::getValue)
                        .filter(range::overlaps)
                        .isEmpty();
    }
}
