package io.github.idealint.maven;

import io.github.idealint.export.AddressMasking;
import io.github.idealint.export.ExportFormat;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.builtin.BuiltInRules;
import io.github.idealint.run.BuildContext;
import io.github.idealint.run.ExportGoal;
import io.github.idealint.run.Goal;
import io.github.idealint.run.ParameterValue;
import io.github.idealint.run.ReportFolder;
import io.github.idealint.run.RunLog;
import java.io.File;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes the ideas of the pages as data for other programs and for spreadsheets: titles, summaries, levels, sizes, mentors,
 * links and places, round by round. What is wrong on a page is left to {@code check}.
 */
@Mojo(name = "export", threadSafe = true, requiresProject = false)
public final class ExportMojo extends PageMojo {

    /**
     * The files to write: {@code json} is {@code ideas.json}, which a JSON Schema in the plugin describes; {@code csv} is
     * {@code ideas.csv}, a row an idea.
     */
    @Parameter(property = "idealint.formats", defaultValue = "json,csv")
    private List<String> formats = List.of("json", "csv");

    /**
     * How e-mail addresses are written, those in running text and in links too: {@code masked} leaves the first letter and
     * the domain, {@code full} all, {@code none} nothing.
     */
    @Parameter(property = "idealint.addresses", defaultValue = "masked")
    private String addresses = "masked";

    /** Where the files are written. By default {@code target/idealint}. No symbolic link leads it out of a checkout. */
    @Parameter(property = "idealint.outputDirectory")
    private File outputDirectory;

    /** Made by Maven, which fills in the parameters. */
    public ExportMojo() {
        this(BuiltInRules.all());
    }

    ExportMojo(List<Rule> rules) {
        super(rules);
    }

    @Override
    Goal goal() {
        return new ExportGoal(
                formats.stream()
                        .map(name -> new ParameterValue("formats", name).oneOf(ExportFormat.values()))
                        .toList(),
                new ParameterValue("addresses", addresses).oneOf(AddressMasking.values()),
                path(outputDirectory));
    }

    @Override
    void deleteReports(BuildContext build, RunLog log) {
        ReportFolder folder = ReportFolder.of(path(outputDirectory), build);
        Stream.of(ExportFormat.values()).forEach(format -> folder.delete(format.fileName(), log));
    }
}
