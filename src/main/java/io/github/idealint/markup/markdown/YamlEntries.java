package io.github.idealint.markup.markdown;

import io.github.idealint.markup.Block.Data.DataEntry;
import io.github.idealint.text.TextRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads YAML from the parser's events, without recursion and to a bounded depth; aliases have no value. */
final class YamlEntries {

    private static final int DEEPEST = 20;
    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final LoadSettings SETTINGS = LoadSettings.builder().build();

    private final String text;
    private final TextRange yaml;
    private final Deque<Level> open = new ArrayDeque<>();
    private final Level top = new Level(0, false);
    private int points;
    private int offset;

    /** A list or a map at work. */
    private static final class Level {

        private final int start;
        private final boolean named;
        private final List<DataEntry> entries = new ArrayList<>();
        private Optional<TextRange> name = Optional.empty();

        Level(int start, boolean named) {
            this.start = start;
            this.named = named;
        }

        void add(TextRange value, List<DataEntry> inner) {
            if (named && name.isEmpty()) {
                name = Optional.of(value);
            } else {
                entries.add(new DataEntry(name, value, inner));
                name = Optional.empty();
            }
        }
    }

    private YamlEntries(String text, TextRange yaml) {
        this.text = text;
        this.yaml = yaml;
        this.offset = yaml.start();
        open.push(top);
    }

    /** The entries of the map that a range of a text holds, up to the first mistake; none if it holds no map. */
    static List<DataEntry> of(String text, TextRange yaml) {
        YamlEntries entries = new YamlEntries(text, yaml);
        try {
            for (Event event : new Parse(SETTINGS).parseString(text.substring(yaml.start(), yaml.end()))) {
                if (!entries.take(event)) {
                    break;
                }
            }
        } catch (YamlEngineException | NumberFormatException mistake) {
            // What stands before it counts.
        }
        return entries.read();
    }

    private List<DataEntry> read() {
        while (open.size() > 1) {
            close(yaml.end());
        }
        return top.entries.isEmpty() ? List.of() : top.entries.get(0).entries();
    }

    private boolean take(Event event) {
        switch (event.getEventId()) {
            case Scalar -> open.peek().add(value((ScalarEvent) event), List.of());
            case Alias -> open.peek().add(TextRange.at(start(event)), List.of());
            case SequenceStart, MappingStart ->
                open.push(new Level(start(event), event.getEventId() == Event.ID.MappingStart));
            case SequenceEnd, MappingEnd -> close(end(event));
            default -> {
                // Streams and documents hold nothing themselves.
            }
        }
        return open.size() <= DEEPEST && (top.entries.isEmpty() || open.size() > 1);
    }

    private void close(int end) {
        Level level = open.pop();
        TextRange value = new TextRange(level.start, Math.max(level.start, end)).trim(text);
        open.peek().add(value, level.entries);
    }

    private TextRange value(ScalarEvent event) {
        TextRange range = new TextRange(start(event), Math.max(start(event), end(event)));
        if (event.getScalarStyle() == ScalarStyle.LITERAL || event.getScalarStyle() == ScalarStyle.FOLDED) {
            Matcher line = LINE_END.matcher(text).region(range.start(), range.end());
            return line.find() ? new TextRange(line.end(), range.end()).trim(text) : TextRange.at(range.end());
        }
        boolean quoted = event.getScalarStyle() != ScalarStyle.PLAIN && range.length() > 1;
        return quoted ? new TextRange(range.start() + 1, range.end() - 1) : range;
    }

    private int start(Event event) {
        return event.getStartMark().map(this::offset).orElse(offset);
    }

    private int end(Event event) {
        return event.getEndMark().map(this::offset).orElse(offset);
    }

    /** Marks count code points; it is walked on from the last place, since they come nearly in order. */
    private int offset(Mark mark) {
        offset = text.offsetByCodePoints(offset, mark.getIndex() - points);
        points = mark.getIndex();
        return offset;
    }
}
