package io.github.idealint.export;

import io.github.idealint.page.HeadingAnchors;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Title;
import io.github.idealint.text.Passage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The anchors of a page's headings.
 *
 * @param byStart the anchors by where their headings begin
 */
record AnchorsByHeading(Map<Integer, String> byStart) {

    AnchorsByHeading {
        byStart = Map.copyOf(byStart);
    }

    /** The anchors of a page, given what readers see of a heading. */
    static AnchorsByHeading of(IdeaPage page, Function<Passage, String> shown) {
        List<String> anchors = HeadingAnchors.of(
                page.headings().stream().map(Title::text).map(shown).toList());
        Map<Integer, String> byStart = new HashMap<>();
        for (int i = 0; i < anchors.size(); i++) {
            byStart.put(page.headings().get(i).range().start(), anchors.get(i));
        }
        return new AnchorsByHeading(byStart);
    }

    /** The anchor of a heading; none where the page itself does not show it. */
    Optional<String> of(Title title) {
        return Optional.ofNullable(byStart.get(title.range().start())).filter(anchor -> !anchor.isEmpty());
    }
}
