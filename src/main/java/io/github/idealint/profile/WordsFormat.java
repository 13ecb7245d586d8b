package io.github.idealint.profile;

import io.github.idealint.profile.PageWords.IdeaWords;
import io.github.idealint.profile.PageWords.Linking;
import io.github.idealint.profile.PageWords.Sentences;
import io.github.idealint.profile.PageWords.Undecided;
import io.github.idealint.profile.PageWords.Unnamed;
import io.github.idealint.profile.yaml.KeyedShape;
import io.github.idealint.profile.yaml.ListShape;
import io.github.idealint.profile.yaml.MapShape;
import io.github.idealint.profile.yaml.Shape;
import io.github.idealint.profile.yaml.TextShape;
import io.github.idealint.profile.yaml.Yaml;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What may stand below {@code words} and {@code templates}, the same as in the JSON Schemas, and what it means. */
final class WordsFormat {

    private static final Shape TEXTS = new ListShape(TextShape.ANY);

    private static final List<String> LISTS = List.of(
            "titles",
            "joints",
            "qualifiers",
            "lists",
            "others",
            "samples",
            "nobody",
            "roles",
            "levels",
            "otherRounds",
            "nothing",
            "fewSlots");
    private static final List<String> LINKING = List.of("connectives", "rangeStarts", "rangeMiddles");
    private static final List<String> UNDECIDED = List.of("phrases", "alone", "doubts", "numbers", "units");
    private static final List<String> UNNAMED = List.of("pronouns", "quantifiers", "articles", "members", "groups");
    private static final List<String> SENTENCES = List.of(
            "done",
            "ahead",
            "applicants",
            "subjects",
            "applying",
            "conditions",
            "accepted",
            "announcements",
            "coming",
            "deadlines",
            "are",
            "requests",
            "orders",
            "until");
    private static final List<String> IDEAS =
            List.of("abbreviations", "outcomes", "orders", "finished", "taken", "skills");

    private WordsFormat() {}

    static KeyedShape shape() {
        Map<String, Shape> keys = new LinkedHashMap<>(texts(LISTS).keys());
        keys.put("networks", new MapShape(TextShape.ANY, "network", TEXTS));
        keys.put("linking", texts(LINKING));
        keys.put("undecided", texts(UNDECIDED));
        keys.put("unnamed", texts(UNNAMED));
        keys.put("sentences", texts(SENTENCES));
        keys.put("ideas", texts(IDEAS));
        return new KeyedShape(keys);
    }

    private static KeyedShape texts(List<String> keys) {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        keys.forEach(key -> shapes.put(key, TEXTS));
        return new KeyedShape(shapes);
    }

    static MapShape templatesShape() {
        return new MapShape(TextShape.ANY, "template", new ListShape(FieldsFormat.NAME));
    }

    static PageWords read(Yaml.Mapping words, Yaml.Mapping templates) {
        return new PageWords(
                list(words, "titles"),
                set(words, "joints"),
                set(words, "qualifiers"),
                patterns(words, "lists"),
                patterns(words, "others"),
                patterns(words, "samples"),
                patterns(words, "nobody"),
                set(words, "roles"),
                templates(templates),
                list(words, "levels"),
                list(words, "otherRounds"),
                lists(words.map("networks")),
                list(words, "nothing"),
                list(words, "fewSlots"),
                linking(words.map("linking")),
                undecided(words.map("undecided")),
                unnamed(words.map("unnamed")),
                sentences(words.map("sentences")),
                ideas(words.map("ideas")));
    }

    private static Linking linking(Yaml.Mapping words) {
        return new Linking(list(words, "connectives"), list(words, "rangeStarts"), list(words, "rangeMiddles"));
    }

    private static Undecided undecided(Yaml.Mapping words) {
        return new Undecided(
                list(words, "phrases"),
                list(words, "alone"),
                list(words, "doubts"),
                list(words, "numbers"),
                list(words, "units"));
    }

    private static Unnamed unnamed(Yaml.Mapping words) {
        return new Unnamed(
                list(words, "pronouns"),
                list(words, "quantifiers"),
                list(words, "articles"),
                list(words, "members"),
                list(words, "groups"));
    }

    private static Sentences sentences(Yaml.Mapping words) {
        return new Sentences(
                list(words, "done"),
                list(words, "ahead"),
                list(words, "applicants"),
                list(words, "subjects"),
                list(words, "applying"),
                list(words, "conditions"),
                list(words, "accepted"),
                list(words, "announcements"),
                list(words, "coming"),
                list(words, "deadlines"),
                list(words, "are"),
                list(words, "requests"),
                list(words, "orders"),
                list(words, "until"));
    }

    private static IdeaWords ideas(Yaml.Mapping words) {
        return new IdeaWords(
                list(words, "abbreviations"),
                list(words, "outcomes"),
                list(words, "orders"),
                list(words, "finished"),
                list(words, "taken"),
                list(words, "skills"));
    }

    private static List<String> list(Yaml.Mapping words, String key) {
        return words.texts(key).toList();
    }

    /** The parameters of each template by their numbers, from 1. */
    private static Map<String, Map<String, String>> templates(Yaml.Mapping map) {
        return map.entries().keySet().stream()
                .collect(Collectors.toMap(
                        name -> name, name -> numbered(map.texts(name).toList())));
    }

    private static Map<String, String> numbered(List<String> keys) {
        return IntStream.range(0, keys.size())
                .boxed()
                .collect(Collectors.toMap(at -> String.valueOf(at + 1), keys::get));
    }

    private static Map<String, List<String>> lists(Yaml.Mapping map) {
        return map.entries().keySet().stream().collect(Collectors.toMap(name -> name, name -> list(map, name)));
    }

    private static Set<String> set(Yaml.Mapping words, String key) {
        return words.texts(key).collect(Collectors.toSet());
    }

    private static List<TitlePattern> patterns(Yaml.Mapping words, String key) {
        return words.texts(key).map(TitlePattern::new).toList();
    }
}
