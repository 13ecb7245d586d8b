package io.github.idealint.export;

import java.util.Locale;
import java.util.function.Function;

/** The forms in which ideas are exported. */
public enum ExportFormat {

    /** For programs: JSON, as {@code ideas.schema.json} describes it. */
    JSON(JsonFormat::of),
    /** For spreadsheets: CSV, a row an idea. */
    CSV(CsvFormat::of);

    private final Function<IdeaExport, String> writer;

    ExportFormat(Function<IdeaExport, String> writer) {
        this.writer = writer;
    }

    /** The whole file. */
    public String render(IdeaExport export) {
        return writer.apply(export);
    }

    /** What its files are called: {@code ideas.json}. */
    public String fileName() {
        return "ideas." + name().toLowerCase(Locale.ROOT);
    }
}
