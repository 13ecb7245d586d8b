package io.github.idealint.page.value;

import io.github.idealint.page.value.SizeValue.Hours;
import io.github.idealint.page.value.SizeValue.Word;
import io.github.idealint.profile.Size;
import io.github.idealint.text.Passage;
import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A part of a size value, between commas, parentheses and the like.
 *
 * @param plain whether it speaks of nothing but the size
 * @param hours the hours in it: all numbers of a plain part, else those with their unit
 * @param words the size words in it: all of a plain part, else those the value begins with
 */
public record SizePart(boolean plain, List<Hours> hours, List<Word> words) {

    private static final Pattern SPLIT = Pattern.compile("[(),;:|\\[\\]]");
    private static final String TALK =
            "hours?|hrs?|h|sized?|projects?|scale|or|to|and|a|about|approx|around|ca|between|"
                    + "from|up|full|half|part|time|total";
    private static final String JOINT = "[\\s\\h]*+(?:[-–—/&]|or\\b|to\\b|and\\b)[\\s\\h]*+~?[\\s\\h]*+";
    private static final Pattern WITH_UNIT = Pattern.compile("(?i)(?<![\\p{L}\\p{N}.])\\d{1,5}+(?:" + JOINT
            + "\\d{1,5}+){0,9}+[\\s\\h]*+-?[\\s\\h]*+(?:hours?|hrs?|h)(?![\\p{L}\\p{N}])"
            + "(?!\\.?[\\s\\h]*+(?:weekly|(?:/|per\\b|an?\\b|each\\b|every\\b)[\\s\\h]*+(?:week|wk|day|month)))");
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\d.])\\d{1,5}+(?![\\d\\p{L}]|\\.\\d)|(?<![\\d.])\\d{1,5}+(?=[hH])");
    private static final Pattern UNIT =
            Pattern.compile("(?i)[\\s\\h]*+-?[\\s\\h]*+(?:hours?|hrs?|h)(?![\\p{L}\\p{N}])");

    public SizePart {
        hours = List.copyOf(hours);
        words = List.copyOf(words);
    }

    /** The parts of a value. */
    static List<SizePart> split(Passage value, List<Size> sizes) {
        List<SizePart> parts = new ArrayList<>();
        Matcher split = SPLIT.matcher(value.text());
        int start = 0;
        while (split.find()) {
            parts.add(read(value.part(start, split.start()), start == 0, sizes));
            start = split.end();
        }
        parts.add(read(value.part(start, value.text().length()), start == 0, sizes));
        return parts;
    }

    private static SizePart read(Passage part, boolean first, List<Size> sizes) {
        String words = sizes.stream().map(size -> Pattern.quote(size.word())).collect(Collectors.joining("|"));
        boolean plain = matches("(?:[^\\p{L}]|(?<!\\p{L})(?:" + TALK + "|" + words + ")(?!\\p{L}))*+", part);
        Pattern word = Pattern.compile("(?iu)(?<!\\p{L})(?:" + words + ")(?!\\p{L})");
        return new SizePart(plain, plain ? hours(part) : withUnit(part), words(part, word, plain, first, sizes));
    }

    private static boolean matches(String pattern, Passage part) {
        return Pattern.compile("(?iu)" + pattern).matcher(part.text()).matches();
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

    private static List<Word> words(Passage part, Pattern word, boolean plain, boolean first, List<Size> sizes) {
        Matcher matcher = word.matcher(part.text());
        Stream<MatchResult> found = plain
                ? matcher.results()
                : matcher.results().limit(1).filter(match -> first && isBlank(part.text(), match.start()));
        return found.map(match -> part.part(match.start(), match.end()))
                .flatMap(named -> word(named, sizes))
                .toList();
    }

    private static boolean isBlank(String text, int end) {
        return text.substring(0, end).isBlank();
    }

    private static Stream<Word> word(Passage word, List<Size> sizes) {
        return sizes.stream()
                .filter(size -> size.word().equalsIgnoreCase(word.text()))
                .limit(1)
                .map(size -> new Word(word, size));
    }
}
