package io.github.idealint.rule.builtin.round;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Title;
import io.github.idealint.page.Transclusion;
import io.github.idealint.profile.RoundShape;
import io.github.idealint.round.PageSummary;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.RunKnowledge;
import io.github.idealint.rule.builtin.value.NearName;
import io.github.idealint.text.LetterCase;
import io.github.idealint.text.MessageTemplate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Flags round pages that lack a section which the programme's round pages have. */
@RuleInfo(
        id = "missing-round-section",
        summary = "A section that the programme's round pages have and this one lacks",
        severity = Severity.WARNING,
        needs = RunKnowledge.OTHER_PAGES)
public final class MissingRoundSection implements Rule {

    private static final MessageTemplate MISSPELT =
            new MessageTemplate("The section {} is missing. If {} is that section, rename it to {}.");
    private static final MessageTemplate ADD_AFTER =
            new MessageTemplate("The section {} is missing. Add the heading {} after the section {}.");
    private static final MessageTemplate ADD_BEFORE =
            new MessageTemplate("The section {} is missing. Add the heading {} before the section {}.");
    private static final MessageTemplate ADD =
            new MessageTemplate("The section {} is missing. Add it, with the heading {}.");

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        List<RoundShape.RoundSection> wanted = context.profile().round().sections();
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
        List<RoundShape.RoundSection> wanted = context.profile().round().sections();
        long there = wanted.stream().filter(sections::has).count();
        boolean named = page.name().fits(context.profile().round().pages());
        return named && there > 0 || 2 * there >= wanted.size();
    }

    private static Finding finding(
            int index, List<RoundShape.RoundSection> wanted, RoundSections sections, IdeaPage page) {
        RoundShape.RoundSection section = wanted.get(index);
        String name = quoted(section.title());
        String heading = quoted(sections.written(section));
        return sections.near(section)
                .map(title -> Finding.at(
                        title.range(), MISSPELT.with(name, quoted(title.text().text()), heading)))
                .or(() -> last(wanted.subList(0, index), sections).map(title -> at(title, ADD_AFTER, name, heading)))
                .or(() -> first(wanted.subList(index, wanted.size()), sections)
                        .map(title -> at(title, ADD_BEFORE, name, heading)))
                .orElseGet(() -> Finding.at(page.firstLine().range(), ADD.with(name, heading)));
    }

    private static Finding at(Title title, MessageTemplate message, String name, String heading) {
        return Finding.at(
                title.range(), message.with(name, heading, quoted(title.text().text())));
    }

    private static Optional<Title> last(List<RoundShape.RoundSection> sections, RoundSections there) {
        return sections.stream()
                .flatMap(section -> there.heading(section).stream())
                .reduce((one, other) -> other);
    }

    private static Optional<Title> first(List<RoundShape.RoundSection> sections, RoundSections there) {
        return sections.stream()
                .flatMap(section -> there.heading(section).stream())
                .findFirst();
    }

    /** The sections that a round page has, itself or in the pages that it includes. */
    private static final class RoundSections {

        /** So many headings are compared with that of a missing section. */
        private static final int MOST = 200;

        private static final Pattern NUMBER = Pattern.compile("^[\\d.\\s]{1,9}");
        private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]++");

        private final RoundShape shape;
        private final IdeaPage page;
        private final Map<Title, List<RoundShape.RoundSection>> onPage;
        private final Set<RoundShape.RoundSection> included;

        private RoundSections(RoundShape shape, IdeaPage page, Stream<String> includedHeadings) {
            this.shape = shape;
            this.page = page;
            this.onPage = new LinkedHashMap<>();
            page.headings()
                    .forEach(title -> onPage.put(title, sections(title.text().text())));
            Set<String> calls = page.transclusions().stream()
                    .map(Transclusion::target)
                    .map(title -> plain(title.name()))
                    .collect(Collectors.toSet());
            this.included = Stream.concat(
                            includedHeadings.flatMap(heading -> sections(heading).stream()),
                            shape.sections().stream()
                                    .filter(section -> names(section)
                                            .map(RoundSections::plain)
                                            .anyMatch(calls::contains)))
                    .collect(Collectors.toUnmodifiableSet());
        }

        /** Those of a page of a run. */
        static RoundSections of(IdeaPage page, RuleContext context) {
            Stream<String> included = context.wiki().roundsWith(page.source()).stream()
                    .filter(round ->
                            round.page().map(PageSummary::source).stream().anyMatch(page.source()::equals))
                    .flatMap(round -> round.pages().stream().skip(1))
                    .flatMap(other -> other.sections().headings().stream());
            return new RoundSections(context.profile().round(), page, included);
        }

        /** Whether the section is there, on the page or on one that it includes, which may not be of the run. */
        boolean has(RoundShape.RoundSection section) {
            return included.contains(section) || heading(section).isPresent();
        }

        /** The heading of a section that is on the page itself. */
        Optional<Title> heading(RoundShape.RoundSection section) {
            return onPage.entrySet().stream()
                    .filter(heading -> heading.getValue().contains(section))
                    .map(Map.Entry::getKey)
                    .findFirst();
        }

        /** A heading of no section that is nearly that of a section. */
        Optional<Title> near(RoundShape.RoundSection section) {
            List<Title> unknown = onPage.entrySet().stream()
                    .filter(heading -> heading.getValue().isEmpty())
                    .map(Map.Entry::getKey)
                    .limit(MOST)
                    .toList();
            List<String> texts =
                    unknown.stream().map(title -> title.text().text()).toList();
            return names(section)
                    .flatMap(name -> NearName.of(name, texts).stream())
                    .map(near -> unknown.get(texts.indexOf(near)))
                    .findFirst();
        }

        /** The heading of a section as the page writes such headings. */
        String written(RoundShape.RoundSection section) {
            int level = shape.sections().stream()
                    .flatMap(other -> heading(other).stream())
                    .mapToInt(Title::level)
                    .findFirst()
                    .orElse(2);
            return page.notation().heading(level, section.title());
        }

        /** The sections that a heading is of, or whose headings it begins with: {@code Project ideas for 2027}. */
        private List<RoundShape.RoundSection> sections(String heading) {
            String text = NUMBER.matcher(heading.strip()).replaceFirst("");
            List<RoundShape.RoundSection> same = shape.sections().stream()
                    .filter(section -> section.isHeaded(text))
                    .toList();
            return same.isEmpty()
                    ? shape.sections().stream()
                            .filter(section -> names(section).anyMatch(name -> beginsWith(text, name)))
                            .toList()
                    : same;
        }

        private static boolean beginsWith(String text, String name) {
            return text.length() > name.length()
                    && text.regionMatches(true, 0, name, 0, name.length())
                    && !Character.isLetterOrDigit(text.charAt(name.length()));
        }

        private static Stream<String> names(RoundShape.RoundSection section) {
            return Stream.concat(Stream.of(section.title()), section.synonyms().stream());
        }

        private static String plain(String name) {
            return LetterCase.lower(NO_LETTER.matcher(name).replaceAll(""));
        }
    }
}
