package io.github.idealint.fix;

import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.Field;
import io.github.idealint.page.Idea;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.profile.FieldSpec;
import io.github.idealint.text.LetterCase;
import io.github.idealint.text.TextEdit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What no fix may harm: the words in the fields of a page's ideas, and how few errors and warnings the page has.
 *
 * @param ideas the words of each idea, by the keys of its fields
 * @param links the words of its links' targets, which readers can follow instead of reading them
 * @param faults how many errors and warnings each rule finds
 */
record PageCare(List<Map<String, Set<String>>> ideas, Set<String> links, Map<String, Long> faults) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++");

    /** What readers do not see divides no word. */
    private static final Pattern HIDDEN = Pattern.compile("\\p{Cf}");

    /** A key that no field has, for the words of all fields together, those that the profile does not know among them. */
    private static final String ALL = "";

    PageCare {
        ideas = List.copyOf(ideas);
        links = Set.copyOf(links);
        faults = Map.copyOf(faults);
    }

    /** Of a page as it was read, and what was found on it. */
    static PageCare of(IdeaPage page, List<Diagnostic> found) {
        return new PageCare(
                page.ideas().stream().map(PageCare::words).toList(),
                page.links().stream()
                        .flatMap(link -> words(link.target().text()))
                        .collect(Collectors.toSet()),
                found.stream()
                        .filter(finding -> finding.severity().atLeast(Severity.WARNING))
                        .collect(Collectors.groupingBy(finding -> finding.rule().id(), Collectors.counting())));
    }

    private static Map<String, Set<String>> words(Idea idea) {
        Map<String, Set<String>> words = new HashMap<>();
        idea.title().ifPresent(title -> add(words, ALL, title.text().text()));
        for (Field field : idea.fields()) {
            texts(field).forEach(text -> {
                add(words, ALL, text);
                field.spec().map(FieldSpec::key).ifPresent(key -> add(words, key, text));
            });
        }
        return words;
    }

    private static Stream<String> texts(Field field) {
        return Stream.concat(
                Stream.of(field.value().text()),
                field.items().stream().map(item -> item.text().text()));
    }

    private static void add(Map<String, Set<String>> words, String key, String text) {
        words.computeIfAbsent(key, any -> new HashSet<>()).addAll(words(text).toList());
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(HIDDEN.matcher(LetterCase.lower(text)).replaceAll(""))
                .results()
                .map(MatchResult::group);
    }

    /**
     * Whether a page after some edits has every word that they left in the field in which it was, and not one error or
     * warning more of any rule.
     *
     * @param text the page before
     */
    boolean isKeptIn(PageCare after, String text, List<TextEdit> edits) {
        Set<String> elsewhere = Stream.concat(
                        edits.stream().flatMap(edit -> replaced(text, edit)), after.links.stream())
                .collect(Collectors.toSet());
        return after.faults().entrySet().stream()
                        .allMatch(rule -> rule.getValue() <= faults.getOrDefault(rule.getKey(), 0L))
                && ideas.stream().allMatch(idea -> after.ideas.stream().anyMatch(kept -> keeps(kept, idea, elsewhere)));
    }

    private static Stream<String> replaced(String text, TextEdit edit) {
        Set<String> kept = words(edit.replacement()).collect(Collectors.toSet());
        return words(text.substring(edit.range().start(), edit.range().end())).filter(word -> !kept.contains(word));
    }

    private static boolean keeps(
            Map<String, Set<String>> after, Map<String, Set<String>> before, Set<String> elsewhere) {
        return before.entrySet().stream().allMatch(field -> {
            Set<String> kept = after.getOrDefault(field.getKey(), Set.of());
            return field.getValue().stream().allMatch(word -> kept.contains(word) || elsewhere.contains(word));
        });
    }
}
