package io.github.idealint.export;

import io.github.idealint.export.ExportedIdea.ExportedLink;
import io.github.idealint.export.ExportedIdea.ExportedPerson;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes CSV (RFC 4180) for spreadsheets: with a byte order mark, without which some read another encoding than UTF-8, and with
 * an apostrophe before what they would run as a formula.
 */
final class CsvFormat {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";
    private static final String SEPARATOR = "; ";

    /** Also after a line end and a semicolon, where a spreadsheet that splits the text there begins a cell. */
    private static final Pattern FORMULA = Pattern.compile(
            "(?<![\\s\\h\"\\u200B\\uFEFF;])[\\s\\h\"\\u200B\\uFEFF;]*+(?=[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20])");

    private static final Pattern CELL_START = Pattern.compile("[\\r\\n;]");

    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",;\\r\\n]|^\\s|\\s$");

    private static final Map<String, Function<ExportedIdea, String>> COLUMNS = columns();

    private CsvFormat() {}

    /** The export, row by row: one with the names of the columns, then one for each idea. */
    static Stream<String> of(IdeaExport export) {
        Stream<String> rows = export.ideas().stream()
                .map(idea -> row(COLUMNS.values().stream().map(column -> column.apply(idea))));
        return Stream.concat(Stream.of(BYTE_ORDER_MARK + row(COLUMNS.keySet().stream())), rows);
    }

    private static Map<String, Function<ExportedIdea, String>> columns() {
        Map<String, Function<ExportedIdea, String>> columns = new LinkedHashMap<>();
        columns.put("round", idea -> text(idea.round()));
        columns.put("title", idea -> text(idea.heading().title()));
        columns.put("anchor", idea -> text(idea.heading().anchor()));
        columns.put("summary", idea -> text(idea.text().summary()));
        columns.put("description", idea -> text(idea.text().description()));
        columns.put("level", idea -> text(idea.requirements().level()));
        columns.put("levels", idea -> list(idea.requirements().levels(), level -> level));
        columns.put("language", idea -> text(idea.requirements().language()));
        columns.put("skills", idea -> text(idea.requirements().skills()));
        columns.put("size", idea -> text(idea.requirements().size()));
        columns.put("sizeHours", idea -> text(idea.requirements().sizeHours().map(hours -> Integer.toString(hours))));
        columns.put("mentors", idea -> list(idea.people().mentors(), ExportedPerson::oneLine));
        columns.put("coMentors", idea -> list(idea.people().coMentors(), ExportedPerson::oneLine));
        columns.put("links", idea -> list(idea.links(), ExportedLink::target));
        columns.put(
                "fields", idea -> list(idea.fields().entrySet(), field -> field.getKey() + ": " + field.getValue()));
        columns.put("page", idea -> idea.place().page());
        columns.put("path", idea -> idea.place().path());
        columns.put("line", idea -> Integer.toString(idea.place().line()));
        return columns;
    }

    private static String text(Optional<String> value) {
        return value.orElse("");
    }

    private static <T> String list(Collection<T> values, Function<T, String> text) {
        return values.stream().map(text).collect(Collectors.joining(SEPARATOR));
    }

    private static String row(Stream<String> cells) {
        return cells.map(CsvFormat::cell).collect(Collectors.joining(",", "", LINE_END));
    }

    private static String cell(String value) {
        String harmless = FORMULA.matcher(value)
                .replaceAll(found ->
                        found.start() == 0 || CELL_START.matcher(found.group()).find()
                                ? found.group() + "'"
                                : found.group());
        return NEEDS_QUOTES.matcher(harmless).find() ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
