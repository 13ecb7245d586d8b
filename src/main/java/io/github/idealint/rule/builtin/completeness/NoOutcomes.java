package io.github.idealint.rule.builtin.completeness;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.Field;
import io.github.idealint.page.Idea;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Line;
import io.github.idealint.profile.FieldSpec.Form;
import io.github.idealint.profile.FieldSpec.Meaning;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.Passage;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Flags ideas that never say what is to be done, nor what is there in the end; where an idea has no field at all, that is the
 * finding.
 */
@RuleInfo(
        id = "no-outcomes",
        summary = "An idea that says neither what is to be done nor what is there in the end",
        severity = Severity.WARNING)
public final class NoOutcomes implements Rule {

    private static final MessageTemplate NONE = new MessageTemplate(
            "This idea does not say what is to be done. Add a list of tasks, or a sentence that begins with {}.");
    private static final String EXAMPLE = "'The goal is to'";

    private static final int TASKS = 2;

    /** In wikitext, too, many lists are written like this. */
    private static final Pattern ENTRY = Pattern.compile("^(?:[-+–•]|\\d{1,2}[.)])[\\s\\h]");

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        if (!context.profile().idea().outcomesWanted()) {
            return Stream.empty();
        }
        IdeaProse text = IdeaProse.of(context);
        return page.ideas().stream()
                .filter(idea -> page.canLackFields(idea) && !idea.fields().isEmpty())
                .filter(idea -> isWithout(idea, page, text))
                .map(idea -> Finding.at(idea.anchor(), NONE.with(EXAMPLE)));
    }

    private static boolean isWithout(Idea idea, IdeaPage page, IdeaProse text) {
        List<String> texts = IdeaProse.of(idea, page);
        return !texts.isEmpty()
                && texts.stream().noneMatch(text::namesOutcome)
                && names(idea).noneMatch(text::namesOutcome)
                && idea.fields().stream().noneMatch(NoOutcomes::isOutcome)
                && tasks(idea) < TASKS;
    }

    /** The title, headings and labels. */
    private static Stream<String> names(Idea idea) {
        return Stream.of(
                        idea.title().stream().map(title -> title.text()),
                        idea.headings().stream().map(heading -> heading.text()),
                        idea.fields().stream().map(field -> field.label().name()))
                .flatMap(names -> names)
                .map(Passage::text);
    }

    /** Tasks, results and the like are lists or prose; so are links and the description, which are something else. */
    private static boolean isOutcome(Field field) {
        return (field.is(Form.LIST) || field.is(Form.PROSE))
                && !field.is(Meaning.LINKS)
                && !field.is(Meaning.DESCRIPTION);
    }

    private static long tasks(Idea idea) {
        return idea.prose().stream()
                .filter(line -> line.is(Line.Kind.ITEM)
                        || ENTRY.matcher(line.content().text()).find())
                .limit(TASKS)
                .count();
    }
}
