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

/**
 * A mistake in a profile or configuration.
 *
 * @param source the file it stands in
 * @param range its place there
 * @param message what is wrong and what to do
 * @param isSecret whether what stands there may be secret, so that no log may show it
 */
public record ConfigurationProblem(SourceText source, TextRange range, String message, boolean isSecret)
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
        String list = known.isEmpty()
                ? ""
                : KNOWN.with(
                        noun,
                        MessageText.all(known.stream().map(MessageText::quoted).toList()));
        return at(name, UNKNOWN.with(noun, MessageText.quoted(name.value())) + (guess.isEmpty() ? list : guess));
    }

    /** A problem at a place that everybody may see. */
    public ConfigurationProblem(SourceText source, TextRange range, String message) {
        this(source, range, message, false);
    }

    /** A problem with a piece of YAML. */
    public static ConfigurationProblem at(Yaml yaml, String message) {
        return new ConfigurationProblem(yaml.source(), yaml.range(), message);
    }

    /** A problem with a piece of YAML that may be secret. */
    static ConfigurationProblem secret(Yaml yaml, String message) {
        return new ConfigurationProblem(yaml.source(), yaml.range(), message, true);
    }

    /**
     * Three lines: path, line, column and message; then the place underlined, unless the file was not read.
     *
     * @param others all problems of the run; lines that one of them finds secret are left out
     */
    public String render(Collection<ConfigurationProblem> others) {
        Position at = source.positionOf(range.start());
        String place = Printable.of(source.path() + ":" + at.line() + ":" + at.column() + ": " + message);
        boolean hidden =
                source.text().isEmpty() || others.stream().anyMatch(other -> other.isSecret() && other.hides(this));
        return hidden ? place : place + "\n" + Excerpt.of(source, range);
    }

    private boolean hides(ConfigurationProblem other) {
        int line = source.lineAt(other.range.start());
        return source.equals(other.source)
                && source.lineAt(range.start()) <= line
                && line <= source.lineAt(range.end());
    }

    /** Orders by path, place and message. */
    @Override
    public int compareTo(ConfigurationProblem other) {
        return BY_PLACE.compare(this, other);
    }
}
