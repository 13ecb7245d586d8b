package io.github.idealint.profile;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The text that a programme's authors start from.
 *
 * @param text the template as authors see it; empty where there is none
 */
public record Template(String text) {

    private static final Pattern DECORATION = Pattern.compile("'{2,5}|^[*#=\\s]+|=+\\s*$");
    private static final Pattern LABEL = Pattern.compile("^[^:]{1,40}:\\s*");
    private static final Pattern CHOICE = Pattern.compile("(?i)\\bor\\b|\\betc\\b");

    /** A profile without a template. */
    public static final Template NONE = new Template("");

    /** The sentences that an author replaces; two words at least, so that no honest word is one. */
    public List<String> phrases() {
        return values().filter(value -> value.contains(" ") && !isChoice(value)).toList();
    }

    /** The lists of alternatives that an author chooses from: {@code beginner or intermediate or advanced}. */
    public List<String> choices() {
        return values().filter(Template::isChoice).toList();
    }

    private Stream<String> values() {
        return Arrays.stream(text.split("\\R"))
                .map(line -> DECORATION.matcher(line).replaceAll(""))
                .map(line -> LABEL.matcher(line).replaceFirst(""))
                .map(String::strip)
                .filter(line -> !line.isEmpty());
    }

    private static boolean isChoice(String value) {
        return CHOICE.matcher(value).find() && value.length() < 60;
    }
}
