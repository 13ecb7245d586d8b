package io.github.idealint.export;

import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Title;
import io.github.idealint.text.Passage;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The anchors that MediaWiki makes of a page's headings (Manual:$wgFragmentMode, html5). */
final class Anchors {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\h_]++");

    private final Map<Integer, String> byStart = new HashMap<>();

    /** The anchors of a page, given what readers see of a heading. */
    Anchors(IdeaPage page, Function<Passage, String> shown) {
        Map<String, Integer> seen = new HashMap<>();
        page.headings().forEach(heading -> {
            String anchor = BLANKS.matcher(shown.apply(heading.text())).replaceAll("_");
            int count = seen.merge(anchor.toLowerCase(Locale.ROOT), 1, Integer::sum);
            byStart.put(heading.range().start(), count == 1 ? anchor : anchor + "_" + count);
        });
    }

    /** The anchor of a heading; none where the page itself does not show it. */
    Optional<String> of(Title title) {
        return Optional.ofNullable(byStart.get(title.range().start())).filter(anchor -> !anchor.isEmpty());
    }
}
