package io.github.idealint.rule.builtin.date;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.page.Field;
import io.github.idealint.page.Idea;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Line;
import io.github.idealint.page.Line.Kind;
import io.github.idealint.profile.FieldSpec.Form;
import io.github.idealint.profile.Profile;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.text.Alternatives;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.Passage;
import io.github.idealint.text.Phrases;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds remarks by which an idea is over, by words of the profile: {@code Completed in 2013} in a line of its own, in a
 * status or after the title, and sentences such as {@code We are no longer taking applicants}. Made once a run.
 *
 * @param remark a whole text that says nothing else
 * @param afterTitle such a text in brackets or after a dash, at the end of a title, as group 1
 * @param sentence a part of a sentence
 * @param condition what such a part follows where it only may be so
 */
record FinishedIdeas(Pattern remark, Pattern afterTitle, Pattern sentence, Pattern condition) {

    private static final MessageTemplate OVER = new MessageTemplate(
            "{} says that this idea is no longer open, but it is still among those that are. Take the idea off the list, or"
                    + " delete the remark.");

    private static final String BLANK = "[\\s\\h]{1,3}";
    private static final String START = "(?<![\\p{L}\\p{N}_])";
    private static final String END = "(?![\\p{L}\\p{N}_])";

    /** The longest line that can be nothing but a remark, in characters. */
    private static final int LONGEST = 80;

    private static final Pattern GOES_ON = Pattern.compile("[\\p{L}\\p{N},;(-]$");

    static FinishedIdeas of(RuleContext context) {
        return context.once(FinishedIdeas.class, FinishedIdeas::of);
    }

    private static FinishedIdeas of(Profile profile) {
        String finished = Phrases.of(profile.words().ideas().finished(), BLANK) + "(?:(?:" + BLANK + "\\p{L}{1,4})?"
                + BLANK + "(?:19|20)[0-9]{2})?";
        return new FinishedIdeas(
                Pattern.compile("(?iu)^[\\p{P}\\p{S}\\s\\h]{0,9}(" + finished + ")[\\p{P}\\p{S}\\s\\h&&[^:]]{0,9}$"),
                Pattern.compile("(?iu)(?:[(\\[]|[\\s\\h][-–—:]{1,3})[\\s\\h]{0,3}(" + finished + ")[)\\]]?$"),
                Pattern.compile(
                        "(?iu)" + START + Phrases.of(profile.words().ideas().taken(), BLANK) + END),
                Pattern.compile("(?iu)" + START
                        + Alternatives.of(profile.words().sentences().conditions(), BLANK) + BLANK + "$"));
    }

    /** The first remark of each idea of a page. */
    Stream<Finding> on(IdeaPage page) {
        return page.ideas().stream()
                .flatMap(idea -> remarks(idea, page)
                        .findFirst()
                        .map(found ->
                                Finding.at(found, OVER.with(quoted(page.source().text(found)))))
                        .stream());
    }

    private Stream<TextRange> remarks(Idea idea, IdeaPage page) {
        return Stream.of(
                        idea.title().stream().flatMap(title -> all(afterTitle, 1, title.text())),
                        idea.fields().stream().filter(FinishedIdeas::isStatus).flatMap(field -> whole(field.value())),
                        lines(idea, page))
                .flatMap(found -> found);
    }

    /** Fields of the author's own words can hold a status; in a table or front matter it is for programs, which sort by it. */
    private static boolean isStatus(Field field) {
        return field.layout() != Field.Layout.NAMED && isOwnWords(field);
    }

    private static boolean isOwnWords(Field field) {
        return field.spec().isEmpty()
                || field.is(Form.TEXT) && field.spec().get().meaning().isEmpty();
    }

    private Stream<TextRange> lines(Idea idea, IdeaPage page) {
        int first = page.source().lineAt(idea.range().start()) - 1;
        int last = page.source().lineAt(idea.range().end()) - 1;
        List<Line> lines = page.lines();
        return IntStream.rangeClosed(first, Math.min(last, lines.size() - 1))
                .boxed()
                .filter(at -> !lines.get(at).is(Kind.HEADING) && !lines.get(at).is(Kind.BLANK))
                .flatMap(at -> Stream.concat(
                        begins(lines, at) ? whole(lines.get(at).content()) : Stream.empty(),
                        sentences(lines.get(at).content())))
                .filter(range -> !page.isLiteral(range));
    }

    /** Whether a line is no item and goes on with no sentence of the line above; in a call of a template, lines are not read. */
    private static boolean begins(List<Line> lines, int at) {
        return (lines.get(at).is(Kind.PROSE) || lines.get(at).is(Kind.OTHER))
                && (at == 0
                        || !GOES_ON.matcher(lines.get(at - 1).content().text()).find());
    }

    private Stream<TextRange> whole(Passage text) {
        return text.text().length() > LONGEST ? Stream.empty() : all(remark, 1, text);
    }

    private Stream<TextRange> sentences(Passage text) {
        return sentence.matcher(text.text())
                .results()
                .filter(match -> !condition
                        .matcher(text.text().substring(Math.max(0, match.start() - 20), match.start()))
                        .find())
                .map(text::range);
    }

    private static Stream<TextRange> all(Pattern pattern, int group, Passage text) {
        Stream<MatchResult> matches = pattern.matcher(text.text()).results();
        return matches.map(match -> text.range(match, group));
    }
}
