package io.github.idealint.profile.yaml;

import io.github.idealint.text.Spelling;
import java.util.Collection;

/** How messages about YAML name what was found and what is wanted. */
public final class YamlWording {

    private static final int LONGEST = 60;
    private static final int MOST = 16;

    private YamlWording() {}

    /** What stands somewhere: a quoted value, or the kind of thing it is. */
    public static String found(Yaml yaml) {
        if (yaml instanceof Yaml.Scalar scalar) {
            return scalar.kind() == Yaml.Kind.NOTHING ? "nothing" : quoted(scalar.value());
        }
        return yaml instanceof Yaml.Sequence ? "a list" : "a map";
    }

    /** A word in quotes; a long one is cut. */
    public static String quoted(String word) {
        return "'" + (word.length() > LONGEST ? word.substring(0, LONGEST) + "…" : word) + "'";
    }

    /** What to say of a name that nothing has: {@code There is no rule 'x'. Did you mean 'y'?} */
    public static String unknown(String noun, String name, Collection<String> known) {
        return "There is no " + noun + " " + quoted(name) + "." + didYouMean(name, known) + wanted(known);
    }

    /** A sentence with the words that are wanted, unless they are too many to read. */
    public static String wanted(Collection<String> words) {
        return words.isEmpty() || words.size() > MOST ? "" : " Wanted is one of " + String.join(", ", words) + ".";
    }

    /** A question with the nearest of the words that are wanted, if one is near; nobody misspells a single letter. */
    public static String didYouMean(String word, Collection<String> words) {
        return Spelling.nearest(word, words)
                .filter(near -> word.length() > 1)
                .map(near -> " Did you mean " + quoted(near) + "?")
                .orElse("");
    }
}
