package io.github.idealint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Messages have one word for one thing; what stands in quotes is somebody else's, and excerpts and names of sections are left out. */
class MessageWordsTest {

    private static final Pattern EXCERPT = Pattern.compile("(?m)^(?: *\\d* \\||====).*\\R?");
    private static final Pattern QUOTED = Pattern.compile("'[^'\\n]*+'(?!\\p{L})|\"[^\"\\n]*+\"");

    /** What is never written, and what is written in its place. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("\\p{L}n't\\b", "cannot, do not"),
            Map.entry("\\b[Ff]or (?:example|instance)\\b|, like\\b", "such as"),
            Map.entry("\\bblanks?\\b", "space"),
            Map.entry("\\bsmall letters?\\b", "lowercase letter"),
            Map.entry("\\bdead\\b", "broken"),
            Map.entry("\\b[Dd]ivide\\b", "split"),
            Map.entry("\\bfurther up\\b", "earlier, on line N"),
            Map.entry("\\ba (?:second|minute)(?=[,.])", "per second"),
            Map.entry("(?<!\\b[Tt]here )\\b(?:is|are) (?:none\\b|no (?!longer\\b))", "is not a"),
            Map.entry("\\b(?:server's|the) answer\\b", "response"),
            Map.entry("\\bempty text\\b", "an empty value"),
            Map.entry("\\b(?:must be|proxy) without\\b", "must have no"),
            Map.entry("\\b(?:does|do) not fit\\b", "does not match"),
            Map.entry("\\bmay read\\b", "is allowed to read"),
            Map.entry("\\b[Nn]othing is reported\\b", "this run reports no"),
            Map.entry("(?<=, )since\\b", "because"));

    @TestFactory
    Stream<DynamicTest> oneWordForOneThing() {
        String messages = QUOTED.matcher(EXCERPT.matcher(MessageSnapshot.text()).replaceAll(""))
                .replaceAll("''");
        return WORDS.entrySet().stream()
                .map(word -> dynamicTest(
                        word.getValue(),
                        () -> assertThat(messages.lines()
                                        .filter(Pattern.compile(word.getKey()).asPredicate()))
                                .as("messages that should say '%s'", word.getValue())
                                .isEmpty()));
    }
}
