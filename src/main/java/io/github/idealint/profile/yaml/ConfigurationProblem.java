package io.github.idealint.profile.yaml;

import io.github.idealint.text.Excerpt;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.MessageText;
import io.github.idealint.text.Position;
import io.github.idealint.text.Printable;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A mistake in a profile or configuration.
 *
 * @param source the file it stands in
 * @param range its place there
 * @param message what is wrong and what to do
 */
public record ConfigurationProblem(SourceText source, TextRange range, String message)
        implements Comparable<ConfigurationProblem> {

    private static final Comparator<ConfigurationProblem> BY_PLACE = Comparator.comparing(
                    (ConfigurationProblem problem) -> problem.source().path())
            .thenComparing(ConfigurationProblem::range)
            .thenComparing(ConfigurationProblem::message);

    private static final MessageTemplate UNKNOWN = new MessageTemplate("There is no {} {}.");
    private static final MessageTemplate KNOWN = new MessageTemplate(" Known {}s: {}.");

    /**
     * The problem of a name for something that does not exist.
     *
     * @param noun what the name should be of: {@code rule}
     * @param name the name, where it stands
     * @param known the names of all there are; the message proposes the nearest or, if none is near, lists them
     */
    public static ConfigurationProblem unknown(String noun, Yaml.Scalar name, Collection<String> known) {
        String guess = MessageText.didYouMean(name.value(), known);
        String list = known.isEmpty() ? "" : KNOWN.with(noun, MessageText.all(List.copyOf(known)));
        return at(name, UNKNOWN.with(noun, MessageText.quoted(name.value())) + (guess.isEmpty() ? list : guess));
    }

    /** A problem with a piece of YAML. */
    public static ConfigurationProblem at(Yaml yaml, String message) {
        return new ConfigurationProblem(yaml.source(), yaml.range(), message);
    }

    /** Three lines: path, line, column and message; then the place underlined, unless the file was not read. */
    public String render() {
        Position at = source.positionOf(range.start());
        String line = Printable.of(source.path() + ":" + at.line() + ":" + at.column() + ": " + message);
        return source.text().isEmpty() ? line : line + "\n" + Excerpt.of(source, range);
    }

    /** Orders by path, place and message. */
    @Override
    public int compareTo(ConfigurationProblem other) {
        return BY_PLACE.compare(this, other);
    }
}
