package io.github.idealint.profile;

import io.github.idealint.profile.yaml.Yaml;
import io.github.idealint.text.MessageText;
import java.util.List;
import java.util.stream.Stream;

/**
 * A setting and where it comes from, for those who wonder why it is as it is.
 *
 * @param key its keys with dots between them, such as {@code page.titleLevel}
 * @param value its value, cut where it is long; a list in brackets
 * @param file the file, or the name of what is built in
 * @param line the line of that file
 */
public record SettingOrigin(String key, String value, String file, int line) {

    /** All settings of a merged file, in order. */
    static List<SettingOrigin> of(Yaml.Mapping merged) {
        return all("", merged).toList();
    }

    private static Stream<SettingOrigin> all(String before, Yaml.Mapping map) {
        return map.stream().flatMap(entry -> {
            String key = before + entry.name();
            return entry.value() instanceof Yaml.Mapping inner
                    ? all(key + ".", inner)
                    : Stream.of(new SettingOrigin(
                            key,
                            MessageText.shortened(text(entry.value())),
                            entry.value().source().path(),
                            entry.value().source().lineAt(entry.value().range().start())));
        });
    }

    private static String text(Yaml value) {
        if (value instanceof Yaml.Sequence list) {
            return "["
                    + String.join(
                            ", ", list.items().stream().map(SettingOrigin::text).toList()) + "]";
        }
        return value instanceof Yaml.Scalar scalar ? scalar.value() : "{…}";
    }

    @Override
    public String toString() {
        return key + ": " + value + " (" + file + ":" + line + ")";
    }
}
