package io.github.idealint.round;

import io.github.idealint.page.Field;
import io.github.idealint.page.Idea;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Line;
import io.github.idealint.profile.FieldSpec.Form;
import io.github.idealint.profile.FieldSpec.Meaning;
import io.github.idealint.text.LetterCase;
import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A paragraph of running text, in a form that is quick to compare.
 *
 * @param range where it stands
 * @param words how many words it has
 * @param fingerprint a number that is the same for two paragraphs of the same words; punctuation and case make no
 *     difference
 */
public record ParagraphDigest(TextRange range, int words, long fingerprint) {

    private static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    /** The paragraphs of an idea: its fields of running text, then its description. */
    static List<ParagraphDigest> of(Idea idea, IdeaPage page) {
        Stream<ParagraphDigest> fields = idea.fields().stream()
                .filter(field -> field.is(Meaning.SUMMARY) || field.is(Form.PROSE))
                .map(Field::value)
                .filter(value -> !value.isEmpty())
                .map(value -> of(value.range(), value.text()));
        return Stream.concat(fields, description(idea, page)).toList();
    }

    private static Stream<ParagraphDigest> description(Idea idea, IdeaPage page) {
        List<List<Line>> runs = new ArrayList<>();
        List<Line> shown =
                idea.prose().stream().filter(line -> !line.is(Line.Kind.OTHER)).toList();
        for (Line line : shown) {
            boolean goesOn = !runs.isEmpty() && line.is(Line.Kind.PROSE) && isNext(line, lastOf(runs), page);
            if (!goesOn) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(line);
        }
        return runs.stream().map(ParagraphDigest::of);
    }

    private static Line lastOf(List<List<Line>> runs) {
        List<Line> run = runs.get(runs.size() - 1);
        return run.get(run.size() - 1);
    }

    private static boolean isNext(Line line, Line before, IdeaPage page) {
        return before.is(Line.Kind.PROSE)
                && page.source().lineAt(line.range().start())
                        == page.source().lineAt(before.range().start()) + 1;
    }

    private static ParagraphDigest of(List<Line> run) {
        StringBuilder text = new StringBuilder();
        run.forEach(line -> text.append(line.content().text()).append(' '));
        TextRange first = run.get(0).content().range();
        return of(first.cover(run.get(run.size() - 1).content().range()), text.toString());
    }

    /** A hash of the words' letters and digits (FNV-1a, 64 bits). */
    private static ParagraphDigest of(TextRange range, String text) {
        String plain = LetterCase.lower(text);
        long hash = SEED;
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < plain.length(); i++) {
            boolean part = Character.isLetterOrDigit(plain.charAt(i));
            if (part) {
                words += inWord ? 0 : 1;
                hash = (hash ^ plain.charAt(i)) * PRIME;
            } else if (inWord) {
                hash = (hash ^ ' ') * PRIME;
            }
            inWord = part;
        }
        return new ParagraphDigest(range, words, inWord ? (hash ^ ' ') * PRIME : hash);
    }
}
