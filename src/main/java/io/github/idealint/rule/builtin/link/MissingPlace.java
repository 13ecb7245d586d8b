package io.github.idealint.rule.builtin.link;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.page.WikiTitle;
import io.github.idealint.rule.builtin.value.Wording;
import io.github.idealint.text.Passage;
import io.github.idealint.text.Spelling;
import io.github.idealint.text.TextEdit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A page or heading that a link names and that is not there.
 *
 * @param place what is flagged
 * @param message what was found, in a whole sentence
 * @param name what is missing
 * @param written the part of the link that names it
 * @param known what is there
 */
record MissingPlace(Passage place, String message, String name, Passage written, List<String> known) {

    /** So many names of a page are looked up among those known, and none that is longer, in characters. */
    private static final int MOST = 20;

    private static final int LONGEST = 100;
    private static final Pattern UNWRITABLE = Pattern.compile("[#<>\\[\\]|{}%]|''");

    /** A page that is missing beside others. */
    static MissingPlace page(WikiTarget target, WikiTitle title, List<String> siblings) {
        return new MissingPlace(
                target.page(),
                "There is no page " + Wording.quoted(title.toString()) + " among the pages checked, though there are"
                        + " others in " + Wording.quoted(title.folder().toString()) + ".",
                title.name(),
                target.lastPart(),
                siblings);
    }

    /** A heading that is missing on a page. */
    static MissingPlace heading(Passage written, List<String> headings, String where) {
        return new MissingPlace(
                written,
                "There is no heading " + Wording.quoted(written.text()) + " " + where + ".",
                written.text().replace('_', ' '),
                written,
                headings);
    }

    /** The finding, the so-many-eth of its page. */
    Finding finding(int index) {
        Optional<String> meant = index < MOST ? meant() : Optional.empty();
        return Finding.at(
                        place.range(),
                        message
                                + meant.map(near -> " Did you mean '" + near + "'?")
                                        .orElse(""))
                .fixedBy(meant.filter(near -> !UNWRITABLE.matcher(near).find()).map(this::fix));
    }

    private Optional<String> meant() {
        return name.length() > LONGEST
                ? Optional.empty()
                : Spelling.nearest(
                        name,
                        known.stream().filter(near -> near.length() <= LONGEST).toList());
    }

    private Fix fix(String near) {
        return Fix.unsafe("Link to '" + near + "'", TextEdit.replace(written.range(), near));
    }
}
