package io.github.idealint.page.value;

import io.github.idealint.profile.Size;
import io.github.idealint.text.Passage;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The value of a size field: the hours and the size words in it.
 *
 * @param text all of it
 * @param parts what stands between its commas, parentheses and the like
 */
public record SizeValue(Passage text, List<SizePart> parts) {

    private static final Pattern LETTERS = Pattern.compile("[^\\p{L}]++");
    private static final Pattern HEAD = Pattern.compile("[^(\\[,;]++");

    /**
     * A number of hours.
     *
     * @param number the digits
     * @param range the digits and the unit, where one follows them
     * @param amount the hours
     */
    public record Hours(Passage number, TextRange range, int amount) {}

    /**
     * A word for a size.
     *
     * @param word the word as written
     * @param size the profile's size of that name
     */
    public record Word(Passage word, Size size) {}

    public SizeValue {
        parts = List.copyOf(parts);
    }

    /** Reads a value by the words for sizes. */
    public static SizeValue read(Passage value, SizeNames names) {
        return new SizeValue(value, SizePart.split(value, names));
    }

    /** All hours it names; beside a size that is plainly named, hours in a remark count for nothing. */
    public List<Hours> hours(List<Size> sizes) {
        boolean plainlyNamed = words().findAny().isPresent() || plainHours().anyMatch(hours -> isSize(hours, sizes));
        return plainlyNamed
                ? plainHours().toList()
                : parts.stream().flatMap(part -> part.hours().stream()).toList();
    }

    /** The hours in parts that speak of nothing but the size. */
    public Stream<Hours> plainHours() {
        return parts.stream().filter(SizePart::plain).flatMap(part -> part.hours().stream());
    }

    /** The size words it names. */
    public Stream<Word> words() {
        return parts.stream().flatMap(part -> part.words().stream());
    }

    /** Whether a size word stands anywhere in it, be it in a remark. */
    public boolean mentions(List<Size> sizes) {
        return LETTERS.splitAsStream(text.text())
                .anyMatch(word -> sizes.stream().anyMatch(size -> size.word().equalsIgnoreCase(word)));
    }

    /** What stands before a remark. */
    public Passage head() {
        Matcher head = HEAD.matcher(text.text());
        return head.find() ? text.part(head.start(), head.end()).trim() : text;
    }

    /** Whether the profile has a size of so many hours. */
    public static boolean isSize(Hours hours, List<Size> sizes) {
        return sizes.stream().anyMatch(size -> size.hours() == hours.amount());
    }

    /** Whether it names all sizes of a profile, three at least, and decides for none. */
    public boolean listsAll(List<Size> sizes) {
        return sizes.size() > 2
                && parts.stream().allMatch(SizePart::plain)
                && Stream.concat(
                                plainHours().map(Hours::amount),
                                words().map(word -> word.size().hours()))
                        .collect(Collectors.toSet())
                        .equals(amounts(sizes));
    }

    private static Set<Integer> amounts(List<Size> sizes) {
        return sizes.stream().map(Size::hours).collect(Collectors.toSet());
    }
}
