package io.github.idealint.fix;

import com.google.gson.JsonElement;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts in a part of an export, whatever holds them. */
final class ExportedTexts {

    private ExportedTexts() {}

    /** All texts in a value and in what it holds, each with a line end after it. */
    static String of(JsonElement value) {
        if (value.isJsonPrimitive()) {
            return value.getAsString() + "\n";
        }
        Stream<JsonElement> parts = value.isJsonArray()
                ? value.getAsJsonArray().asList().stream()
                : value.isJsonObject() ? value.getAsJsonObject().asMap().values().stream() : Stream.empty();
        return parts.map(ExportedTexts::of).collect(Collectors.joining());
    }
}
