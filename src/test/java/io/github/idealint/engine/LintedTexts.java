package io.github.idealint.engine;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.markup.MarkupParser;
import io.github.idealint.markup.Obstacle;
import io.github.idealint.markup.Outline;
import io.github.idealint.markup.wikitext.WikitextNotation;
import io.github.idealint.markup.wikitext.WikitextParser;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.IdeaPageReader;
import io.github.idealint.profile.Profile;
import io.github.idealint.profile.Profile.RuleSetting;
import io.github.idealint.profile.ProfileLoader;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lints texts by rules of its own, which crash where the text says so. */
abstract class LintedTexts {

    static final MarkupParser PARSER = source -> {
        if (source.text().contains("crash the parser")) {
            throw new IllegalStateException("no parser is perfect");
        }
        return source.text().contains("too deep")
                ? Outline.unreadable(
                        source, WikitextNotation.INSTANCE, new Obstacle(TextRange.at(0), "It is too deep."))
                : new WikitextParser().parse(source);
    };

    static LintResult lint(Map<String, RuleSetting> settings, String... pages) {
        List<Rule> rules = List.of(new BadWord(), new UnreadablePage(), new ShakyRule());
        return linter(rules, profile(settings)).lint(sources(pages));
    }

    static List<SourceText> sources(String... pages) {
        return IntStream.range(0, pages.length)
                .mapToObj(number -> SourceText.of("page-" + number + ".wiki", pages[number]))
                .toList();
    }

    static Linter linter(List<Rule> rules, Profile profile) {
        return new Linter(PARSER, new IdeaPageReader(profile)::read, rules, profile);
    }

    static List<String> lines(LintResult result) {
        return result.diagnostics().stream()
                .map(diagnostic -> String.join(
                        " ",
                        diagnostic.source().path(),
                        diagnostic.severity().word(),
                        diagnostic.rule().id(),
                        diagnostic.finding().message()))
                .toList();
    }

    static Profile profile(Map<String, RuleSetting> settings) {
        String rules = settings.entrySet().stream()
                .map(rule ->
                        "  " + rule.getKey() + ": " + rule.getValue().name().toLowerCase(Locale.ROOT) + "\n")
                .collect(Collectors.joining());
        SourceText configuration = SourceText.of("idealint.yaml", rules.isEmpty() ? "" : "rules:\n" + rules);
        return new ProfileLoader(path -> Optional.empty(), Set.of("bad-word", "shaky-rule", "unreadable-page"))
                .load(Optional.of(configuration), Optional.empty());
    }

    @RuleInfo(id = "bad-word", summary = "the word 'bad'", severity = Severity.ERROR)
    static final class BadWord implements Rule {

        @Override
        public Stream<Finding> check(IdeaPage page, RuleContext context) {
            Stream<Finding> found = Pattern.compile("bad|mild")
                    .matcher(page.source().text())
                    .results()
                    .map(match -> Finding.at(
                                    new TextRange(match.start(), match.end()), "Found '" + match.group() + "'.")
                            .atMost(match.group().equals("mild") ? Severity.WARNING : Severity.ERROR));
            List<Finding> findings = found.toList();
            return page.source().text().contains("twice found")
                    ? Stream.concat(findings.stream(), findings.stream())
                    : findings.stream();
        }
    }

    @RuleInfo(id = "unreadable-page", summary = "a page that cannot be read", severity = Severity.ERROR)
    static final class UnreadablePage implements Rule {

        @Override
        public Stream<Finding> check(IdeaPage page, RuleContext context) {
            return page.unreadable().stream().map(reason -> Finding.at(reason.range(), reason.reason()));
        }
    }

    @RuleInfo(id = "shaky-rule", summary = "nothing, for it falls", severity = Severity.INFO)
    static final class ShakyRule implements Rule {

        @Override
        public Stream<Finding> check(IdeaPage page, RuleContext context) {
            String text = page.source().text();
            if (text.contains("bottomless")) {
                return check(page, context);
            }
            if (text.contains("outside")) {
                return Stream.of(Finding.at(new TextRange(5, 5000), "Too far."));
            }
            return text.contains("shaky")
                    ? Stream.of(1).map(one -> {
                        throw new UnsupportedOperationException("lazily");
                    })
                    : Stream.empty();
        }
    }
}
