package io.github.idealint.rule.builtin;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The documentation page of a rule.
 *
 * @param head its first line
 * @param severity the severity that it names
 * @param fix {@code safe}, {@code unsafe} or {@code none}
 * @param examples its wikitext blocks, in order
 */
record RulePage(String head, String severity, String fix, List<Example> examples) {

    private static final Pattern PROMISE =
            Pattern.compile("\\p{Lu}.*\\. Severity: (error|warning|info)\\. Fix: (safe|unsafe|none)\\.");
    private static final Pattern FENCE = Pattern.compile("(`{3,})(\\w*)");

    /**
     * A block that the tests execute.
     *
     * @param heading what it stands below: Flagged, Accepted or Fixed
     * @param given the run that the lines above it describe
     * @param text its lines, each with its end
     */
    record Example(String heading, List<Given> given, String text) {}

    /** Reads a page. */
    static RulePage parse(String markdown) {
        List<String> lines = markdown.lines().toList();
        Matcher promise = PROMISE.matcher(secondParagraph(lines));
        if (!promise.matches()) {
            throw new AssertionError("a page begins like: A fault. Severity: error. Fix: none.");
        }
        return new RulePage(lines.get(0), promise.group(1), promise.group(2), examples(lines));
    }

    private static String secondParagraph(List<String> lines) {
        return lines.stream().skip(2).takeWhile(line -> !line.isBlank()).collect(Collectors.joining(" "));
    }

    /** The examples among the lines of a page. */
    static List<Example> examples(List<String> lines) {
        List<Example> examples = new ArrayList<>();
        String heading = "";
        List<Given> given = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher fence = FENCE.matcher(line);
            if (fence.matches()) {
                int end = i + 1 + lines.subList(i + 1, lines.size()).indexOf(fence.group(1));
                if (fence.group(2).equals("wikitext")) {
                    examples.add(new Example(heading, List.copyOf(given), text(lines.subList(i + 1, end))));
                }
                given.clear();
                i = end;
            }
            heading = line.startsWith("## ") ? line.substring(3) : heading;
            Given.read(line).ifPresent(given::add);
        }
        return List.copyOf(examples);
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }

    /** The examples below a heading. */
    List<Example> below(String heading) {
        return examples.stream()
                .filter(example -> example.heading().equals(heading))
                .toList();
    }
}
