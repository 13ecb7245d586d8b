package io.github.idealint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Pages for measuring: 2.6 KB each, all different, the same at each run. In a thousand of them 74 have an unknown level, 70
 * no mentor, 62 a broken address and 59 a list with dashes. Without a compiler, {@code java MadePages.java 1000 FOLDER}
 * writes them.
 */
public final class MadePages {

    private static final List<String> WORDS = List.of(
            ("trace viewer reads large files and shows each event with its time so that readers find slow parts of the"
                            + " build while tests run on small boards the plan adds filters for names a cache of pages then"
                            + " draws what")
                    .split(" "));
    private static final int PARAGRAPHS = 4;
    private static final int LINES = 6;
    private static final int TASKS = 5;

    private MadePages() {}

    /** Writes pages into a folder, which is made. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        int count = Integer.parseInt(arguments[0]);
        for (int number = 0; number < count; number++) {
            Files.writeString(folder.resolve("Idea-%05d.wiki".formatted(number)), page(number));
        }
    }

    /** A page, by its number. */
    public static String page(int number) {
        Random random = new Random(number);
        int fault = number * 7 % 1000;
        String bullet = within(fault, 206, 59) ? "-" : "*";
        return "=== Idea %d: %s ===\n\n".formatted(number, words(random, 4))
                + "'''Summary:''' %s.\n\n".formatted(sentence(random, 9))
                + paragraphs(random)
                + tasks(random, bullet)
                + "'''Links:'''\n* [https://wiki.example.org/idea/%1$d Notes]\n* https://git.example.org/tree/%1$d\n\n"
                        .formatted(number)
                + "'''Details:'''\n"
                + "* Skill level: %s\n".formatted(within(fault, 0, 74) ? "wizard" : "intermediate")
                + "* Language: C\n"
                + (within(fault, 74, 70) ? "" : "* Mentor: Ann Lee <%s>\n".formatted(address(number, fault)));
    }

    private static boolean within(int fault, int from, int count) {
        return fault >= from && fault < from + count;
    }

    private static String address(int number, int fault) {
        return "ann%d%sexample.org".formatted(number, within(fault, 144, 62) ? "@@" : "@");
    }

    private static String paragraphs(Random random) {
        return IntStream.range(0, PARAGRAPHS)
                .mapToObj(paragraph -> IntStream.range(0, LINES)
                        .mapToObj(line -> sentence(random, 16) + ".\n")
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String tasks(Random random, String bullet) {
        return IntStream.range(0, TASKS)
                .mapToObj(task -> "%s %s\n".formatted(bullet, sentence(random, 6)))
                .collect(Collectors.joining("", "", "\n"));
    }

    private static String sentence(Random random, int count) {
        String words = words(random, count);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String words(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(word -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(" "));
    }
}
