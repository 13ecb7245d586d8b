package io.github.idealint.maven;

import io.github.idealint.engine.PageReadings;
import io.github.idealint.export.AddressMasking;
import io.github.idealint.export.ExportFormat;
import io.github.idealint.export.IdeaExport;
import io.github.idealint.export.PageIdeas;
import io.github.idealint.profile.Profile;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.builtin.BuiltInRules;
import io.github.idealint.text.SourceText;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes the ideas of the pages as data for other programs and for spreadsheets: titles, summaries, levels, sizes, mentors,
 * links and places, round by round. What is wrong on a page is left to {@code check}.
 */
@Mojo(name = "export", threadSafe = true, requiresProject = false)
public final class ExportMojo extends PageMojo {

    private static final Choice FORMATS = choice("formats", ExportFormat.values());
    private static final Choice ADDRESSES = choice("addresses", AddressMasking.values());

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

    /** Where the files are written. By default {@code target/idealint}. */
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
    void prepare() {
        formats.forEach(FORMATS::of);
        ADDRESSES.of(addresses);
    }

    @Override
    Optional<String> work(BuildContext where, List<Path> files) {
        Profile chosen = chosen(where);
        AddressMasking shown = AddressMasking.valueOf(constant(ADDRESSES.of(addresses)));
        List<SourceText> sources = read(where, files);
        PageReadings read = linter(rules(), chosen).read(sources);
        List<Optional<PageIdeas>> pages = read.each(page -> PageIdeas.of(page, chosen, shown));
        IntStream.range(0, sources.size()).forEach(i -> warn(sources.get(i), pages.get(i)));
        IdeaExport export = IdeaExport.of(
                chosen, read.wiki(), pages.stream().flatMap(Optional::stream).toList());
        List<String> written = formats.stream()
                .map(FORMATS::of)
                .distinct()
                .map(format -> write(export, ExportFormat.valueOf(constant(format)), where))
                .toList();
        getLog().info(told(export.ideas().size(), written));
        return Optional.empty();
    }

    private void warn(SourceText source, Optional<PageIdeas> page) {
        page.map(read -> read.unreadable().map(why -> why.reason()))
                .orElse(Optional.of("idealint itself failed on this page; its goal 'check' says where."))
                .ifPresent(reason -> getLog().warn(name(source) + " is not exported: " + reason));
    }

    private static String name(SourceText source) {
        return source.path() + source.title().map(title -> " (" + title + ")").orElse("");
    }

    private String write(IdeaExport export, ExportFormat format, BuildContext where) {
        Path folder = Optional.ofNullable(outputDirectory).map(File::toPath).orElse(where.defaultOutput());
        Path file = folder.resolve(format.fileName());
        new ReportFile(file, format.render(export)).write();
        return where.root().pathOf(file);
    }

    private static String told(int ideas, List<String> files) {
        return "Exported " + ideas + (ideas == 1 ? " idea" : " ideas")
                + (files.isEmpty() ? ", to no file." : ": " + String.join(", ", files));
    }

    private static Choice choice(String parameter, Enum<?>[] constants) {
        return new Choice(
                parameter,
                Arrays.stream(constants)
                        .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
