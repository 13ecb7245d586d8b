package io.github.idealint.page.value;

import io.github.idealint.page.value.SizeValue.Hours;
import io.github.idealint.page.value.SizeValue.Word;
import io.github.idealint.text.Passage;
import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A part of a size value, between commas, parentheses and the like.
 *
 * @param plain whether it speaks of nothing but the size
 * @param hours the hours in it: all numbers of a plain part, else those with their unit
 * @param words the size words in it: all of a plain part, else those the value begins with
 */
public record SizePart(boolean plain, List<Hours> hours, List<Word> words) {

    private static final Pattern SPLIT = Pattern.compile("[(),;:|\\[\\]]|(?<=\\d)\\.(?=[\\s\\h])");
    private static final String JOINT = "[\\s\\h]*+(?:[-–—/&]|or\\b|to\\b|and\\b)[\\s\\h]*+~?[\\s\\h]*+";
    private static final Pattern WITH_UNIT = Pattern.compile("(?i)(?<![\\p{L}\\p{N}.])\\d{1,5}+(?:" + JOINT
            + "\\d{1,5}+){0,9}+[\\s\\h]*+-?[\\s\\h]*+(?:hours?|hrs?|h)(?![\\p{L}\\p{N}])"
            + "(?!\\.?[\\s\\h]*+(?:weekly|(?:/|per\\b|an?\\b|each\\b|every\\b)[\\s\\h]*+(?:week|wk|day|month)))");
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\d.])\\d{1,5}+(?![\\d\\p{L}]|\\.\\d)|(?<![\\d.])\\d{1,5}+(?=[hH])");
    private static final Pattern UNIT =
            Pattern.compile("(?i)^[\\s\\h]*+-?[\\s\\h]*+(?:hours?|hrs?|h)(?![\\p{L}\\p{N}])");

    public SizePart {
        hours = List.copyOf(hours);
        words = List.copyOf(words);
    }

    /** The parts of a value. */
    static List<SizePart> split(Passage value, SizeNames names) {
        List<SizePart> parts = new ArrayList<>();
        Matcher split = SPLIT.matcher(value.text());
        int start = 0;
        while (split.find()) {
            parts.add(read(value.part(start, split.start()), start == 0, names));
            start = split.end();
        }
        parts.add(read(value.part(start, value.text().length()), start == 0, names));
        return parts;
    }

    private static SizePart read(Passage part, boolean first, SizeNames names) {
        boolean plain = names.isPlain(part.text());
        return new SizePart(plain, plain ? hours(part) : withUnit(part), words(part, plain, first, names));
    }

    private static List<Hours> withUnit(Passage part) {
        return WITH_UNIT
                .matcher(part.text())
                .results()
                .flatMap(match -> hours(part.part(match.start(), match.end())).stream())
                .toList();
    }

    private static List<Hours> hours(Passage part) {
        Matcher unit = UNIT.matcher(part.text());
        return NUMBER.matcher(part.text())
                .results()
                .map(number -> hours(part, number, unit))
                .toList();
    }

    private static Hours hours(Passage part, MatchResult number, Matcher unit) {
        boolean named = unit.region(number.end(), part.text().length()).lookingAt();
        TextRange range = part.range(number.start(), named ? unit.end() : number.end());
        return new Hours(part.part(number.start(), number.end()), range, Integer.parseInt(number.group()));
    }

    private static List<Word> words(Passage part, boolean plain, boolean first, SizeNames names) {
        Matcher matcher = names.matcher(part.text());
        Stream<MatchResult> found = plain
                ? matcher.results()
                : matcher.results().limit(1).filter(match -> first && isBlank(part.text(), match.start()));
        return found.map(match -> part.part(match.start(), match.end()))
                .flatMap(named -> names.meant(named.text()).map(size -> new Word(named, size)).stream())
                .toList();
    }

    private static boolean isBlank(String text, int end) {
        return text.substring(0, end).isBlank();
    }
}
