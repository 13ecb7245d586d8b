package io.github.idealint.profile.yaml;

import io.github.idealint.text.Limits;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.MessageText;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.Spelling;
import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
            new MessageTemplate("This byte is not valid UTF-8. Save the file as UTF-8.");
    private static final MessageTemplate TOO_LONG =
            new MessageTemplate("The file has more than {} characters, the most that idealint reads. Shorten it.");
    private static final MessageTemplate CHARACTER =
            new MessageTemplate("YAML does not allow the character {}. Remove it.");
    private static final MessageTemplate NOT_YAML = new MessageTemplate("This is not valid YAML. Check the indentation,"
            + " and look for a quote or bracket that is not closed. The parser reports: {}.");
    private static final MessageTemplate TAB =
            new MessageTemplate("This is not valid YAML: there is a tab here. Use spaces instead.");
    private static final MessageTemplate QUOTE =
            new MessageTemplate("This is not valid YAML: the quote that opens here is never closed. Close it.");
    private static final MessageTemplate BRACKET =
            new MessageTemplate("This is not valid YAML: expected ',' or '{}', but"
                    + " found {}. Look for a bracket or quote that is not closed here or on an earlier line.");
    private static final MessageTemplate FIRST_CHARACTER =
            new MessageTemplate("This is not valid YAML: a value cannot start with '{}'. Put it in quotes.");
    private static final MessageTemplate COLON =
            new MessageTemplate("This is not valid YAML: ':' is not allowed here. Put"
                    + " a value that contains ':' in quotes, or correct the indentation.");
    private static final MessageTemplate INDENTATION = new MessageTemplate(
            "This is not valid YAML: the indentation of this line does not match that of the lines above. Correct it.");
    private static final MessageTemplate NO_COLON =
            new MessageTemplate("This is not valid YAML: there is no ':' after this key. Add it, as in 'key: value'.");

    /** The complaints of the parser that people make, in words of their own; the gaps are the groups. */
    /** An escape beyond the last character of Unicode; the YAML library throws what it does not document. */
    private static final Pattern NO_CHARACTER = Pattern.compile("\\\\U([89a-fA-F][0-9a-fA-F]{7})");

    private static final Map<Pattern, MessageTemplate> PLAIN = plain();

    private static final MessageTemplate FOREIGN = new MessageTemplate(
            "This is not a file for idealint: it does not start with a key such as {}. Its text is not shown here, because it"
                    + " may contain secrets. Check the path.");

    private static final Pattern KEY = Pattern.compile("^[{]?\\s*+[\"']?([A-Za-z]++)[\"']?\\s*+:");

    /** Comments, the start of a document and directives stand before what a file holds. */
    private static final Pattern NO_KEY = Pattern.compile("#|---$|%");

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setSchema(new CoreSchema())
            .setCodePointLimit(Limits.CONFIGURATION_CHARACTERS)
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
        if (source.text().length() > Limits.CONFIGURATION_CHARACTERS) {
            return refused(source, 0, TOO_LONG.with(Limits.CONFIGURATION_CHARACTERS), problems);
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
            return refused(source, at, message(complaint(mistake)), problems);
        } catch (ReaderException character) {
            int at = tree.offset(character.getPosition());
            String code = String.format(Locale.ROOT, "U+%04X", character.getCodePoint());
            return refused(source, at, CHARACTER.with(code), problems);
        } catch (NumberFormatException noCharacter) {
            Matcher code = NO_CHARACTER.matcher(source.text());
            return code.find()
                    ? refused(source, code.start(), CHARACTER.with("U+" + code.group(1)), problems)
                    : refused(source, 0, NOT_YAML.with("a number is too large"), problems);
        } catch (YamlEngineException mistake) {
            return refused(source, 0, NOT_YAML.with(mistake.getMessage()), problems);
        }
    }

    /** What is never closed is shown where it opens, not at the end of the file. */
    private static Optional<Mark> place(MarkedYamlEngineException mistake) {
        return mistake.getProblem().contains("stream") || mistake.getProblem().startsWith("could not find")
                ? mistake.getContextMark().or(mistake::getProblemMark)
                : mistake.getProblemMark();
    }

    private static Map<Pattern, MessageTemplate> plain() {
        Map<Pattern, MessageTemplate> plain = new LinkedHashMap<>();
        plain.put(Pattern.compile("^found character '.{1,3}TAB\\)'.*"), TAB);
        plain.put(Pattern.compile("^found unexpected end of stream while scanning a quoted scalar"), QUOTE);
        plain.put(Pattern.compile("^expected ',' or '(.)', but got (.*) while.*"), BRACKET);
        plain.put(Pattern.compile("^found character '(.)' that cannot start any token.*"), FIRST_CHARACTER);
        plain.put(Pattern.compile("^mapping values are not allowed here.*"), COLON);
        plain.put(Pattern.compile("^expected <block end>, but found.*"), INDENTATION);
        plain.put(Pattern.compile("^could not find expected ':'.*"), NO_COLON);
        return plain;
    }

    private static String message(String complaint) {
        return PLAIN.entrySet().stream()
                .map(entry -> filled(entry.getValue(), entry.getKey().matcher(complaint)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> NOT_YAML.with(complaint));
    }

    private static Optional<String> filled(MessageTemplate plain, Matcher matcher) {
        return Optional.of(matcher)
                .filter(Matcher::matches)
                .map(match -> plain.with(IntStream.rangeClosed(1, match.groupCount())
                        .mapToObj(group -> group == 1 ? match.group(1) : token(match.group(group)))
                        .toArray()));
    }

    /** What the parser found, as people call it. */
    private static String token(String found) {
        return found.equals("<stream end>") ? "the end of the file" : "'" + found + "'";
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
