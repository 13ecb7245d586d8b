package io.github.idealint.profile.yaml;

import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.MessageText;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.Spelling;
import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Reads YAML 1.2 files of a single map, with the place of every piece; aliases and tags are refused. */
public final class YamlReader {

    private static final MessageTemplate NOT_UTF_8 =
            new MessageTemplate("This byte is not UTF-8. Save the file as UTF-8.");
    private static final MessageTemplate TOO_LONG =
            new MessageTemplate("The file has more than {} characters. Shorten it.");
    private static final MessageTemplate CHARACTER =
            new MessageTemplate("YAML does not allow the character {}. Remove it.");
    private static final MessageTemplate NOT_YAML = new MessageTemplate(
            "This is not valid YAML: {}. Check the indentation, and look for a quote or bracket that is not closed.");

    private static final MessageTemplate FOREIGN = new MessageTemplate(
            "This does not look like a file of idealint: it does not begin with one of its keys, such as {}. Nothing of it is"
                    + " shown, since it may hold secrets. Check the path.");

    private static final Pattern KEY = Pattern.compile("[{]?\\s*+[\"']?([A-Za-z]++)[\"']?\\s*+:");

    /** Comments, the start of a document and directives stand before what a file holds. */
    private static final Pattern NO_KEY = Pattern.compile("#|---$|%");

    private static final int LONGEST = 256 * 1024;
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setSchema(new CoreSchema())
            .setCodePointLimit(LONGEST)
            .build();

    /** The parser gives this advice about tabs for any character. */
    private static final Pattern ADVICE = Pattern.compile("\\.? \\(Do not use.*", Pattern.DOTALL);

    private YamlReader() {}

    /**
     * The map that a file holds; an empty map for an empty file, nothing if the file is not valid YAML. Mistakes are
     * reported.
     */
    public static Optional<Yaml.Mapping> read(SourceText source, Consumer<ConfigurationProblem> problems) {
        if (source.damage().isPresent()) {
            return refused(source, 0, source.damage().get(), problems);
        }
        if (source.malformedAt().isPresent()) {
            int at = source.malformedAt().getAsInt();
            return refused(source, at, NOT_UTF_8.with(), problems);
        }
        if (source.text().length() > LONGEST) {
            return refused(source, 0, TOO_LONG.with(LONGEST), problems);
        }
        return parsed(source, problems);
    }

    /**
     * The part of such a map that has a certain shape; mistakes are reported. Of a file that is something else altogether
     * nothing is shown: a branch may name any file as its profile, and one of them may be a secret.
     */
    public static Optional<Yaml.Mapping> read(
            SourceText source, KeyedShape shape, Consumer<ConfigurationProblem> problems) {
        List<ConfigurationProblem> found = new ArrayList<>();
        Optional<Yaml.Mapping> map = read(source, found::add).map(read -> shape.fitting(read, found::add));
        if (found.isEmpty() || source.damage().isPresent() || beginsLike(shape, source.text())) {
            found.forEach(problems);
            return map;
        }
        String example = MessageText.quoted(shape.allowed().get(0));
        return refused(SourceText.of(source.path(), ""), 0, FOREIGN.with(example), problems);
    }

    private static boolean beginsLike(KeyedShape shape, String text) {
        return text.replace("\uFEFF", "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !NO_KEY.matcher(line).lookingAt())
                .findFirst()
                .map(KEY::matcher)
                .map(key -> key.lookingAt()
                        && Spelling.nearest(key.group(1), shape.keys().keySet()).isPresent())
                .orElse(true);
    }

    private static Optional<Yaml.Mapping> parsed(SourceText source, Consumer<ConfigurationProblem> problems) {
        YamlTree tree = new YamlTree(source, SETTINGS.getSchema().getScalarResolver(), problems);
        try {
            for (Event event : new Parse(SETTINGS).parseString(source.text())) {
                if (!tree.take(event)) {
                    break;
                }
            }
            return Optional.of(tree.root());
        } catch (MarkedYamlEngineException mistake) {
            int at = place(mistake).map(Mark::getIndex).map(tree::offset).orElse(0);
            return refused(source, at, NOT_YAML.with(complaint(mistake)), problems);
        } catch (ReaderException character) {
            int at = tree.offset(character.getPosition());
            String code = String.format(Locale.ROOT, "U+%04X", character.getCodePoint());
            return refused(source, at, CHARACTER.with(code), problems);
        } catch (YamlEngineException mistake) {
            return refused(source, 0, NOT_YAML.with(mistake.getMessage()), problems);
        }
    }

    /** What is never closed is shown where it opens, not at the end of the file. */
    private static Optional<Mark> place(MarkedYamlEngineException mistake) {
        return mistake.getProblem().contains("stream")
                ? mistake.getContextMark().or(mistake::getProblemMark)
                : mistake.getProblemMark();
    }

    private static String complaint(MarkedYamlEngineException mistake) {
        String problem = ADVICE.matcher(mistake.getProblem()).replaceFirst("");
        return mistake.getContext() == null ? problem : problem + " " + mistake.getContext();
    }

    private static Optional<Yaml.Mapping> refused(
            SourceText source, int at, String message, Consumer<ConfigurationProblem> problems) {
        int end = at < source.text().length() ? source.text().offsetByCodePoints(at, 1) : at;
        problems.accept(new ConfigurationProblem(source, new TextRange(at, end), message));
        return Optional.empty();
    }
}
