package io.github.idealint.round.date;

import io.github.idealint.page.Line;
import io.github.idealint.round.date.DateReader.PlacedPeriod;
import io.github.idealint.text.Passage;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A line of a round's list of dates.
 *
 * @param line the line
 * @param when its date or period
 * @param label what happens then: the rest of the line, without the marks between the two
 * @param isAtAnEnd whether the line begins or ends with the date
 */
public record KeyDate(Line line, WrittenPeriod when, Passage label, boolean isAtAnEnd) {

    private static final Pattern MARKS_BEFORE = Pattern.compile("^[\\s\\h:;,.)|–—-]++");
    private static final Pattern MARKS_BEHIND = Pattern.compile("[\\s\\h:;,(|–—-]{1,20}$");

    /** The date of a line, if there is one: the first. */
    static Optional<KeyDate> on(Line line, PageDates dates) {
        return dates.on(line).stream().findFirst().map(found -> of(line, found));
    }

    private static KeyDate of(Line line, PlacedPeriod found) {
        Passage content = line.content();
        Passage before = before(content.part(0, found.start()));
        Passage after = after(content.part(found.end(), content.text().length()));
        List<Passage> parts =
                Stream.of(before, after).filter(part -> !part.isEmpty()).toList();
        return new KeyDate(line, found.period(), Passage.join(parts), parts.size() == 1);
    }

    private static Passage before(Passage text) {
        Matcher marks = MARKS_BEHIND.matcher(text.text());
        return marks.find() ? text.part(0, marks.start()) : text;
    }

    private static Passage after(Passage text) {
        Matcher marks = MARKS_BEFORE.matcher(text.text());
        return marks.find() ? text.part(marks.end(), text.text().length()) : text;
    }
}
