package io.github.idealint.rule.builtin.mentor;

import io.github.idealint.page.Field;
import io.github.idealint.page.Idea;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Mentor;
import io.github.idealint.profile.FieldSpec.Meaning;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.builtin.value.Placeholders;
import io.github.idealint.rule.builtin.value.UndecidedWords;
import io.github.idealint.text.Passage;
import io.github.idealint.text.TextRanges;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The people who mentor an idea or help with that, in the order of the page. */
final class NamedPeople {

    private NamedPeople() {}

    /** Those who are named and decided upon: no team, no placeholder, nobody with a question mark. */
    static List<Mentor> of(Idea idea, IdeaPage page, RuleContext context) {
        NobodyWords nobody = NobodyWords.of(context);
        Placeholders placeholders = Placeholders.of(context);
        UndecidedWords undecided = UndecidedWords.of(context);
        return Stream.concat(idea.mentors().stream(), helpers(idea))
                .filter(nobody::isNamed)
                .filter(person -> {
                    String written = page.source().text(person.range());
                    return !placeholders.areIn(written) && !undecided.areIn(written);
                })
                .sorted(Comparator.comparing(Mentor::range))
                .toList();
    }

    private static Stream<Mentor> helpers(Idea idea) {
        TextRanges values = new TextRanges(idea.fields(Meaning.CO_MENTORS)
                .map(Field::value)
                .map(Passage::range)
                .toList());
        return idea.people().stream().filter(person -> values.contain(person.range()));
    }
}
