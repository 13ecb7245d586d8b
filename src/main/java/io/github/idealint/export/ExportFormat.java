package io.github.idealint.export;

import java.util.Locale;
import java.util.function.Function;

/** The formats in which ideas are exported. */
public enum ExportFormat {

    /** JSON, for programs; {@code ideas.schema.json} describes it. */
    JSON(JsonFormat::of),
    /** CSV, for spreadsheets: a row for each idea. */
    CSV(CsvFormat::of);

    private final Function<IdeaExport, String> writer;

    ExportFormat(Function<IdeaExport, String> writer) {
        this.writer = writer;
    }

    /** The text of the whole file. */
    public String render(IdeaExport export) {
        return writer.apply(export);
    }

    /** The name of the file: {@code ideas.json}. */
    public String fileName() {
        return "ideas." + name().toLowerCase(Locale.ROOT);
    }
}
