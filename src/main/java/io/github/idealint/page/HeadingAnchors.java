package io.github.idealint.page;

import io.github.idealint.text.LetterCase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The anchors that MediaWiki makes of the headings of a page (Manual:$wgFragmentMode, html5). */
public final class HeadingAnchors {

    private HeadingAnchors() {}

    /** The anchors of headings as readers see them, in order; of those that differ at most in case the second has a 2. */
    public static List<String> of(List<String> headings) {
        Set<String> taken = new HashSet<>();
        Map<String, Integer> counts = new HashMap<>();
        List<String> anchors = new ArrayList<>(headings.size());
        for (String heading : headings) {
            String anchor = of(heading);
            int count = counts.merge(key(anchor), 1, Integer::sum);
            String free = numbered(anchor, count);
            while (!taken.add(key(free))) {
                count = counts.merge(key(anchor), 1, Integer::sum);
                free = numbered(anchor, count);
            }
            anchors.add(free);
        }
        return anchors;
    }

    /** The anchor of a heading if there is no other of its kind. */
    public static String of(String heading) {
        return WikiTitle.blank(heading).replace(' ', '_');
    }

    private static String numbered(String anchor, int count) {
        return count == 1 ? anchor : anchor + "_" + count;
    }

    private static String key(String anchor) {
        return LetterCase.lower(anchor);
    }
}
