package io.github.idealint.dump;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An export of as many megabytes as wanted, the same each time: pages of ideas of about 5 KB, and rounds that include them. */
public final class MadeExport {

    private static final int IDEAS_OF_A_ROUND = 20;

    private static final List<String> THINGS = List.of(
            "the lantern",
            "its lamp",
            "a mirror",
            "the keeper",
            "the harbour",
            "a signal",
            "the wick",
            "one driver",
            "the timer",
            "a trace",
            "the \"night mode\"",
            "every board",
            "the tide table",
            "an old sensor",
            "the log");
    private static final List<String> DEEDS = List.of(
            "dims", "measures", "waits for", "forgets", "turns on", "copies", "wakes", "outlives", "counts", "paints");
    private static final List<String> WAYS = List.of(
            "at night",
            "without a word",
            "twice & thrice",
            "in the fog",
            "before it starts",
            "by hand",
            "for years",
            "when nobody looks",
            "under <code>make</code>",
            "as ever");

    private final Random random = new Random(7);
    private final OutputStream file;
    private long written;
    private int ideas;
    private int rounds;

    private MadeExport(OutputStream file) {
        this.file = file;
    }

    /** Writes an export of about so many bytes; the number of its pages. */
    public static int write(OutputStream file, long bytes) throws IOException {
        return new MadeExport(file).write(bytes);
    }

    private int write(long bytes) throws IOException {
        put("<mediawiki version=\"0.10\" xml:lang=\"en\">\n");
        while (written < bytes) {
            ideas++;
            put(WikiExports.page("Internships/ProjectIdeas/" + name(ideas), idea()));
            if (ideas % IDEAS_OF_A_ROUND == 0) {
                rounds++;
                put(WikiExports.page("Outreachy " + (2000 + rounds) + " MayAugust", round()));
            }
        }
        put("</mediawiki>\n");
        return ideas + rounds;
    }

    private void put(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        file.write(bytes);
        written += bytes.length;
    }

    private static String name(int idea) {
        return "Lantern" + idea;
    }

    private String idea() {
        return """
                === Lantern %d ===

                '''Summary:''' %s

                %s

                * %s
                * %s

                '''Links:'''
                * [https://lantern%d.example.org/start Where it starts]

                '''Details:'''
                * Skill level: %s
                * Language: C
                * Mentor: Keeper %d <keeper%d@example.org>
                * Suggested by: Keeper %d
                """.formatted(
                ideas,
                sentence(),
                IntStream.range(0, 8).mapToObj(paragraph -> sentences(5)).collect(Collectors.joining("\n\n")),
                sentence(),
                sentence(),
                ideas,
                ideas % 10 == 0 ? "easy" : "beginner",
                ideas,
                ideas,
                ideas);
    }

    private String round() {
        return "= Introduction =\n\n" + sentences(10) + "\n\n= Project ideas =\n\n"
                + IntStream.rangeClosed(ideas - IDEAS_OF_A_ROUND + 1, ideas)
                        .mapToObj(idea -> "{{:Internships/ProjectIdeas/" + name(idea) + "}}\n")
                        .collect(Collectors.joining());
    }

    private String sentences(int number) {
        return IntStream.range(0, number).mapToObj(i -> sentence() + ".").collect(Collectors.joining(" "));
    }

    private String sentence() {
        return of(THINGS) + " " + of(DEEDS) + " " + of(THINGS) + " " + of(WAYS) + " and '''" + of(DEEDS) + "''' no "
                + random.nextInt(100_000);
    }

    private String of(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
