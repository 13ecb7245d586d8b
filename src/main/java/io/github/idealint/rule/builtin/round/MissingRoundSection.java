package io.github.idealint.rule.builtin.round;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Title;
import io.github.idealint.profile.RoundShape;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.text.MessageTemplate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Flags round pages that lack a section which the programme's round pages have. */
@RuleInfo(
        id = "missing-round-section",
        summary = "A section that the programme's round pages have and this one lacks",
        severity = Severity.WARNING)
public final class MissingRoundSection implements Rule {

    private static final MessageTemplate MISSPELT =
            new MessageTemplate("The section {} is missing. Write {} if {} is that section.");
    private static final MessageTemplate ADD_AFTER =
            new MessageTemplate("The section {} is missing. Add the heading {} after the section {}.");
    private static final MessageTemplate ADD_BEFORE =
            new MessageTemplate("The section {} is missing. Add the heading {} before the section {}.");
    private static final MessageTemplate ADD =
            new MessageTemplate("The section {} is missing. Add it, with the heading {}.");

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        List<RoundShape.Section> wanted = context.profile().round().sections();
        if (!page.isRound() || wanted.isEmpty() || !isReadAlone(page, context)) {
            return Stream.empty();
        }
        RoundSections sections = RoundSections.of(page, context);
        return isWhole(page, sections, context)
                ? IntStream.range(0, wanted.size())
                        .filter(i -> !sections.has(wanted.get(i)))
                        .mapToObj(i -> finding(i, wanted, sections, page))
                : Stream.empty();
    }

    /** Whether it is read by itself, and is neither a part of another page nor a redirect. */
    private static boolean isReadAlone(IdeaPage page, RuleContext context) {
        return page.lines().stream().anyMatch(line -> !line.content().isEmpty())
                && context.wiki().page(page.source()).stream()
                        .allMatch(one ->
                                one.redirect().isEmpty() && !context.wiki().pullsIn(one));
    }

    /** Whether it means to be a round page of the programme: a fragment, or an idea below its name, lacks nothing. */
    private static boolean isWhole(IdeaPage page, RoundSections sections, RuleContext context) {
        List<RoundShape.Section> wanted = context.profile().round().sections();
        long there = wanted.stream().filter(sections::has).count();
        boolean named = page.name().fits(context.profile().round().pages());
        return named && there > 0 || 2 * there >= wanted.size();
    }

    private static Finding finding(int index, List<RoundShape.Section> wanted, RoundSections sections, IdeaPage page) {
        RoundShape.Section section = wanted.get(index);
        String name = quoted(section.title());
        String heading = quoted(sections.written(section));
        return sections.near(section)
                .map(title -> at(title, MISSPELT, name, heading))
                .or(() -> last(wanted.subList(0, index), sections).map(title -> at(title, ADD_AFTER, name, heading)))
                .or(() -> first(wanted.subList(index, wanted.size()), sections)
                        .map(title -> at(title, ADD_BEFORE, name, heading)))
                .orElseGet(() -> Finding.at(page.firstLine().range(), ADD.with(name, heading)));
    }

    private static Finding at(Title title, MessageTemplate message, String name, String heading) {
        return Finding.at(
                title.range(), message.with(name, heading, quoted(title.text().text())));
    }

    private static Optional<Title> last(List<RoundShape.Section> sections, RoundSections there) {
        return sections.stream()
                .flatMap(section -> there.heading(section).stream())
                .reduce((one, other) -> other);
    }

    private static Optional<Title> first(List<RoundShape.Section> sections, RoundSections there) {
        return sections.stream()
                .flatMap(section -> there.heading(section).stream())
                .findFirst();
    }
}
