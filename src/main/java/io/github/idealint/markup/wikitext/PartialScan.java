package io.github.idealint.markup.wikitext;

import io.github.idealint.markup.Partial;
import io.github.idealint.text.LetterCase;
import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the tags of partial transclusion; the tag scan has made them plain text, but those that are text in a literal. */
final class PartialScan {

    private static final Pattern TAG =
            Pattern.compile("<(/?)(includeonly|noinclude|onlyinclude)\\s{0,9}(/?)>", Pattern.CASE_INSENSITIVE);

    private final PreparedPage prepared;
    private final List<Partial> partials = new ArrayList<>();
    private final Map<Partial.Kind, TextRange> open = new EnumMap<>(Partial.Kind.class);

    private PartialScan(PreparedPage prepared) {
        this.prepared = prepared;
    }

    /** The tags, wherever they stand but in literals. */
    static List<TextRange> tags(PreparedPage prepared) {
        List<TextRange> tags = new ArrayList<>();
        Matcher tag = TAG.matcher(prepared.source());
        while (tag.find()) {
            if (prepared.isNeutralised(tag.start()) && !isText(tag, prepared)) {
                tags.add(new TextRange(tag.start(), tag.end()));
            }
        }
        return tags;
    }

    /** Alone of its kind, an {@code <onlyinclude>} that nothing closes is shown. */
    private static boolean isText(Matcher tag, PreparedPage prepared) {
        return tag.group(2).equalsIgnoreCase("onlyinclude")
                && prepared.unclosed().stream().anyMatch(open -> open.opening().start() == tag.start());
    }

    /** The parts between the tags; one that nothing closes is none, since its tag is unclosed markup. */
    static List<Partial> of(PreparedPage prepared) {
        return new PartialScan(prepared).scan();
    }

    private List<Partial> scan() {
        Matcher tag = TAG.matcher(prepared.source());
        while (tag.find()) {
            if (prepared.isNeutralised(tag.start()) && tag.group(3).isEmpty()) {
                add(tag);
            }
        }
        return partials;
    }

    private void add(Matcher tag) {
        Partial.Kind kind = Partial.Kind.valueOf(LetterCase.upper(tag.group(2)));
        TextRange range = new TextRange(tag.start(), tag.end());
        if (tag.group(1).isEmpty()) {
            open.putIfAbsent(kind, range);
        } else if (open.containsKey(kind)) {
            add(kind, open.remove(kind), range);
        }
    }

    private void add(Partial.Kind kind, TextRange opening, TextRange closing) {
        partials.add(new Partial(kind, opening.cover(closing), new TextRange(opening.end(), closing.start())));
    }
}
