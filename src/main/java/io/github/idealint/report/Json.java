package io.github.idealint.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Collection;
import java.util.Optional;

/**
 * A JSON object whose members stand in the order in which they came.
 *
 * @param members its members so far
 */
record Json(JsonObject members) {

    private static final Gson PRETTY =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    /** An object without members. */
    static Json object() {
        return new Json(new JsonObject());
    }

    Json with(String name, String value) {
        return member(name, new JsonPrimitive(value));
    }

    Json with(String name, int value) {
        return member(name, new JsonPrimitive(value));
    }

    Json with(String name, boolean value) {
        return member(name, new JsonPrimitive(value));
    }

    Json with(String name, Json value) {
        return member(name, value.members);
    }

    /** A member that is left out where there is no value. */
    Json with(String name, Optional<Json> value) {
        return value.map(json -> with(name, json)).orElse(this);
    }

    Json with(String name, Collection<Json> values) {
        JsonArray array = new JsonArray();
        values.forEach(value -> array.add(value.members));
        return member(name, array);
    }

    private Json member(String name, JsonElement value) {
        JsonObject more = new JsonObject();
        members.entrySet().forEach(member -> more.add(member.getKey(), member.getValue()));
        more.add(name, value);
        return new Json(more);
    }

    /** The object as text, a member a line, with a line end at the end. */
    String pretty() {
        return PRETTY.toJson(members) + "\n";
    }
}
