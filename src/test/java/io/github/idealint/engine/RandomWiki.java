package io.github.idealint.engine;

import io.github.idealint.text.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Small wikis of chance, whose pages have much to do with each other: they include, link to and copy each other, share
 * titles and mentors, and name pages that are not there.
 */
final class RandomWiki {

    private static final List<String> NAMES =
            List.of("Timer", "Trace", "Boot", "Disk", "Net", "Timers", "Template:Idea", "Old/Timer", "2026/Boot");
    private static final List<String> PARAGRAPHS = List.of(
            "The timer of the board counts too slowly when the guest sleeps, and nobody has found out why that is so.",
            "Readers of traces want to see which part of the boot takes most of the time, on small boards above all.",
            "Write to the list before you begin, so that we can tell you which of the two designs we would like best.",
            "{{TODO}} see https://example.org/%d for more");
    private static final List<String> LINES = List.of(
            "* Skill level: beginner",
            "* Skill level: easy",
            "* Skill level: wizard",
            "* Mentor: Ann Lee <ann@example.org>",
            "* Mentor: Bob Day <bob@example.org>",
            "* Mentor: Ann Lee",
            "* Project size: 350 hours",
            "'''Summary:''' A timer that counts.",
            "[[Ideas/Timer]]",
            "[[Ideas/Tracer#Goals|the tracer]]",
            "see {{:Ideas/Boot}}",
            "{{Ideas/Disk}}",
            "Ideas/Net",
            "<!-- idealint-disable-next-line duplicate-title, unknown-level: chance -->",
            "<!-- idealint-disable mentor-load -->",
            "== Links ==",
            "<div>",
            "{| class=x");

    private RandomWiki() {}

    /** The texts of a wiki, by path. */
    static Map<String, String> texts(Random random) {
        Map<String, String> texts = new TreeMap<>();
        int count = 2 + random.nextInt(8);
        for (int page = 0; page < count; page++) {
            texts.put(path(random), random.nextInt(4) == 0 ? round(random) : ideas(random));
        }
        return texts;
    }

    /** A path of a page. */
    static String path(Random random) {
        boolean markdown = random.nextInt(8) == 0;
        String folder = pick(random, List.of("", "Ideas/", "Ideas/", "Ideas/", "GSoC 2027/"));
        return folder + pick(random, NAMES).replace(':', '-') + (markdown ? ".md" : ".wiki");
    }

    /** A page of ideas. */
    static String ideas(Random random) {
        return IntStream.range(0, 1 + random.nextInt(2))
                .mapToObj(idea -> "=== %s ===\n\n".formatted(pick(random, NAMES))
                        + pick(random, PARAGRAPHS).formatted(random.nextInt(3)) + "\n\n"
                        + IntStream.range(0, random.nextInt(7))
                                .mapToObj(line -> pick(random, LINES) + "\n")
                                .collect(Collectors.joining())
                        + "\n")
                .collect(Collectors.joining());
    }

    /** A page that includes others. */
    static String round(Random random) {
        return "= GSoC 2027 =\n\nIdeas of the year.\n\n"
                + IntStream.range(0, 1 + random.nextInt(5))
                        .mapToObj(line -> "{{:Ideas/" + pick(random, NAMES) + "}}\n")
                        .collect(Collectors.joining());
    }

    /** Pages of texts. */
    static List<SourceText> pages(Map<String, String> texts) {
        return texts.entrySet().stream()
                .map(text -> SourceText.of(text.getKey(), text.getValue()))
                .toList();
    }

    private static String pick(Random random, List<String> some) {
        return some.get(random.nextInt(some.size()));
    }
}
