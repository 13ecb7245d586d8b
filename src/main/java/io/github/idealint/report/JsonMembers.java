package io.github.idealint.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.idealint.text.LogText;
import java.util.Collection;
import java.util.Iterator;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A JSON object that is being made, whose members keep the order in which they are added.
 *
 * @param members its members so far
 */
record JsonMembers(JsonObject members) {

    private static final String EMPTY = "[]";
    private static final int INDENT = 2;
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

    /** Adds a text unless there is none. */
    JsonMembers withText(String name, Optional<String> value) {
        return value.map(text -> with(name, text)).orElse(this);
    }

    JsonMembers with(String name, Collection<JsonMembers> values) {
        JsonArray array = new JsonArray();
        values.forEach(value -> array.add(value.members));
        return member(name, array);
    }

    private JsonMembers member(String name, JsonElement value) {
        members.add(name, value);
        return this;
    }

    /** Adds a list of words. */
    JsonMembers withWords(String name, Collection<String> words) {
        JsonArray array = new JsonArray();
        words.forEach(array::add);
        return member(name, array);
    }

    /** JSON in whose last array, which is empty, the elements stand, piece by piece; each is made when it is asked for. */
    static Stream<String> filled(String json, Stream<JsonMembers> elements) {
        Iterator<JsonMembers> rest = elements.iterator();
        if (!rest.hasNext()) {
            return Stream.of(json);
        }
        int at = json.lastIndexOf(EMPTY);
        String line = json.substring(json.lastIndexOf('\n', at) + 1);
        int margin = line.length() - line.stripLeading().length();
        Stream<JsonMembers> others =
                StreamSupport.stream(Spliterators.spliteratorUnknownSize(rest, Spliterator.ORDERED), false);
        return Stream.of(
                        Stream.of(json.substring(0, at), "[", rest.next().indented(margin + INDENT)),
                        others.map(other -> "," + other.indented(margin + INDENT)),
                        Stream.of("\n" + " ".repeat(margin) + "]", json.substring(at + EMPTY.length())))
                .flatMap(pieces -> pieces);
    }

    private String indented(int margin) {
        return ("\n" + pretty()).replace("\n", "\n" + " ".repeat(margin));
    }

    /** The object as text, a member a line. */
    String pretty() {
        return LogText.json(PRETTY.toJson(members));
    }
}
