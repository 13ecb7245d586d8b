package io.github.idealint.rule.builtin.value;

import io.github.idealint.text.Spelling;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name somebody meant who wrote one that is not there: of a wiki page or of a heading. */
public final class NearName {

    /** In characters; longer names are not looked up. */
    private static final int LONGEST = 100;

    private static final Pattern UNWRITABLE = Pattern.compile("[#<>\\[\\]|{}%]|''");

    private NearName() {}

    /** The nearest of the names that are there, if one is near. */
    public static Optional<String> of(String name, List<String> known) {
        return name.length() > LONGEST
                ? Optional.empty()
                : Spelling.nearest(
                        name,
                        known.stream().filter(near -> near.length() <= LONGEST).toList());
    }

    /** What a message asks behind its sentence, with a blank before it. */
    public static String question(Optional<String> near) {
        return near.map(name -> " Did you mean '" + name + "'?").orElse("");
    }

    /** Whether a link can name it as it stands. */
    public static boolean isWritable(String name) {
        return !UNWRITABLE.matcher(name).find();
    }
}
