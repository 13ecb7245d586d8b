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
import java.util.OptionalInt;
import java.util.Set;

/** What may stand below {@code round}, the same as in the JSON Schemas, and what it means. */
final class RoundFormat {

    private static final Shape TEXTS = new ListShape(TextShape.ANY);

    private RoundFormat() {}

    static KeyedShape shape() {
        Map<String, Shape> keys = new LinkedHashMap<>();
        keys.put("root", TextShape.ANY);
        keys.put("pages", TEXTS);
        keys.put("ideas", TEXTS);
        keys.put("sections", new MapShape(TextShape.ANY, "section", TEXTS));
        keys.put("keyDates", TEXTS);
        keys.put("introduction", TEXTS);
        keys.put("leastIdeas", TextShape.count("ideas"));
        keys.put("mostIdeasPerMentor", TextShape.count("ideas"));
        return new KeyedShape(keys);
    }

    static RoundShape read(Yaml.Mapping map, ConfigurationFiles files) {
        Yaml.Mapping sections = map.map("sections");
        return new RoundShape(
                map.scalar("root")
                        .map(root -> ConfigurationPaths.resolve(root.source().path(), root.value()))
                        .map(files::wikiRoot),
                patterns(map, "pages"),
                patterns(map, "ideas"),
                sections.entries().keySet().stream()
                        .map(title -> new RoundShape.RoundSection(
                                title, sections.texts(title).toList()))
                        .toList(),
                map.texts("keyDates").toList(),
                map.texts("introduction").toList(),
                count(map, "leastIdeas"),
                count(map, "mostIdeasPerMentor"),
                Set.of());
    }

    private static List<TitlePattern> patterns(Yaml.Mapping map, String key) {
        return map.texts(key).map(TitlePattern::new).toList();
    }

    private static OptionalInt count(Yaml.Mapping map, String key) {
        return map.text(key).stream().mapToInt(Integer::parseInt).findFirst();
    }
}
