package io.github.idealint.baseline;

import static io.github.idealint.text.MessageText.quoted;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import io.github.idealint.text.Limits;
import io.github.idealint.text.LogText;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.MessageText;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A baseline as JSON: sorted, an entry a line, so that changes of several branches can be merged. Entries that are alike, as
 * after a merge, add up.
 */
public final class BaselineFormat {

    /** What the format is; it changes when older versions of idealint could not read it. */
    private static final int VERSION = 1;

    private static final MessageTemplate NO_JSON = new MessageTemplate("This is not valid JSON.{}");
    private static final MessageTemplate RESTORE =
            new MessageTemplate(" Restore the file, or write the baseline again.");
    private static final MessageTemplate CONFLICT = new MessageTemplate(
            " If a merge left conflict markers in the file, remove them, and keep the entries of both sides.");
    private static final MessageTemplate WANTED = new MessageTemplate("This must be {}, not {}.");
    private static final MessageTemplate KEY = new MessageTemplate("There is no key {} here.{}");
    private static final MessageTemplate MISSING =
            new MessageTemplate("This entry lacks 'page' or 'rule'. Write the baseline again.");
    private static final MessageTemplate OTHER_VERSION = new MessageTemplate(
            "This baseline has version {}, and this idealint reads version {}. Write it again, or use the idealint that wrote it.");
    private static final MessageTemplate TOO_MANY =
            new MessageTemplate("This baseline has more than {} entries, the most that idealint reads.");

    private static final List<String> KEYS = List.of("page", "idea", "rule", "text", "count");
    private static final List<String> TOP = List.of("version", "findings");
    private static final Pattern PLACE = Pattern.compile("line (\\d{1,9}) column (\\d{1,9})");
    private static final Pattern COUNT = Pattern.compile("[1-9]\\d{0,5}");
    private static final Map<JsonToken, String> FOUND = Map.of(
            JsonToken.BEGIN_OBJECT, "an object",
            JsonToken.BEGIN_ARRAY, "a list",
            JsonToken.STRING, "text",
            JsonToken.NUMBER, "a number",
            JsonToken.BOOLEAN, "'true' or 'false'",
            JsonToken.NULL, "'null'",
            JsonToken.END_DOCUMENT, "the end of the file",
            JsonToken.NAME, "a name");
    private static final int MOST_OF_ONE = 1_000_000;
    private static final Gson COMPACT = new GsonBuilder().disableHtmlEscaping().create();

    private BaselineFormat() {}

    /** A text that is no baseline: line and column, and what is wrong there. */
    public static final class InvalidBaseline extends Exception {

        private static final long serialVersionUID = 1L;

        InvalidBaseline(String place, String reason) {
            super(place + ": " + reason);
        }
    }

    /** The text of a baseline, piece by piece. */
    public static Stream<String> write(Baseline baseline) {
        Iterator<Map.Entry<FindingKey, Integer>> entries =
                baseline.counts().entrySet().iterator();
        Stream<String> lines = StreamSupport.stream(
                        ((Iterable<Map.Entry<FindingKey, Integer>>) () -> entries).spliterator(), false)
                .map(entry -> "\n    " + line(entry.getKey(), entry.getValue()) + (entries.hasNext() ? "," : ""));
        return Stream.of(
                        Stream.of("{\n  \"version\": " + VERSION + ",\n  \"findings\": ["),
                        lines,
                        Stream.of((baseline.counts().isEmpty() ? "" : "\n  ") + "]\n}\n"))
                .flatMap(pieces -> pieces);
    }

    private static String line(FindingKey key, int count) {
        JsonObject json = new JsonObject();
        json.addProperty("page", key.page());
        json.addProperty("idea", key.idea());
        json.addProperty("rule", key.rule());
        json.addProperty("text", key.text());
        json.addProperty("count", count);
        return LogText.json(COMPACT.toJson(json));
    }

    /**
     * The baseline of a text.
     *
     * @throws InvalidBaseline if the text is none, with the first place where it is not
     */
    public static Baseline read(String text) throws InvalidBaseline {
        JsonReader json = new JsonReader(new StringReader(text));
        try {
            Baseline baseline = new EntryReader(json).all();
            if (json.peek() != JsonToken.END_DOCUMENT) {
                throw new MalformedJsonException(json.toString());
            }
            return baseline;
        } catch (EOFException end) {
            throw new InvalidBaseline(place(json.toString()), NO_JSON.with(RESTORE.text()));
        } catch (IOException | IllegalStateException | NumberFormatException mistake) {
            String place = place(String.valueOf(mistake.getMessage()));
            throw new InvalidBaseline(
                    place.isEmpty() ? place(json.toString()) : place,
                    NO_JSON.with((text.contains("<<<<<<<") ? CONFLICT : RESTORE).text()));
        }
    }

    private static String place(String message) {
        Matcher place = PLACE.matcher(message);
        return place.find() ? place.group(1) + ":" + place.group(2) : "";
    }

    /** Goes through the JSON of a baseline. */
    private record EntryReader(JsonReader json, SortedMap<FindingKey, Integer> counts) {

        EntryReader(JsonReader json) {
            this(json, new TreeMap<>());
        }

        Baseline all() throws IOException, InvalidBaseline {
            demand(JsonToken.BEGIN_OBJECT, "a baseline, '{...}'");
            json.beginObject();
            while (json.hasNext()) {
                switch (key(TOP)) {
                    case "version" -> version();
                    default -> entries();
                }
            }
            json.endObject();
            return new Baseline(counts);
        }

        private void version() throws IOException, InvalidBaseline {
            demand(JsonToken.NUMBER, "a number");
            String place = place(json.toString());
            String version = json.nextString();
            if (!version.equals(String.valueOf(VERSION))) {
                throw new InvalidBaseline(place, OTHER_VERSION.with(MessageText.shortened(version), VERSION));
            }
        }

        private void entries() throws IOException, InvalidBaseline {
            demand(JsonToken.BEGIN_ARRAY, "a list, '[...]'");
            json.beginArray();
            while (json.hasNext()) {
                if (counts.size() >= Limits.BASELINE_ENTRIES) {
                    throw new InvalidBaseline(place(json.toString()), TOO_MANY.with(Limits.BASELINE_ENTRIES));
                }
                entry();
            }
            json.endArray();
        }

        private void entry() throws IOException, InvalidBaseline {
            demand(JsonToken.BEGIN_OBJECT, "an entry, '{...}'");
            String place = place(json.toString());
            json.beginObject();
            Map<String, String> texts = new TreeMap<>();
            int count = 1;
            while (json.hasNext()) {
                String key = key(KEYS);
                if (key.equals("count")) {
                    count = count();
                } else {
                    demand(JsonToken.STRING, "text");
                    texts.put(key, json.nextString());
                }
            }
            json.endObject();
            if (!texts.containsKey("page") || !texts.containsKey("rule")) {
                throw new InvalidBaseline(place, MISSING.text());
            }
            counts.merge(
                    new FindingKey(
                            texts.get("page"),
                            texts.getOrDefault("idea", ""),
                            texts.get("rule"),
                            texts.getOrDefault("text", "")),
                    count,
                    (one, more) -> Math.min(MOST_OF_ONE, one + more));
        }

        private int count() throws IOException, InvalidBaseline {
            demand(JsonToken.NUMBER, "a number");
            String place = place(json.toString());
            String number = json.nextString();
            if (!COUNT.matcher(number).matches()) {
                throw new InvalidBaseline(place, WANTED.with("a number from 1 to 999999", quoted(number)));
            }
            return Integer.parseInt(number);
        }

        private String key(List<String> known) throws IOException, InvalidBaseline {
            String place = place(json.toString());
            String key = json.nextName();
            if (!known.contains(key)) {
                throw new InvalidBaseline(place, KEY.with(quoted(key), MessageText.didYouMean(key, known)));
            }
            return key;
        }

        private void demand(JsonToken wanted, String name) throws IOException, InvalidBaseline {
            JsonToken found = json.peek();
            if (found != wanted) {
                throw new InvalidBaseline(place(json.toString()), WANTED.with(name, FOUND.get(found)));
            }
        }
    }
}
