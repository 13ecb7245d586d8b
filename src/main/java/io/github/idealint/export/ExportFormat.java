package io.github.idealint.export;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonSerializationContext;
import com.google.gson.JsonSerializer;
import io.github.idealint.text.LetterCase;
import io.github.idealint.text.LogText;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The formats in which ideas are exported. */
public enum ExportFormat {

    /** JSON, for programs; {@code ideas.schema.json} describes it. */
    JSON(JsonFormat::of),
    /** CSV, for spreadsheets: a row for each idea. */
    CSV(CsvFormat::of);

    private final Function<IdeaExport, Stream<String>> writer;

    ExportFormat(Function<IdeaExport, Stream<String>> writer) {
        this.writer = writer;
    }

    /** The text of the file in pieces, idea by idea, since all of it may not fit into memory. */
    public Stream<String> pieces(IdeaExport export) {
        return writer.apply(export);
    }

    /** The text of the whole file. */
    public String render(IdeaExport export) {
        return pieces(export).collect(Collectors.joining());
    }

    /** The name of the file: {@code ideas.json}. */
    public String fileName() {
        return "ideas." + LetterCase.lower(name());
    }

    /** Writes JSON: the components of records in their order, without those that have no value. */
    static final class JsonFormat {

        private static final Gson GSON = new GsonBuilder()
                .setPrettyPrinting()
                .disableHtmlEscaping()
                .registerTypeAdapter(Optional.class, (JsonSerializer<Optional<?>>) (value, type, context) ->
                        value.isPresent() ? context.serialize(value.get()) : JsonNull.INSTANCE)
                .registerTypeAdapter(ExportedIdea.class, (JsonSerializer<ExportedIdea>) JsonFormat::idea)
                .create();

        /** What follows the ideas, which are the last member. */
        private static final String TAIL = "]\n}";

        private JsonFormat() {}

        /** The export, a member a line, with a line feed at the end. */
        static Stream<String> of(IdeaExport export) {
            String empty = GSON.toJson(new IdeaExport(export.version(), export.profile(), List.of()));
            String head = empty.substring(0, empty.length() - TAIL.length());
            Stream<String> ideas = IntStream.range(0, export.ideas().size())
                    .mapToObj(i -> (i == 0 ? "" : ",") + "\n    "
                            + GSON.toJson(export.ideas().get(i)).replace("\n", "\n    "));
            Stream<String> end = Stream.of(export.ideas().isEmpty() ? TAIL : "\n  " + TAIL, "\n");
            return Stream.concat(Stream.concat(Stream.of(head), ideas), end).map(LogText::json);
        }

        /** An idea as one object, whose members are those of its parts. */
        private static JsonElement idea(ExportedIdea idea, Type type, JsonSerializationContext context) {
            JsonObject members = new JsonObject();
            members.add("round", context.serialize(idea.round()));
            Stream.of(idea.heading(), idea.text(), idea.requirements(), idea.people())
                    .forEach(part -> addAll(context.serialize(part), members));
            members.add("links", context.serialize(idea.links()));
            members.add("fields", context.serialize(idea.fields()));
            addAll(context.serialize(idea.place()), members);
            return members;
        }

        private static void addAll(JsonElement part, JsonObject members) {
            part.getAsJsonObject().entrySet().forEach(member -> members.add(member.getKey(), member.getValue()));
        }
    }
}
