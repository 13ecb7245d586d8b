package io.github.idealint.export;

import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Line;
import io.github.idealint.page.Title;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The anchors that MediaWiki makes of a page's headings (Manual:$wgFragmentMode, html5). */
final class Anchors {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\h_]++");

    private final Map<Integer, String> byStart = new HashMap<>();

    Anchors(IdeaPage page) {
        Map<String, Integer> seen = new HashMap<>();
        page.lines().stream().filter(line -> line.is(Line.Kind.HEADING)).forEach(line -> {
            String anchor = BLANKS.matcher(line.content().text().strip()).replaceAll("_");
            int count = seen.merge(anchor.toLowerCase(Locale.ROOT), 1, Integer::sum);
            byStart.put(line.range().start(), count == 1 ? anchor : anchor + "_" + count);
        });
    }

    /** The anchor of a heading; none where readers see nothing of it. */
    Optional<String> of(Title title) {
        return Optional.ofNullable(byStart.get(title.range().start())).filter(anchor -> !anchor.isEmpty());
    }
}
