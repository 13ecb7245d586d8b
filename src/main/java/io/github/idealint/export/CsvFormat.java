package io.github.idealint.export;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes CSV as RFC 4180 has it, for spreadsheets: a byte order mark, since some take the text for another encoding without
 * one, and an apostrophe before what they would take for a formula.
 */
final class CsvFormat {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";
    private static final String BETWEEN = "; ";

    /** Also behind a line end and a semicolon, where a spreadsheet that splits there begins a cell. */
    private static final Pattern FORMULA =
            Pattern.compile("(^|[\\r\\n;])([\\s\\h\"\\u200B\\uFEFF]{0,99}+)(?=[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20])");

    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",;\\r\\n]|^\\s|\\s$");

    private static final Map<String, Function<ExportedIdea, String>> COLUMNS = columns();

    private CsvFormat() {}

    /** The export: a row of names, then a row an idea. */
    static String of(IdeaExport export) {
        Stream<String> rows = export.ideas().stream()
                .map(idea -> row(COLUMNS.values().stream().map(column -> column.apply(idea))));
        return Stream.concat(Stream.of(row(COLUMNS.keySet().stream())), rows)
                .collect(Collectors.joining("", BYTE_ORDER_MARK, ""));
    }

    private static Map<String, Function<ExportedIdea, String>> columns() {
        Map<String, Function<ExportedIdea, String>> columns = new LinkedHashMap<>();
        columns.put("round", idea -> text(idea.round()));
        columns.put("title", idea -> text(idea.title()));
        columns.put("anchor", idea -> text(idea.anchor()));
        columns.put("summary", idea -> text(idea.summary()));
        columns.put("description", idea -> text(idea.description()));
        columns.put("level", idea -> text(idea.level()));
        columns.put("levels", idea -> list(idea.levels(), level -> level));
        columns.put("language", idea -> text(idea.language()));
        columns.put("skills", idea -> text(idea.skills()));
        columns.put("size", idea -> text(idea.size()));
        columns.put("sizeHours", idea -> text(idea.sizeHours().map(hours -> Integer.toString(hours))));
        columns.put("mentors", idea -> list(idea.mentors(), ExportedPerson::inALine));
        columns.put("coMentors", idea -> list(idea.coMentors(), ExportedPerson::inALine));
        columns.put("links", idea -> list(idea.links(), ExportedLink::target));
        columns.put(
                "fields", idea -> list(idea.fields().entrySet(), field -> field.getKey() + ": " + field.getValue()));
        columns.put("page", ExportedIdea::page);
        columns.put("path", ExportedIdea::path);
        columns.put("line", idea -> Integer.toString(idea.line()));
        return columns;
    }

    private static String text(Optional<String> value) {
        return value.orElse("");
    }

    private static <T> String list(Collection<T> values, Function<T, String> text) {
        return values.stream().map(text).collect(Collectors.joining(BETWEEN));
    }

    private static String row(Stream<String> cells) {
        return cells.map(CsvFormat::cell).collect(Collectors.joining(",", "", LINE_END));
    }

    private static String cell(String value) {
        String harmless = FORMULA.matcher(value).replaceAll("$1$2'");
        return NEEDS_QUOTES.matcher(harmless).find() ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
