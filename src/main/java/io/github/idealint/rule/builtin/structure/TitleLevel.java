package io.github.idealint.rule.builtin.structure;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Applicability;
import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.Idea;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Title;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.MessageText;
import io.github.idealint.text.TextEdit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Flags titles at another level than the profile's, and headings by which an idea escapes its section of the round page. */
@RuleInfo(
        id = "title-level",
        summary = "A title at another level than the profile's, or a heading above it",
        severity = Severity.ERROR)
public final class TitleLevel implements Rule {

    private static final MessageTemplate OTHER_LEVEL =
            new MessageTemplate("The title {} is a level-{} heading; in this programme, titles are level {}. {}.");
    private static final MessageTemplate ABOVE_TITLES =
            new MessageTemplate("The heading {} is level {}, so it would end this idea's section on a round page. {}.");
    private static final MessageTemplate WRITE = new MessageTemplate("Write '{}'");
    private static final MessageTemplate MAKE = new MessageTemplate("Make it a level-{} heading, as in '{}'");

    /** What stands for a heading that is too long to repeat. */
    private static final String EXAMPLE = "Heading";

    private static final int LOWEST_LEVEL = 6;

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        if (context.profile().page().titleLevel().isEmpty() || page.ideas().isEmpty()) {
            return Stream.empty();
        }
        int wanted = context.profile().page().titleLevel().getAsInt();
        Stream<Finding> titles = page.ideas().stream()
                .flatMap(idea -> idea
                        .title()
                        .filter(title -> title.level() != wanted)
                        .map(title -> misplacedTitle(page, idea, title, wanted))
                        .map(LayoutSafety.of(idea, context.profile())::careful)
                        .stream());
        return context.profile().page().onePerPage() && !page.isRound()
                ? Stream.concat(
                        titles,
                        escaping(page, wanted).map(LayoutSafety.of(page.ideas().get(0), context.profile())::careful))
                : titles;
    }

    private static Finding misplacedTitle(IdeaPage page, Idea idea, Title title, int wanted) {
        String message =
                OTHER_LEVEL.with(quoted(title.text().text()), title.level(), wanted, advice(page, title, wanted));
        return Finding.at(title.range(), message).fixedBy(moveSection(page, idea, title, wanted));
    }

    /** A title takes the headings below it along; another heading of its level may be the title of another idea. */
    private static Optional<Fix> moveSection(IdeaPage page, Idea idea, Title title, int wanted) {
        List<Title> below = page.headings().stream()
                .filter(heading -> idea.range().contains(heading.range())
                        && heading.range().start() > title.range().start())
                .toList();
        boolean isAlone = below.stream().allMatch(heading -> heading.level() > title.level());
        boolean fits = below.stream().allMatch(heading -> heading.level() + wanted - title.level() <= LOWEST_LEVEL);
        List<List<TextEdit>> moves = Stream.concat(Stream.of(title), below.stream())
                .filter(heading -> heading.level() >= title.level())
                .map(heading -> page.notation()
                        .changeLevel(
                                page.source(),
                                heading.range(),
                                Math.min(LOWEST_LEVEL, heading.level() + wanted - title.level())))
                .toList();
        boolean isWhole = isAlone && fits && moves.stream().noneMatch(List::isEmpty);
        return moves.get(0).isEmpty()
                ? Optional.empty()
                : Optional.of(new Fix(
                        advice(page, title, wanted),
                        isWhole ? Applicability.SAFE : Applicability.UNSAFE,
                        isWhole ? moves.stream().flatMap(List::stream).toList() : moves.get(0)));
    }

    /** How a heading is written at a level; a long one is left out, because nobody is to write one that is cut. */
    private static String advice(IdeaPage page, Title title, int level) {
        String text = title.text().text();
        return text.equals(MessageText.shortened(text))
                ? WRITE.with(page.notation().heading(level, text))
                : MAKE.with(level, page.notation().heading(level, EXAMPLE));
    }

    private static Stream<Finding> escaping(IdeaPage page, int wanted) {
        Stream<Finding> inside = page.ideas().stream()
                .flatMap(idea -> idea.headings().stream()
                        .filter(heading -> heading.level() < wanted)
                        .map(heading -> escape(page, heading, wanted).fixedBy(demotion(page, idea, heading, wanted))));
        int first = page.ideas().get(0).range().start();
        Stream<Finding> above = page.titles().stream()
                .takeWhile(heading -> heading.range().end() <= first)
                .filter(heading -> heading.level() < wanted)
                .map(heading -> escape(page, heading, wanted));
        return Stream.concat(above, inside);
    }

    private static Finding escape(IdeaPage page, Title heading, int wanted) {
        String message =
                ABOVE_TITLES.with(quoted(heading.text().text()), heading.level(), advice(page, heading, below(wanted)));
        return Finding.at(heading.range(), message);
    }

    /**
     * A heading at the level of a misplaced title may begin a second idea instead of a part of this one, and so may one
     * below which a field is repeated. Headings of its own need moving as well, which is left to the author.
     */
    private static Optional<Fix> demotion(IdeaPage page, Idea idea, Title heading, int wanted) {
        boolean sibling =
                idea.title().filter(title -> title.level() == heading.level()).isPresent();
        boolean outer = page.headings().stream()
                .filter(other -> other.range().start() > heading.range().start())
                .takeWhile(other -> other.level() > heading.level())
                .anyMatch(other -> other.level() <= below(wanted));
        boolean isPart = !sibling && !outer && !repeats(idea, heading);
        return move(page, heading, below(wanted), isPart ? Applicability.SAFE : Applicability.UNSAFE);
    }

    private static boolean repeats(Idea idea, Title heading) {
        Map<Boolean, Set<String>> keys = idea.fields().stream()
                .filter(field -> field.spec().isPresent())
                .collect(Collectors.partitioningBy(
                        field -> field.range().start() < heading.range().start(),
                        Collectors.mapping(field -> field.spec().orElseThrow().key(), Collectors.toSet())));
        return keys.get(false).stream().anyMatch(keys.get(true)::contains);
    }

    private static int below(int level) {
        return Math.min(LOWEST_LEVEL, level + 1);
    }

    private static Optional<Fix> move(IdeaPage page, Title heading, int level, Applicability applicability) {
        List<TextEdit> edits = page.notation().changeLevel(page.source(), heading.range(), level);
        return edits.isEmpty()
                ? Optional.empty()
                : Optional.of(new Fix(advice(page, heading, level), applicability, edits));
    }
}
