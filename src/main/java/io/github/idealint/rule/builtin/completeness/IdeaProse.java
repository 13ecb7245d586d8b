package io.github.idealint.rule.builtin.completeness;

import io.github.idealint.page.Field;
import io.github.idealint.page.Idea;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Line;
import io.github.idealint.profile.FieldSpec.Form;
import io.github.idealint.profile.FieldSpec.Meaning;
import io.github.idealint.profile.Profile;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.text.LetterCase;
import io.github.idealint.text.Passage;
import io.github.idealint.text.Phrases;
import io.github.idealint.text.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Counts words and sentences, and finds what an idea says of itself. Made once a run, for it holds patterns. */
final class IdeaProse {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]\\S*+");
    private static final Pattern SENTENCE_END =
            Pattern.compile("[.!?][)\"'”’]{0,2}(?=[\\s\\h]{1,9}[\\p{Lu}\\p{N}(\"'“‘])");

    /** The longest abbreviation, in characters. */
    private static final int LONGEST = 12;

    /** Fields of these say who, where and how hard, and nothing of what is to be done. */
    private static final Set<Form> NO_TEXT = Set.of(Form.GROUP, Form.LEVEL, Form.SIZE, Form.MENTORS, Form.PEOPLE);

    private static final Set<Meaning> NO_DESCRIPTION =
            Set.of(Meaning.LINKS, Meaning.LANGUAGE, Meaning.SKILLS, Meaning.CO_MENTORS);

    private final Set<String> abbreviations;
    private final Pattern outcome;
    private final Pattern order;

    private IdeaProse(Profile profile) {
        this.abbreviations = Set.copyOf(profile.words().ideas().abbreviations());
        this.outcome = Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])"
                + Phrases.of(profile.words().ideas().outcomes(), "[\\s\\h]{1,3}") + "(?![\\p{L}\\p{N}])");
        this.order = Pattern.compile("(?iu)(?:^|(?<=[.!?:;]\\s{1,3})|(?<=\\bto\\s))"
                + Phrases.of(profile.words().ideas().orders(), "[\\s\\h]{1,3}") + "(?![\\p{L}\\p{N}])");
    }

    /** By the words of a run's profile. */
    static IdeaProse of(RuleContext context) {
        return context.once(IdeaProse.class, IdeaProse::new);
    }

    /** How many sentences a text has; one if it is not empty and ends none. */
    int sentences(String text) {
        long ends = SENTENCE_END
                .matcher(text)
                .results()
                .filter(end -> !isAbbreviation(text, end.start()))
                .count();
        return text.isBlank() ? 0 : 1 + (int) ends;
    }

    /** Whether the full stop at an offset belongs to an abbreviation, or to an initial: {@code A. Lee}. */
    private boolean isAbbreviation(String text, int stop) {
        int start = stop;
        while (start > 0 && stop - start <= LONGEST && isOfWord(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, stop);
        return word.length() == 1 && Character.isUpperCase(word.charAt(0))
                || abbreviations.contains(LetterCase.lower(word));
    }

    private static boolean isOfWord(char c) {
        return Character.isLetter(c) || c == '.';
    }

    /** How many words a text has; an address is one. */
    static int words(String text) {
        return (int) WORD.matcher(text).results().count();
    }

    /** Whether a text says that something is to be done or to be there in the end. */
    boolean namesOutcome(String text) {
        return outcome.matcher(text).find() || order.matcher(text).find();
    }

    /** The paragraphs, items and values that describe an idea, whatever heads them; no matter how lines are wrapped. */
    static List<String> of(Idea idea, IdeaPage page) {
        return Stream.concat(
                        paragraphs(idea.prose(), page.source()).stream(),
                        idea.fields().stream().filter(IdeaProse::describes).map(Field::value))
                .sorted(Comparator.comparing(Passage::range))
                .map(Passage::text)
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static List<Passage> paragraphs(List<Line> lines, SourceText source) {
        List<List<Passage>> paragraphs = new ArrayList<>();
        int above = -1;
        for (Line line : lines) {
            int number = source.lineAt(line.range().start());
            if (paragraphs.isEmpty() || !line.isLoose() || number != above + 1) {
                paragraphs.add(new ArrayList<>());
            }
            paragraphs.get(paragraphs.size() - 1).add(line.content());
            above = number;
        }
        return paragraphs.stream().map(Passage::join).toList();
    }

    private static boolean describes(Field field) {
        return field.spec()
                .filter(spec -> NO_TEXT.contains(spec.form())
                        || spec.meaning().filter(NO_DESCRIPTION::contains).isPresent())
                .isEmpty();
    }
}
