package io.github.idealint.rule.builtin.completeness;

import static io.github.idealint.text.MessageText.count;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.Field;
import io.github.idealint.page.Idea;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Line;
import io.github.idealint.page.Link;
import io.github.idealint.profile.IdeaShape;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.builtin.value.Placeholders;
import io.github.idealint.rule.builtin.value.UndecidedWords;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.TextRanges;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Flags ideas that describe themselves in too few words, or in too many. */
@RuleInfo(
        id = "description-length",
        summary = "A description that is too short or too long",
        severity = Severity.WARNING)
public final class DescriptionLength implements Rule {

    private static final MessageTemplate SHORT = new MessageTemplate(
            "This idea is described in {}, which is too little for readers who are new to the project. Write at least {}:"
                    + " what is there today, what is missing, and what is to be done.");
    private static final MessageTemplate LONG = new MessageTemplate(
            "This idea is described in {} words, and few readers finish more than {}. Keep what applicants need to choose an"
                    + " idea, and link to the rest.");

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        IdeaShape shape = context.profile().idea();
        if (shape.leastDescriptionWords().isEmpty()
                && shape.mostDescriptionWords().isEmpty()) {
            return Stream.empty();
        }
        TextRanges links = new TextRanges(page.links().stream().map(Link::range).toList());
        return page.ideas().stream()
                .filter(page::canLackFields)
                .flatMap(idea -> finding(idea, page, links, context).stream());
    }

    private static Optional<Finding> finding(Idea idea, IdeaPage page, TextRanges links, RuleContext context) {
        IdeaShape shape = context.profile().idea();
        List<String> texts = IdeaProse.of(idea, page);
        int words = texts.stream().mapToInt(IdeaProse::words).sum();
        if (words > shape.mostDescriptionWords().orElse(Integer.MAX_VALUE)) {
            String message = LONG.with(words, shape.mostDescriptionWords().getAsInt());
            return Optional.of(Finding.at(idea.anchor(), message).atMost(Severity.INFO));
        }
        int sentences =
                texts.stream().mapToInt(IdeaProse.of(context)::sentences).sum();
        int enough = shape.leastDescriptionSentences().orElse(1);
        boolean isShort = words < shape.leastDescriptionWords().orElse(0) && sentences < enough;
        return isShort
                        && words > 0
                        && idea.hasIdeaFields()
                        && !isRowWithLink(idea, page, links)
                        && isWritten(texts, context)
                ? Optional.of(Finding.at(idea.anchor(), SHORT.with(count(words, "word"), count(enough, "sentence"))))
                : Optional.empty();
    }

    /** Whether it is a row of a table that leads on to all of the idea. */
    private static boolean isRowWithLink(Idea idea, IdeaPage page, TextRanges links) {
        return idea.fields().stream().anyMatch(field -> field.layout() == Field.Layout.NAMED)
                && page.lineAt(idea.anchor().start()).is(Line.Kind.OTHER)
                && links.overlap(idea.range());
    }

    private static boolean isWritten(List<String> texts, RuleContext context) {
        Placeholders placeholders = Placeholders.of(context);
        UndecidedWords undecided = UndecidedWords.of(context);
        return texts.stream().noneMatch(text -> placeholders.areIn(text) || undecided.areIn(text));
    }
}
