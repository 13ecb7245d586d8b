package io.github.idealint.export;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonNull;
import com.google.gson.JsonSerializer;
import java.util.Optional;

/** Writes JSON: the members of a record in their order, what is not there left out. */
final class JsonFormat {

    private static final Gson GSON = new GsonBuilder()
            .setPrettyPrinting()
            .disableHtmlEscaping()
            .registerTypeAdapter(Optional.class, (JsonSerializer<Optional<?>>)
                    (value, type, context) -> value.isPresent() ? context.serialize(value.get()) : JsonNull.INSTANCE)
            .create();

    private JsonFormat() {}

    /** The export, a member a line, with a line feed at the end. */
    static String of(IdeaExport export) {
        return GSON.toJson(export) + "\n";
    }
}
