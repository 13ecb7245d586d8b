package io.github.idealint.run;

import io.github.idealint.engine.PageReadings;
import io.github.idealint.export.AddressMasking;
import io.github.idealint.export.ExportFormat;
import io.github.idealint.export.IdeaExport;
import io.github.idealint.export.IdeaExport.PageIdeas;
import io.github.idealint.profile.Profile;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.MessageText;
import io.github.idealint.text.SourceText;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes the ideas of the pages as data.
 *
 * @param formats the formats of the files
 * @param addresses how e-mail addresses are written
 * @param output the folder for the files; empty for the build's own
 */
public record ExportGoal(List<ExportFormat> formats, AddressMasking addresses, Optional<Path> output) implements Goal {

    private static final MessageTemplate LEFT_OUT = new MessageTemplate("{} is not exported: {}");
    private static final MessageTemplate FAULT =
            new MessageTemplate("idealint itself failed on this page; run its goal 'check' to see where.");

    public ExportGoal {
        formats = formats.stream().distinct().toList();
    }

    @Override
    public Optional<String> run(RunPages pages) {
        List<PageGroup> groups = pages.groups();
        PageReadings read =
                pages.read(groups, profile -> RunPages.linter(pages.context().rules(), profile));
        Map<SourceText, Profile> profiles = new HashMap<>();
        groups.forEach(group -> group.pages().forEach(page -> profiles.put(page, group.profile())));
        List<Optional<PageIdeas>> ideas = read.each(page -> PageIdeas.of(page, profiles.get(page.source()), addresses));
        List<SourceText> texts = read.sources();
        IntStream.range(0, texts.size()).forEach(i -> warn(texts.get(i), ideas.get(i), pages.log()));
        IdeaExport export = IdeaExport.of(
                names(groups),
                read.wiki(),
                ideas.stream().flatMap(Optional::stream).toList(),
                addresses);
        List<String> written =
                formats.stream().map(format -> write(export, format, pages)).toList();
        pages.log().info(summary(export.ideas().size(), written));
        return Optional.empty();
    }

    private static String names(List<PageGroup> groups) {
        return groups.stream()
                .map(group -> group.profile().name())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static void warn(SourceText source, Optional<PageIdeas> page, RunLog log) {
        page.map(read -> read.unreadable().map(why -> why.reason()))
                .orElse(Optional.of(FAULT.with()))
                .ifPresent(reason -> log.warn(LEFT_OUT.with(name(source), reason)));
    }

    private static String name(SourceText source) {
        return source.path() + source.title().map(title -> " (" + title + ")").orElse("");
    }

    private String write(IdeaExport export, ExportFormat format, RunPages pages) {
        ReportFolder folder = ReportFolder.of(output, pages.context().build());
        return folder.write(format.fileName(), format.render(export));
    }

    private static String summary(int ideas, List<String> files) {
        String count = MessageText.count(ideas, "idea");
        return files.isEmpty()
                ? "Found " + count + ", but wrote no file: 'formats' is empty."
                : "Exported " + count + ": " + String.join(", ", files);
    }
}
