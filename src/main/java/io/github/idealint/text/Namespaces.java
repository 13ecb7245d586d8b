package io.github.idealint.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a wiki calls its namespaces, as its export lists them: {@code Vorlage} for templates, its own name for pages about
 * itself. The English names hold on every wiki (MediaWiki manual, Namespace).
 *
 * @param english the English name by what the wiki says, in lower case
 */
public record Namespaces(Map<String, String> english) {

    /** Where no file lists them. */
    public static final Namespaces ENGLISH = new Namespaces(Map.of());

    private static final Map<Integer, String> NAMES = Map.ofEntries(
            Map.entry(-2, "Media"),
            Map.entry(-1, "Special"),
            Map.entry(1, "Talk"),
            Map.entry(2, "User"),
            Map.entry(3, "User talk"),
            Map.entry(4, "Project"),
            Map.entry(5, "Project talk"),
            Map.entry(6, "File"),
            Map.entry(7, "File talk"),
            Map.entry(8, "MediaWiki"),
            Map.entry(9, "MediaWiki talk"),
            Map.entry(10, "Template"),
            Map.entry(11, "Template talk"),
            Map.entry(12, "Help"),
            Map.entry(13, "Help talk"),
            Map.entry(14, "Category"),
            Map.entry(15, "Category talk"),
            Map.entry(828, "Module"),
            Map.entry(829, "Module talk"));

    /** MediaWiki allows 255 bytes for a title. */
    private static final int LONGEST = 255;

    private static final Pattern PREFIX = Pattern.compile("^(\\s*+:?\\s*+)([^:/\\[\\]{}|#<>]{1,100}+):");
    private static final Pattern CATEGORY = Pattern.compile("(?i)[\\s_]{0,9}category[\\s_]{0,9}:");
    private static final Pattern BLANKS = Pattern.compile("[\\s_]++");

    public Namespaces {
        english = Map.copyOf(english);
    }

    /** Those of a list that names them by their numbers; other numbers are of no interest. */
    public static Namespaces of(Map<Integer, String> listed) {
        Map<String, String> english = new HashMap<>();
        listed.forEach((number, name) -> Optional.ofNullable(NAMES.get(number))
                .filter(usual -> !usual.equalsIgnoreCase(name))
                .ifPresent(usual -> english.put(key(name), usual)));
        return new Namespaces(english);
    }

    /** Whether a name is that of a category. */
    public boolean isCategory(String name) {
        return CATEGORY.matcher(inEnglish(name)).lookingAt();
    }

    /** The name of a page with its namespace in English; as it is, if it has none or the list does not. */
    public String inEnglish(String name) {
        Matcher prefix = PREFIX.matcher(english.isEmpty() ? "" : name.substring(0, Math.min(LONGEST, name.length())));
        if (!prefix.find()) {
            return name;
        }
        String usual = english.get(key(prefix.group(2)));
        return usual == null ? name : prefix.group(1) + usual + name.substring(prefix.end() - 1);
    }

    private static String key(String name) {
        return LetterCase.lower(BLANKS.matcher(name).replaceAll(" ").strip());
    }
}
