package io.github.idealint.profile.yaml;

import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Turns the YAML parser's marks, which count code points, into UTF-16 offsets. */
final class YamlOffsets {

    private final String text;
    private int points;
    private int offset;

    YamlOffsets(SourceText source) {
        this.text = source.text();
    }

    TextRange range(Event event) {
        int start = event.getStartMark().map(this::offset).orElse(0);
        return new TextRange(start, event.getEndMark().map(this::offset).orElse(start));
    }

    int offset(Mark mark) {
        return offset(mark.getIndex());
    }

    /** Walks on from the last place asked for, since marks come nearly in order. */
    int offset(int index) {
        offset = text.offsetByCodePoints(offset, index - points);
        points = index;
        return offset;
    }
}
