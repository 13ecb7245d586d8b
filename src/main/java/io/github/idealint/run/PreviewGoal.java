package io.github.idealint.run;

import static io.github.idealint.text.MessageText.count;

import io.github.idealint.engine.LintRun;
import io.github.idealint.engine.PageReadings;
import io.github.idealint.preview.Previewer;
import io.github.idealint.report.Summary;
import io.github.idealint.text.Limits;
import io.github.idealint.text.MessageTemplate;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Shows round pages as readers of the wiki will see them, with what was found in the margin.
 *
 * @param round the only round page to show, by its name in the wiki; empty for all
 * @param wikiUrl what stands before the name of a page in the addresses of the wiki
 * @param output the folder in which the folder of the previews is made; empty for the build's own
 * @param today the day it is, for rules that ask what is over
 */
public record PreviewGoal(
        Optional<String> round, Optional<String> wikiUrl, Optional<Path> output, Optional<LocalDate> today)
        implements Goal {

    private static final MessageTemplate WRITTEN = new MessageTemplate("Preview: {}");

    private static final MessageTemplate OMITTED = new MessageTemplate(
            "{} no preview: a run makes {} at most. Name the one to show with '-Didealint.round', such as '-Didealint.round=Ideas 2027'.");

    /** The folder of the previews in that for reports. */
    public static final String FOLDER = "preview";

    @Override
    public Optional<String> run(RunPages pages) {
        LintRun run = pages.read(profile ->
                        pages.linter(pages.context().rules(), profile).on(today))
                .lint();
        PageReadings read = run.pages();
        PreviewFiles files = new PreviewFiles(read.wiki(), read.sources(), round);
        Previewer previewer =
                new Previewer(read::outline, files::named, run.result(), Summary.of(run.result()), wikiUrl);
        ReportFolder folder = ReportFolder.of(output, pages.context().build()).resolve(FOLDER);
        files.make(previewer, (name, html) -> pages.log().info(WRITTEN.with(folder.write(name, html))));
        if (files.omitted() > 0) {
            pages.log()
                    .warn(OMITTED.with(
                            count(files.omitted(), "more round page has", "more round pages have"), Limits.PREVIEWS));
        }
        return Optional.empty();
    }
}
