package io.github.idealint.rule.builtin;

import io.github.idealint.markup.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The documentation page of a rule.
 *
 * @param head its first line
 * @param severity the severity that it names
 * @param fix {@code safe}, {@code unsafe} or {@code none}
 * @param markups {@code wikitext}, {@code Markdown} or {@code wikitext and Markdown}
 * @param examples its blocks of wikitext and Markdown, in order
 */
record RulePage(String head, String severity, String fix, String markups, List<Example> examples) {

    private static final Pattern PROMISE = Pattern.compile(
            "\\p{Lu}.*\\. Severity: (error|warning|info)\\. Fix: (safe|unsafe|none)\\. Markup: (wikitext|Markdown|wikitext and Markdown)\\.");
    private static final Pattern FENCE = Pattern.compile("(`{3,})(\\w*)");

    /**
     * A block that the tests execute.
     *
     * @param heading what it stands below: Flagged, Accepted or Fixed
     * @param markup what it is written in
     * @param given the run that the lines above it describe, with the name of a file that has the markup
     * @param text its lines, each with its end
     */
    record Example(String heading, Markup markup, List<Given> given, String text) {}

    /** Reads a page. */
    static RulePage parse(String markdown) {
        List<String> lines = markdown.lines().toList();
        Matcher promise = PROMISE.matcher(secondParagraph(lines));
        if (!promise.matches()) {
            throw new AssertionError("a page begins like: A fault. Severity: error. Fix: none. Markup: wikitext.");
        }
        return new RulePage(lines.get(0), promise.group(1), promise.group(2), promise.group(3), examples(lines));
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
                if (fence.group(2).equals("wikitext") || fence.group(2).equals("markdown")) {
                    examples.add(example(heading, fence.group(2), given, lines.subList(i + 1, end)));
                }
                given.clear();
                i = end;
            }
            heading = line.startsWith("## ") ? line.substring(3) : heading;
            Given.read(line).ifPresent(given::add);
        }
        return List.copyOf(examples);
    }

    private static Example example(String heading, String language, List<Given> given, List<String> lines) {
        Markup markup = Markup.valueOf(language.toUpperCase(Locale.ROOT));
        Stream<Given> file =
                markup == Markup.MARKDOWN ? Given.read("Given: the file is `page.md`.").stream() : Stream.of();
        return new Example(heading, markup, Stream.concat(file, given.stream()).toList(), text(lines));
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
