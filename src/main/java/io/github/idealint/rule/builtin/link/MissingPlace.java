package io.github.idealint.rule.builtin.link;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.page.WikiTitle;
import io.github.idealint.rule.builtin.value.NearName;
import io.github.idealint.text.MessageText;
import io.github.idealint.text.Passage;
import io.github.idealint.text.TextEdit;
import java.util.List;
import java.util.Optional;

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

    /** So many names of a page are looked up among those known. */
    private static final int MOST = 20;

    /** A page that is missing beside others. */
    static MissingPlace page(WikiTarget target, WikiTitle title, List<String> siblings) {
        return new MissingPlace(
                target.page(),
                "There is no page " + MessageText.quoted(title.toString())
                        + " among the pages checked, though there are" + " others in "
                        + MessageText.quoted(title.folder().toString()) + ".",
                title.name(),
                target.lastPart(),
                siblings);
    }

    /** A heading that is missing on a page. */
    static MissingPlace heading(Passage written, List<String> headings, String where) {
        return new MissingPlace(
                written,
                "There is no heading " + MessageText.quoted(written.text()) + " " + where + ".",
                written.text().replace('_', ' '),
                written,
                headings);
    }

    /** The finding, the so-many-eth of its page. */
    Finding finding(int index) {
        Optional<String> meant = index < MOST ? NearName.of(name, known) : Optional.empty();
        return Finding.at(place.range(), message + NearName.question(meant))
                .fixedBy(meant.filter(NearName::isWritable).map(this::fix));
    }

    private Fix fix(String near) {
        return Fix.unsafe("Link to '" + near + "'", TextEdit.replace(written.range(), near));
    }
}
