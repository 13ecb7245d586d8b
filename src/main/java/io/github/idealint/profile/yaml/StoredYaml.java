package io.github.idealint.profile.yaml;

import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A YAML file that comes with the product, as it was read when the product was built, so that a run need not load a parser of YAML
 * for files that never change. Each piece has a line, behind those of the pieces in it: what it is, where it starts and ends in
 * the file and, after an equals sign, how many entries it has, or the value of a scalar whose characters are not its value.
 * Thus {@code [gsoc, 'lfx']} at the start of a file makes {@code T1 5}, {@code T7 12=lfx} and {@code [0 13=2}.
 */
public final class StoredYaml {

    private final SourceText source;
    private final List<Yaml> pieces = new ArrayList<>();

    private StoredYaml(SourceText source) {
        this.source = source;
    }

    /** The first line of what is stored of a file, which shows whether it is still that file. */
    public static String heading(SourceText source) {
        return source.text().length() + " " + source.text().hashCode() + "\n";
    }

    /**
     * The map that a file holds.
     *
     * @param source the file
     * @param stored what is stored of it; each line has its line end
     * @return nothing if the file has changed since
     */
    public static Optional<Yaml.Mapping> read(SourceText source, String stored) {
        String heading = heading(source);
        if (!stored.startsWith(heading)) {
            return Optional.empty();
        }
        StoredYaml yaml = new StoredYaml(source);
        int at = heading.length();
        while (at < stored.length()) {
            int end = stored.indexOf('\n', at);
            yaml.add(stored.substring(at, end));
            at = end + 1;
        }
        return Optional.of((Yaml.Mapping) yaml.pieces.get(0));
    }

    private void add(String line) {
        int blank = line.indexOf(' ');
        int sign = line.indexOf('=');
        TextRange range = new TextRange(
                Integer.parseInt(line, 1, blank, 10),
                Integer.parseInt(line, blank + 1, sign < 0 ? line.length() : sign, 10));
        String value = sign < 0 ? source.text(range) : line.substring(sign + 1);
        pieces.add(
                switch (line.charAt(0)) {
                    case '[' -> new Yaml.Sequence(source, range, last(Integer.parseInt(value)));
                    case '{' -> new Yaml.Mapping(source, range, entries(Integer.parseInt(value)));
                    default -> new Yaml.Scalar(source, range, withLines(value), kind(line.charAt(0)));
                });
    }

    private Map<String, Yaml.Entry> entries(int number) {
        List<Yaml> keysAndValues = last(2 * number);
        Map<String, Yaml.Entry> entries = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.size(); i += 2) {
            Yaml.Scalar key = (Yaml.Scalar) keysAndValues.get(i);
            entries.put(key.value(), new Yaml.Entry(key, keysAndValues.get(i + 1)));
        }
        return entries;
    }

    /** Takes the last pieces away, for the piece that they belong to. */
    private List<Yaml> last(int number) {
        List<Yaml> last = pieces.subList(pieces.size() - number, pieces.size());
        List<Yaml> taken = List.copyOf(last);
        last.clear();
        return taken;
    }

    private static Yaml.Kind kind(char letter) {
        return switch (letter) {
            case 'N' -> Yaml.Kind.NUMBER;
            case 'B' -> Yaml.Kind.TRUTH;
            case '0' -> Yaml.Kind.NOTHING;
            default -> Yaml.Kind.TEXT;
        };
    }

    /** Line ends are stored as {@code \n}, and backslashes twice. */
    private static String withLines(String value) {
        if (value.indexOf('\\') < 0) {
            return value;
        }
        StringBuilder whole = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            boolean escaped = value.charAt(i) == '\\';
            i += escaped ? 1 : 0;
            whole.append(escaped && value.charAt(i) == 'n' ? '\n' : value.charAt(i));
        }
        return whole.toString();
    }
}
