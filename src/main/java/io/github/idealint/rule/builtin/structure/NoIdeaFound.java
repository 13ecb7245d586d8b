package io.github.idealint.rule.builtin.structure;

import static io.github.idealint.text.MessageText.count;
import static io.github.idealint.text.MessageText.eitherQuoted;
import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.markup.Markup;
import io.github.idealint.markup.PlainMarkup;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Line;
import io.github.idealint.page.Link;
import io.github.idealint.page.WikiTitle;
import io.github.idealint.profile.FieldSpec;
import io.github.idealint.profile.FieldSpec.Form;
import io.github.idealint.profile.Profile;
import io.github.idealint.round.Wiki;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.RunKnowledge;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Flags pages among those of ideas on which no idea is found, so that they do not pass unseen. */
@RuleInfo(
        id = "no-idea-found",
        summary = "A page among those of ideas on which no idea is found",
        severity = Severity.WARNING,
        needs = RunKnowledge.OTHER_PAGES)
public final class NoIdeaFound implements Rule {

    private static final MessageTemplate FOREIGN = new MessageTemplate(
            "This page looks like {}, but is read as {}, so no idea was found. Rewrite it in {}{}.");
    private static final MessageTemplate RENAME =
            new MessageTemplate(", or rename the file so that its name ends in '{}'");
    private static final MessageTemplate EMPTY =
            new MessageTemplate("This page is empty. Write the idea, or delete the page.");
    private static final MessageTemplate NONE = new MessageTemplate(
            "No idea was found on this page: it has {} field that marks an idea ({}). Write {}, add your own labels"
                    + " under 'labels' in 'idealint.yaml', or leave the page out with '-Didealint.excludes'.");
    private static final MessageTemplate HEADINGS = new MessageTemplate("{}, but no");

    private static final Set<Form> MARKING = Set.of(Form.MENTORS, Form.LEVEL, Form.SIZE);

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        boolean holdsNone = page.kind() == IdeaPage.Kind.IDEA
                && page.ideas().isEmpty()
                && page.redirect().isEmpty();
        return page.foreign().isPresent() || holdsNone && !isMeantToHoldNone(page, context)
                ? Stream.of(Finding.at(place(page), message(page, context.profile())))
                : Stream.empty();
    }

    private static boolean isMeantToHoldNone(IdeaPage page, RuleContext context) {
        return isIndex(page) || isSample(page, context.profile()) || leadsToIdeas(page, context.wiki());
    }

    /** Whether a page does little but link to others. */
    private static boolean isIndex(IdeaPage page) {
        long written = page.lines().stream()
                .filter(line -> line.is(Line.Kind.PROSE) || line.is(Line.Kind.ITEM))
                .count();
        long linking = page.links().stream()
                .map(link -> page.lineAt(link.range().start()))
                .filter(line -> line.is(Line.Kind.PROSE) || line.is(Line.Kind.ITEM))
                .distinct()
                .count();
        return linking > 1 && linking * 2 > written;
    }

    /** Whether pages of the run stand below a page, or it links to one that holds ideas or has a part in a round. */
    private static boolean leadsToIdeas(IdeaPage page, Wiki wiki) {
        return page.name().names().stream().anyMatch(name -> !wiki.namesIn(name).isEmpty())
                || page.links().stream()
                        .filter(link -> link.kind() == Link.Kind.PAGE)
                        .flatMap(link -> wiki.named(WikiTitle.of(link.target().text())).stream())
                        .anyMatch(linked -> linked.isRound() || !linked.ideas().isEmpty());
    }

    /** Whether the name of a page says that it shows how an idea is written. */
    private static boolean isSample(IdeaPage page, Profile profile) {
        return profile.words().isSample(page.name().title().name());
    }

    private static TextRange place(IdeaPage page) {
        TextRange shown = page.firstLine().content().range();
        return shown.isEmpty() || page.foreign().isPresent() ? page.firstLine().range() : shown;
    }

    private static String message(IdeaPage page, Profile profile) {
        return page.foreign()
                .map(markup -> foreign(markup, page.notation().markup()))
                .orElseGet(() -> page.source().text().isBlank() ? EMPTY.text() : none(page, profile));
    }

    private static String foreign(PlainMarkup found, Markup read) {
        String wanted = (read == Markup.WIKITEXT ? PlainMarkup.WIKITEXT : PlainMarkup.MARKDOWN).title();
        String rename = found.ending().isEmpty() ? "" : RENAME.with(found.ending());
        return FOREIGN.with(found.title(), wanted, wanted, rename);
    }

    private static String none(IdeaPage page, Profile profile) {
        List<String> labels = profile.fields().stream()
                .filter(field -> MARKING.contains(field.form()))
                .map(FieldSpec::label)
                .distinct()
                .toList();
        String example = labels.isEmpty() ? "" : page.notation().label(labels.get(0));
        int headings = page.headings().size();
        String seen = headings == 0 ? "no heading and no" : HEADINGS.with(count(headings, "heading"));
        return NONE.with(seen, eitherQuoted(labels), quoted(example + " …"));
    }
}
