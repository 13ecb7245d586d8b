package io.github.idealint.rule.builtin.list;

import static io.github.idealint.text.MessageText.count;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.Idea;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.profile.FieldSpec.Meaning;
import io.github.idealint.round.IdeaPlace;
import io.github.idealint.round.PageSummary;
import io.github.idealint.round.Round;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.RunKnowledge;
import io.github.idealint.rule.builtin.list.CopyFinder.CopiedParagraphs;
import io.github.idealint.rule.builtin.list.DuplicateTitle.SameTitles;
import io.github.idealint.rule.builtin.value.Placeholders;
import io.github.idealint.text.MessageTemplate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Flags summaries and paragraphs that another idea of the round already has. */
@RuleInfo(
        id = "duplicate-prose",
        summary = "A summary or paragraph that another idea of the round already has",
        severity = Severity.WARNING,
        needs = RunKnowledge.OTHER_PAGES)
public final class DuplicateProse implements Rule {

    private static final MessageTemplate ONE = new MessageTemplate(
            "This text also appears in another idea of this round, {}. Write a description that is specific to this idea.");
    private static final MessageTemplate SEVERAL = new MessageTemplate(
            "These {} also appear in another idea of this round, {}. Write a description that is specific to this idea.");

    /** An idea with the title of another is a copy as a whole: {@link DuplicateTitle} reports it. */
    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        SameTitles same = SameTitles.of(context);
        CopiedProse copies = CopiedProse.of(context);
        return page.ideas().stream()
                .filter(idea -> same.before(IdeaPlace.of(idea, page)).isEmpty())
                .flatMap(idea -> copies.in(IdeaPlace.of(idea, page)).stream()
                        .map(copy -> finding(copy, idea, message(copy, page, context))));
    }

    @Override
    public boolean mayFind(PageSummary page, RuleContext context) {
        CopiedProse copies = CopiedProse.of(context);
        return page.ideas().stream().anyMatch(idea -> !copies.in(idea.place()).isEmpty());
    }

    /** Two ideas about one thing may introduce it alike; a summary or a whole text is never meant for both. */
    private static Finding finding(CopiedParagraphs copy, Idea idea, String message) {
        boolean summary =
                idea.fields(Meaning.SUMMARY).anyMatch(field -> copy.range().overlaps(field.range()));
        Finding finding = Finding.at(copy.range(), message);
        return summary || copy.isAll() ? finding : finding.atMost(Severity.INFO);
    }

    private static String message(CopiedParagraphs copy, IdeaPage page, RuleContext context) {
        String there = OtherPlace.of(copy.first(), copy.there(), page, context.wiki());
        return copy.count() == 1 ? ONE.with(there) : SEVERAL.with(count(copy.count(), "paragraph"), there);
    }

    /** The running text of ideas that another idea, which comes before them in their round, has as well. */
    private static final class CopiedProse {

        private final Map<IdeaPlace, List<CopiedParagraphs>> byIdea = new HashMap<>();

        private CopiedProse() {}

        /** Those of a run. */
        static CopiedProse of(RuleContext context) {
            Placeholders placeholders = Placeholders.of(context);
            return context.onceOfAll(CopiedProse.class, wiki -> {
                CopiedProse copies = new CopiedProse();
                wiki.rounds().forEach(round -> copies.add(round, placeholders));
                return copies;
            });
        }

        private void add(Round round, Placeholders placeholders) {
            CopyFinder.find(round, placeholders)
                    .forEach((idea, copies) -> byIdea.merge(idea, unpaired(idea, copies), CopiedProse::moreOf));
        }

        /** Two ideas that two rounds have in different order are one pair. */
        private List<CopiedParagraphs> unpaired(IdeaPlace idea, List<CopiedParagraphs> copies) {
            return copies.stream()
                    .filter(copy -> in(copy.first()).stream()
                            .noneMatch(back -> back.first().equals(idea)))
                    .toList();
        }

        private static List<CopiedParagraphs> moreOf(List<CopiedParagraphs> known, List<CopiedParagraphs> again) {
            return known.isEmpty() ? again : known;
        }

        /** Those in an idea, by place. */
        List<CopiedParagraphs> in(IdeaPlace idea) {
            return byIdea.getOrDefault(idea, List.of());
        }
    }
}
