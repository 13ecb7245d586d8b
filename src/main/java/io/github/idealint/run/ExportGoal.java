package io.github.idealint.run;

import io.github.idealint.engine.PageReadings;
import io.github.idealint.export.AddressMasking;
import io.github.idealint.export.ExportFormat;
import io.github.idealint.export.IdeaExport;
import io.github.idealint.export.IdeaExport.PageIdeas;
import io.github.idealint.profile.Profile;
import io.github.idealint.text.Limits;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.MessageText;
import io.github.idealint.text.PageAllowance;
import io.github.idealint.text.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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
            new MessageTemplate("idealint itself failed on this page; run the goal 'check' to see where.");

    private static final MessageTemplate TOO_LARGE = new MessageTemplate(
            "these pages have more ideas than can be exported with the memory that Maven may use. Export fewer pages at a time, such as"
                    + " one folder with '-Didealint.sources', or give Maven more memory, such as 'MAVEN_OPTS=-Xmx2g'.");
    private static final MessageTemplate REPEATED = new MessageTemplate(
            "these rounds repeat their ideas so often that the export would be too large: each idea is written once for each of its"
                    + " rounds. Export fewer rounds at a time, such as one folder with '-Didealint.sources'.");

    public ExportGoal {
        formats = formats.stream().distinct().toList();
    }

    @Override
    public Optional<String> run(RunPages pages) {
        List<PageGroup> groups = pages.groups();
        PageReadings read =
                pages.read(groups, profile -> pages.linter(pages.context().rules(), profile));
        Map<SourceText, Profile> profiles = new HashMap<>();
        groups.forEach(group -> group.pages().forEach(page -> profiles.put(page, group.profile())));
        read.sources().forEach(page -> profiles.putIfAbsent(page, groups.get(0).profile()));
        IdeaExport export = export(names(groups), read, profiles, pages.log());
        List<String> written =
                formats.stream().map(format -> write(export, format, pages)).toList();
        pages.log().info(summary(export.ideas().size(), written));
        return Optional.empty();
    }

    private IdeaExport export(String names, PageReadings read, Map<SourceText, Profile> profiles, RunLog log) {
        List<PageIdeas> ideas = new ArrayList<>();
        PageAllowance allowance = PageAllowance.ofReadings();
        read.each(page -> PageIdeas.of(page, profiles.get(page.source()), addresses), (source, page) -> {
            warn(source, page, log);
            page.ifPresent(ideas::add);
            demand(allowance.admits(page.map(PageIdeas::weight).orElse(0L)), TOO_LARGE);
        });
        PageAllowance rows = PageAllowance.ofBytes(Limits.EXPORTED_BYTES);
        IdeaExport export = IdeaExport.of(names, read.wiki(), ideas, addresses, rows);
        demand(!rows.isUsedUp(), REPEATED);
        return export;
    }

    private static void demand(boolean fits, MessageTemplate objection) {
        if (!fits) {
            throw new CannotCheck(objection.with());
        }
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
                .ifPresent(reason -> log.warn(LEFT_OUT.with(source.label(), reason)));
    }

    private String write(IdeaExport export, ExportFormat format, RunPages pages) {
        ReportFolder folder = ReportFolder.of(output, pages.context().build());
        return folder.write(format.fileName(), format.pieces(export));
    }

    private static String summary(int ideas, List<String> files) {
        String count = MessageText.count(ideas, "idea");
        return files.isEmpty()
                ? "Found " + count + ", but wrote no file: 'formats' is empty."
                : "Exported " + count + ": " + String.join(", ", files);
    }
}
