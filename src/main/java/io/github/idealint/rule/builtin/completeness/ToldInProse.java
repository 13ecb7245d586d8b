package io.github.idealint.rule.builtin.completeness;

import io.github.idealint.page.Field;
import io.github.idealint.page.Idea;
import io.github.idealint.page.Line;
import io.github.idealint.profile.FieldSpec;
import io.github.idealint.profile.FieldSpec.Form;
import io.github.idealint.profile.FieldSpec.Meaning;
import io.github.idealint.profile.Profile;
import io.github.idealint.profile.Size;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.text.Passage;
import io.github.idealint.text.Phrases;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an idea tells without the label of the field, where the profile prescribes no layout: {@code Medium difficulty, 175
 * hours} is a level and a size. Made once a run, for it holds patterns.
 */
final class ToldInProse {

    /** A line that is nothing but values, in characters. */
    private static final int SHORT = 60;

    private static final String START = "(?iu)(?<![\\p{L}\\p{N}])";
    private static final String END = "(?![\\p{L}\\p{N}])";

    private final boolean layoutIsFree;
    private final int describingWords;
    private final Pattern hours;
    private final Pattern level;
    private final Pattern levelAlone;
    private final Pattern skills;

    private ToldInProse(Profile profile) {
        layoutIsFree = profile.page().order().isEmpty();
        describingWords = profile.idea().leastDescriptionWords().orElse(0);
        String units = either(profile.words().undecided().units().stream());
        hours = Pattern.compile(
                START + either(profile.sizes().stream().map(Size::hours).map(String::valueOf)) + "[\\s\\h-]{0,3}"
                        + units + END);
        String levels = either(
                Stream.concat(profile.levels().allowed().stream(), profile.levels().synonyms().keySet().stream()));
        level = Pattern.compile(START + levels + "[\\s\\h]{1,3}" + either(profile.words().levels().stream()) + END);
        levelAlone = Pattern.compile(START + levels + END);
        skills = Pattern.compile(START + Phrases.of(profile.words().ideas().skills(), "[\\s\\h]{1,3}") + END);
    }

    /** By the words of a run's profile. */
    static ToldInProse of(RuleContext context) {
        return context.once(ToldInProse.class, ToldInProse::new);
    }

    private static String either(Stream<String> words) {
        return words.map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }

    /** Whether an idea tells what a field is for. */
    boolean tells(Idea idea, FieldSpec spec) {
        if (!layoutIsFree) {
            return false;
        }
        return switch (spec.form()) {
            case SIZE -> texts(idea).anyMatch(text -> hours.matcher(text).find());
            case LEVEL -> texts(idea).anyMatch(this::tellsLevel);
            case PROSE -> spec.meaning().equals(Optional.of(Meaning.DESCRIPTION)) && isSummedUp(idea);
            default ->
                spec.meaning().equals(Optional.of(Meaning.SKILLS))
                        && texts(idea).anyMatch(text -> skills.matcher(text).find());
        };
    }

    private boolean tellsLevel(String text) {
        return level.matcher(text).find()
                || text.length() <= SHORT
                        && hours.matcher(text).find()
                        && levelAlone.matcher(text).find();
    }

    private boolean isSummedUp(Idea idea) {
        return describingWords > 0
                && idea.fields(Meaning.SUMMARY)
                        .anyMatch(field -> IdeaProse.words(field.value().text()) >= describingWords);
    }

    /** The paragraphs, and the values of fields that are no names. */
    private static Stream<String> texts(Idea idea) {
        Passage prose = Passage.join(idea.prose().stream()
                .filter(line -> line.is(Line.Kind.PROSE) || line.is(Line.Kind.ITEM))
                .map(Line::content)
                .toList());
        Stream<String> lines = idea.prose().stream().map(line -> line.content().text());
        Stream<String> fields = idea.fields().stream()
                .filter(field -> !field.is(Form.MENTORS) && !field.is(Form.PEOPLE))
                .flatMap(ToldInProse::texts);
        return Stream.of(Stream.of(prose.text()), lines, fields).flatMap(all -> all);
    }

    private static Stream<String> texts(Field field) {
        return Stream.concat(
                Stream.of(field.value().text()),
                field.items().stream().map(item -> item.text().text()));
    }
}
