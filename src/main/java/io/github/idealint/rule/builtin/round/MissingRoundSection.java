package io.github.idealint.rule.builtin.round;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Title;
import io.github.idealint.profile.RoundSection;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.text.MessageText;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Flags round pages that lack a section which the programme's round pages have. */
@RuleInfo(
        id = "missing-round-section",
        summary = "A section of the programme's round page that is absent",
        severity = Severity.WARNING)
public final class MissingRoundSection implements Rule {

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        List<RoundSection> wanted = context.profile().round().sections();
        if (!page.isRound() || wanted.isEmpty() || !stands(page, context)) {
            return Stream.empty();
        }
        RoundSections sections = RoundSections.of(page, context);
        return isWhole(page, sections, context)
                ? IntStream.range(0, wanted.size())
                        .filter(i -> !sections.has(wanted.get(i)))
                        .mapToObj(i -> finding(i, wanted, sections, page))
                : Stream.empty();
    }

    /** Whether it is read by itself, and not as a part of another or in the place of another. */
    private static boolean stands(IdeaPage page, RuleContext context) {
        return page.lines().stream().anyMatch(line -> !line.content().isEmpty())
                && context.wiki().page(page.source()).stream()
                        .allMatch(sheet ->
                                sheet.redirect().isEmpty() && !context.wiki().pullsIn(sheet));
    }

    /** Whether it means to be a round page of the programme: a fragment, or an idea below its name, lacks nothing. */
    private static boolean isWhole(IdeaPage page, RoundSections sections, RuleContext context) {
        List<RoundSection> wanted = context.profile().round().sections();
        long there = wanted.stream().filter(sections::has).count();
        boolean named = page.name().fits(context.profile().round().pages());
        return named && there > 0 || 2 * there >= wanted.size();
    }

    private static Finding finding(int index, List<RoundSection> wanted, RoundSections sections, IdeaPage page) {
        RoundSection section = wanted.get(index);
        String missing = "The section " + MessageText.quoted(section.title()) + " is missing. ";
        String heading = "'" + sections.written(section) + "'";
        Optional<Title> near = sections.near(section);
        if (near.isPresent()) {
            return Finding.at(
                    near.get().range(),
                    missing + "Is " + MessageText.quoted(near.get().text().text()) + " meant? Then write " + heading
                            + ".");
        }
        Optional<Title> before = last(wanted.subList(0, index), sections);
        Optional<Title> after = first(wanted.subList(index, wanted.size()), sections);
        String where = before.map(title -> "behind the section " + quoted(title))
                .or(() -> after.map(title -> "before the section " + quoted(title)))
                .orElse("with what belongs there");
        TextRange range =
                before.or(() -> after).or(sections::top).map(Title::range).orElseGet(() -> firstLine(page));
        return Finding.at(range, missing + "Add the heading " + heading + " " + where + ".");
    }

    private static Optional<Title> last(List<RoundSection> sections, RoundSections there) {
        return sections.stream()
                .flatMap(section -> there.heading(section).stream())
                .reduce((one, other) -> other);
    }

    private static Optional<Title> first(List<RoundSection> sections, RoundSections there) {
        return sections.stream()
                .flatMap(section -> there.heading(section).stream())
                .findFirst();
    }

    private static String quoted(Title title) {
        return MessageText.quoted(title.text().text());
    }

    private static TextRange firstLine(IdeaPage page) {
        return page.lines().stream()
                .filter(line -> !line.content().isEmpty())
                .findFirst()
                .orElse(page.lines().get(0))
                .range();
    }
}
