package io.github.idealint.profile.yaml;

import io.github.idealint.profile.yaml.Yaml.Kind;
import io.github.idealint.text.Limits;
import io.github.idealint.text.MessageTemplate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * A text, or a number, of a certain form.
 *
 * @param pattern what the whole of it must match
 * @param wanted what it is, to stand in a sentence: {@code text}
 * @param kinds what it may be by YAML's core schema
 * @param most how many characters it may have
 */
public record TextShape(Pattern pattern, String wanted, Set<Kind> kinds, int most) implements Shape {

    private static final MessageTemplate WANTED = new MessageTemplate("{} must be {}, not {}.");

    private static final MessageTemplate TOO_LONG = new MessageTemplate("{} has more than {} characters. Shorten it.");

    /** How the name of what stands in one of several places begins. */
    private static final Pattern ANY_ONE = Pattern.compile("^(?:Each|A) ");

    private static final Set<Kind> ANY_TEXT = Set.of(Kind.TEXT, Kind.NUMBER);

    /** A text that is not blank. */
    public static final TextShape ANY = of("(?s)^\\s*+\\S.*", "text");

    /** A template of many lines that is not blank. */
    public static final TextShape LONG =
            new TextShape(ANY.pattern(), ANY.wanted(), ANY.kinds(), Limits.TEMPLATE_CHARACTERS);

    public TextShape {
        kinds = Set.copyOf(kinds);
    }

    /** A text that a pattern matches; a number is one too. */
    public static TextShape of(String pattern, String wanted) {
        return new TextShape(Pattern.compile(pattern), wanted, ANY_TEXT, Limits.ENTRY_CHARACTERS);
    }

    /**
     * A whole number from 1 to 999999.
     *
     * @param things what it counts, in the plural: {@code hours}
     */
    public static TextShape count(String things) {
        return new TextShape(
                Pattern.compile("[1-9][0-9]{0,5}"),
                "a whole number from 1 to 999999 (" + things + ")",
                Set.of(Kind.NUMBER),
                Limits.ENTRY_CHARACTERS);
    }

    @Override
    public Optional<Yaml> checked(String subject, Yaml value, Consumer<ConfigurationProblem> problems) {
        if (value instanceof Yaml.Scalar text && text.value().length() > most) {
            String one = ANY_ONE.matcher(subject).replaceFirst("This ");
            problems.accept(ConfigurationProblem.at(value, TOO_LONG.with(one, most)));
            return Optional.empty();
        }
        if (value instanceof Yaml.Scalar scalar
                && kinds.contains(scalar.kind())
                && pattern.matcher(scalar.value()).matches()) {
            return Optional.of(value);
        }
        problems.accept(ConfigurationProblem.at(value, WANTED.with(subject, wanted, value.found())));
        return Optional.empty();
    }
}
