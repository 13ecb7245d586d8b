package io.github.idealint.issue;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import io.github.idealint.text.Position;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the issues in a text of JSON, which may be nested 255 deep. */
final class IssueReader {

    /** How Gson's reader says where it is. */
    private static final Pattern PLACE = Pattern.compile("at line (\\d++) column (\\d++) path");

    private final JsonReader json;
    private final Predicate<Issue> taker;
    private boolean isOfIssues;

    /**
     * A reader.
     *
     * @param text the text
     * @param taker takes each issue, and says whether there is room for it
     */
    IssueReader(String text, Predicate<Issue> taker) {
        this.taker = taker;
        json = new JsonReader(new StringReader(text));
        json.setStrictness(Strictness.STRICT);
    }

    /**
     * Why the text could not be read to its end.
     *
     * @param place the place in the text
     * @param cause what is there
     */
    record JsonStop(Position place, StopCause cause) {

        /** What ends a reading. */
        enum StopCause {
            /** The end of the text. */
            END,
            /** What is not JSON. */
            MISTAKE,
            /** An issue for which there is no room. */
            ISSUE
        }
    }

    /** Whether an issue was found, or a list that has none. */
    boolean isOfIssues() {
        return isOfIssues;
    }

    /** Reads on to the end, or to a mistake. */
    Optional<JsonStop> read() {
        try {
            do {
                readValue();
            } while (hasNextValue());
            return Optional.empty();
        } catch (EOFException end) {
            return Optional.of(new JsonStop(place(end.getMessage()), JsonStop.StopCause.END));
        } catch (NoRoom stop) {
            return Optional.of(new JsonStop(stop.place, JsonStop.StopCause.ISSUE));
        } catch (MalformedJsonException mistake) {
            boolean isEnd = mistake.getMessage().startsWith("Unterminated");
            return Optional.of(new JsonStop(
                    place(mistake.getMessage()), isEnd ? JsonStop.StopCause.END : JsonStop.StopCause.MISTAKE));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Position place(String message) {
        Matcher place = PLACE.matcher(message);
        return place.find()
                ? new Position(Integer.parseInt(place.group(1)), Math.max(1, Integer.parseInt(place.group(2))))
                : new Position(1, 1);
    }

    /** Tools print a value for each page of results. */
    private boolean hasNextValue() throws IOException {
        json.setStrictness(Strictness.LENIENT);
        JsonToken next = json.peek();
        json.setStrictness(Strictness.STRICT);
        if (next != JsonToken.END_DOCUMENT && next != JsonToken.BEGIN_ARRAY && next != JsonToken.BEGIN_OBJECT) {
            throw new MalformedJsonException(json.toString());
        }
        return next != JsonToken.END_DOCUMENT;
    }

    private void readValue() throws IOException {
        switch (json.peek()) {
            case BEGIN_ARRAY -> {
                json.beginArray();
                isOfIssues |= json.peek() == JsonToken.END_ARRAY;
                while (json.hasNext()) {
                    readValue();
                }
                json.endArray();
            }
            case BEGIN_OBJECT -> readObject();
            default -> json.skipValue();
        }
    }

    private void readObject() throws IOException {
        Issue.IssueDraft draft = new Issue.IssueDraft(place(json.toString()));
        json.beginObject();
        while (json.hasNext()) {
            String name = json.nextName();
            if (name.equals("items") && json.peek() == JsonToken.BEGIN_ARRAY) { // What a search finds.
                readValue();
            } else {
                draft.take(name, text(name));
            }
        }
        json.endObject();
        Optional<Issue> issue = draft.issue();
        isOfIssues |= issue.isPresent();
        if (issue.isPresent() && !taker.test(issue.get())) {
            throw new NoRoom(issue.get().start());
        }
    }

    /** A text or a number; nothing if there is something else, or if nobody asks for a member of this name. */
    private Optional<String> text(String name) throws IOException {
        JsonToken next = json.peek();
        if (Issue.IssueDraft.asksFor(name) && (next == JsonToken.STRING || next == JsonToken.NUMBER)) {
            return Optional.of(json.nextString());
        }
        json.skipValue();
        return Optional.empty();
    }

    /** Ends the reading where there is no room for an issue. */
    private static final class NoRoom extends IOException {

        private static final long serialVersionUID = 1L;

        private final transient Position place;

        NoRoom(Position place) {
            this.place = place;
        }
    }
}
