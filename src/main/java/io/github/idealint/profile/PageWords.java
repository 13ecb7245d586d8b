package io.github.idealint.profile;

import io.github.idealint.text.LetterCase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words by which readers know what a part of a page is. Their case counts for nothing.
 *
 * @param titles what heads a column of titles, or names the title in front matter and templates, the surest first
 * @param joints words between two labels of one value: {@code and}
 * @param qualifiers words in a label that do not change which field it is: {@code expected}
 * @param lists headings of what holds ideas and is none itself, as patterns: {@code * ideas}
 * @param others headings of sections that are neither ideas nor parts of one, as patterns: {@code how to apply*}
 * @param samples headings of what only shows how an idea is written, as patterns: {@code sample}
 * @param nobody what stands where a person is still missing, as patterns: {@code tbd}
 * @param roles what is said of a person besides the name: {@code primary mentor}
 * @param templates what the parameters of a template are, by its name: keys of fields, or {@link #TITLE}; they stand for
 *     parameters without a name, in order
 * @param levels words after the name of a level that belong to it: {@code level} in {@code advanced level}
 * @param otherRounds words with which a sentence or a heading speaks of other rounds than the page's; {@code *} at the end
 *     stands for more letters: {@code after}, {@code previous*}
 * @param networks chat networks by their usual names, each with its other names and its domains, which have a dot
 */
public record PageWords(
        List<String> titles,
        Set<String> joints,
        Set<String> qualifiers,
        List<TitlePattern> lists,
        List<TitlePattern> others,
        List<TitlePattern> samples,
        List<TitlePattern> nobody,
        Set<String> roles,
        Map<String, List<String>> templates,
        List<String> levels,
        List<String> otherRounds,
        Map<String, List<String>> networks) {

    /** What stands for the title among the parameters of a template. */
    public static final String TITLE = "title";

    public PageWords {
        titles = titles.stream().map(LetterCase::lower).toList();
        joints = small(joints);
        qualifiers = small(qualifiers);
        lists = patterns(lists);
        others = patterns(others);
        samples = patterns(samples);
        nobody = patterns(nobody);
        roles = small(roles);
        templates = Map.copyOf(templates);
        levels = List.copyOf(levels);
        otherRounds = List.copyOf(otherRounds);
        networks = Map.copyOf(networks);
    }

    private static Set<String> small(Set<String> words) {
        return words.stream().map(LetterCase::lower).collect(Collectors.toUnmodifiableSet());
    }

    private static List<TitlePattern> patterns(List<TitlePattern> patterns) {
        return patterns.stream()
                .map(pattern -> new TitlePattern(LetterCase.lower(pattern.written())))
                .toList();
    }

    /** Whether a heading is that of what holds ideas. */
    public boolean isList(String heading) {
        return fits(lists, heading);
    }

    /** Whether a heading is that of a section without ideas. */
    public boolean isOther(String heading) {
        return fits(others, heading);
    }

    /** Whether a heading is that of a sample. */
    public boolean isSample(String heading) {
        return fits(samples, heading);
    }

    /** Whether a text names nobody. */
    public boolean isNobody(String text) {
        return fits(nobody, text);
    }

    private static boolean fits(List<TitlePattern> patterns, String text) {
        String small = LetterCase.lower(text.strip());
        return small.length() <= 200 && patterns.stream().anyMatch(pattern -> pattern.fits(small));
    }
}
