package io.github.idealint.report;

import io.github.idealint.diagnostic.RuleDescriptor;
import io.github.idealint.diagnostic.Severity;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rules in SARIF: {@code reportingDescriptor} objects.
 *
 * @param pages the documentation of a rule by its id, in Markdown
 */
record SarifRules(Function<String, Optional<String>> pages) {

    /** GitHub cuts longer descriptions. */
    private static final int MAX_DESCRIPTION = 1024;

    private static final Pattern PARAGRAPHS = Pattern.compile("\\R\\s*\\R");

    JsonMembers rule(RuleDescriptor rule) {
        String sentence = sentence(rule.summary());
        String page = pages.apply(rule.id()).orElse(sentence);
        return JsonMembers.object()
                .with("id", rule.id())
                .with("name", pascalCase(rule.id()))
                .with("shortDescription", SarifReporter.text(sentence))
                .with("fullDescription", SarifReporter.text(introduction(page).orElse(sentence)))
                .with("helpUri", RuleDescriptor.address(rule.id()))
                .with("help", SarifReporter.text(sentence).with("markdown", page))
                .with("defaultConfiguration", JsonMembers.object().with("level", level(rule.severity())));
    }

    /** The level of a severity: SARIF calls suggestions notes. */
    static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.word();
    }

    private static String pascalCase(String id) {
        return Arrays.stream(id.split("-")).map(SarifRules::capital).collect(Collectors.joining());
    }

    private static String sentence(String summary) {
        return capital(summary) + ".";
    }

    private static String capital(String word) {
        int first = word.offsetByCodePoints(0, 1);
        return Character.toString(Character.toUpperCase(word.codePointAt(0))) + word.substring(first);
    }

    /** The first paragraph that is no heading, on one line. */
    private static Optional<String> introduction(String page) {
        return PARAGRAPHS
                .splitAsStream(page.strip())
                .filter(paragraph -> !paragraph.startsWith("#") && !paragraph.isBlank())
                .map(paragraph -> paragraph.strip().lines().map(String::strip).collect(Collectors.joining(" ")))
                .filter(paragraph -> paragraph.length() <= MAX_DESCRIPTION)
                .findFirst();
    }
}
