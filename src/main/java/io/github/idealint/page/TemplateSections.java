package io.github.idealint.page;

import io.github.idealint.markup.Heading;
import io.github.idealint.markup.Outline;
import io.github.idealint.markup.Section;
import io.github.idealint.profile.Profile;
import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parts of a page that show authors the template: they are nobody's idea, and nothing in them is a fault. */
final class TemplateSections {

    private TemplateSections() {}

    /** The lines, with those of template sections turned into lines that nobody judges. */
    static List<Line> without(List<Line> lines, Outline outline, Profile profile) {
        List<TextRange> shown = ranges(outline, profile);
        return shown.isEmpty()
                ? lines
                : lines.stream()
                        .map(line ->
                                shown.stream().anyMatch(range -> range.contains(line.range())) ? line.unjudged() : line)
                        .toList();
    }

    private static List<TextRange> ranges(Outline outline, Profile profile) {
        List<TextRange> ranges = new ArrayList<>();
        Optional<Heading> open = Optional.empty();
        for (Section section : outline.sections()) {
            if (section.heading().isEmpty()) {
                continue;
            }
            Heading heading = section.heading().get();
            if (open.isPresent() && heading.level() <= open.get().level()) {
                ranges.add(new TextRange(
                        open.get().range().start(), heading.range().start()));
                open = Optional.empty();
            }
            if (open.isEmpty() && isTemplate(outline, heading, profile)) {
                open = section.heading();
            }
        }
        int end = outline.source().text().length();
        open.ifPresent(heading -> ranges.add(new TextRange(heading.range().start(), end)));
        return ranges;
    }

    private static boolean isTemplate(Outline outline, Heading heading, Profile profile) {
        String title = outline.passage(heading.title()).text().strip();
        return profile.page().templateSections().stream().anyMatch(title::equalsIgnoreCase);
    }
}
