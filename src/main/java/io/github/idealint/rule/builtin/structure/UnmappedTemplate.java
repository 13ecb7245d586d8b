package io.github.idealint.rule.builtin.structure;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.markup.Markup;
import io.github.idealint.page.Idea;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Transclusion;
import io.github.idealint.page.WikiTitle;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.MessageText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Flags the first idea on a page that is the call of a template whose parameters nothing explains. */
@RuleInfo(
        id = "unmapped-template",
        summary = "An idea as the call of a template whose parameters nothing explains",
        severity = Severity.INFO,
        markups = Markup.WIKITEXT)
public final class UnmappedTemplate implements Rule {

    private static final MessageTemplate UNMAPPED =
            new MessageTemplate("The parameters of the template {} are not known, so this idea is not checked for"
                    + " missing fields. Add 'templates: {{}: [{}]}' to 'idealint.yaml', and correct what is"
                    + " wrong there, or check the template's page together with the ideas.");

    /** What stands for a parameter that could be anything. */
    private static final String UNKNOWN = "…";

    /** A name that YAML takes as it is. */
    private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{N}_ /-]*+");

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        Map<String, Transclusion> first = page.ideas().stream()
                .flatMap(idea -> call(page, idea))
                .collect(Collectors.toMap(
                        call -> WikiTitle.of(call.name().text()).key(),
                        Function.identity(),
                        (one, again) -> one,
                        LinkedHashMap::new));
        return first.values().stream().map(UnmappedTemplate::finding);
    }

    private static Stream<Transclusion> call(IdeaPage page, Idea idea) {
        return page.guess(idea).stream();
    }

    private static Finding finding(Transclusion call) {
        String name = MessageText.shortened(call.name().text());
        String key = PLAIN.matcher(name).matches() ? name : '"' + name + '"';
        String keys = call.guesses().stream()
                .map(guess -> guess.isEmpty() ? UNKNOWN : guess)
                .collect(Collectors.joining(", "));
        return Finding.at(call.name().range(), UNMAPPED.with(quoted(name), key, keys));
    }
}
