package io.github.idealint.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.idealint.text.LogText;
import java.util.Collection;
import java.util.Optional;

/**
 * A JSON object, whose members keep the order in which they were added.
 *
 * @param members its members so far
 */
record JsonMembers(JsonObject members) {

    private static final Gson PRETTY =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    /** An object without members. */
    static JsonMembers object() {
        return new JsonMembers(new JsonObject());
    }

    JsonMembers with(String name, String value) {
        return member(name, new JsonPrimitive(value));
    }

    JsonMembers with(String name, int value) {
        return member(name, new JsonPrimitive(value));
    }

    JsonMembers with(String name, boolean value) {
        return member(name, new JsonPrimitive(value));
    }

    JsonMembers with(String name, JsonMembers value) {
        return member(name, value.members);
    }

    /** Adds a member unless there is no value. */
    JsonMembers with(String name, Optional<JsonMembers> value) {
        return value.map(json -> with(name, json)).orElse(this);
    }

    JsonMembers with(String name, Collection<JsonMembers> values) {
        JsonArray array = new JsonArray();
        values.forEach(value -> array.add(value.members));
        return member(name, array);
    }

    private JsonMembers member(String name, JsonElement value) {
        JsonObject more = new JsonObject();
        members.entrySet().forEach(member -> more.add(member.getKey(), member.getValue()));
        more.add(name, value);
        return new JsonMembers(more);
    }

    /** The object as text, a member a line. */
    String pretty() {
        return LogText.json(PRETTY.toJson(members));
    }
}
