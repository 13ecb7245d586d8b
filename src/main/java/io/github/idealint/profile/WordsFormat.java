package io.github.idealint.profile;

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

/** What may stand below {@code words} and {@code templates}, the same as in the JSON Schemas, and what it means. */
final class WordsFormat {

    private static final Shape TEXTS = new ListShape(TextShape.ANY);

    private WordsFormat() {}

    static KeyedShape shape() {
        Map<String, Shape> keys = new LinkedHashMap<>();
        for (String key : List.of(
                "titles",
                "joints",
                "qualifiers",
                "lists",
                "others",
                "samples",
                "nobody",
                "roles",
                "levels",
                "otherRounds")) {
            keys.put(key, TEXTS);
        }
        keys.put("networks", new MapShape(TextShape.ANY, "network", TEXTS));
        return new KeyedShape(keys);
    }

    static MapShape templatesShape() {
        return new MapShape(TextShape.ANY, "template", new ListShape(FieldsFormat.NAME));
    }

    static PageWords read(Yaml.Mapping words, Yaml.Mapping templates) {
        return new PageWords(
                words.texts("titles").toList(),
                set(words, "joints"),
                set(words, "qualifiers"),
                patterns(words, "lists"),
                patterns(words, "others"),
                patterns(words, "samples"),
                patterns(words, "nobody"),
                set(words, "roles"),
                lists(templates),
                words.texts("levels").toList(),
                words.texts("otherRounds").toList(),
                lists(words.map("networks")));
    }

    private static Map<String, List<String>> lists(Yaml.Mapping map) {
        return map.entries().keySet().stream()
                .collect(Collectors.toMap(name -> name, name -> map.texts(name).toList()));
    }

    private static Set<String> set(Yaml.Mapping words, String key) {
        return words.texts(key).collect(Collectors.toSet());
    }

    private static List<TitlePattern> patterns(Yaml.Mapping words, String key) {
        return words.texts(key).map(TitlePattern::new).toList();
    }
}
