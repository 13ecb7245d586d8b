package io.github.idealint.rule.builtin.round;

import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Title;
import io.github.idealint.page.Transclusion;
import io.github.idealint.profile.RoundSection;
import io.github.idealint.profile.RoundShape;
import io.github.idealint.round.PageSummary;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.builtin.value.NearName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sections that a round page has, itself or in the pages that it includes.
 *
 * @param shape what sections there are
 * @param page the page
 * @param included the headings of the pages that it includes
 * @param calls the names of what it includes, as {@link #plain} leaves them
 */
record RoundSections(RoundShape shape, IdeaPage page, List<String> included, Set<String> calls) {

    /** So many headings are compared with that of a missing section. */
    private static final int MOST = 200;

    private static final Pattern NUMBER = Pattern.compile("^[\\d.\\s]{1,9}");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]++");

    RoundSections {
        included = List.copyOf(included);
        calls = Set.copyOf(calls);
    }

    /** Those of a page of a run. */
    static RoundSections of(IdeaPage page, RuleContext context) {
        List<String> included = context.wiki().roundsWith(page.source()).stream()
                .filter(round -> round.page().map(PageSummary::source).stream().anyMatch(page.source()::equals))
                .flatMap(round -> round.pages().stream().skip(1))
                .flatMap(sheet -> sheet.sections().headings().stream())
                .toList();
        Set<String> calls = page.transclusions().stream()
                .map(Transclusion::target)
                .map(title -> plain(title.name()))
                .collect(Collectors.toSet());
        return new RoundSections(context.profile().round(), page, included, calls);
    }

    /** Whether the section is there, on the page or on one that it includes, which may not be of the run. */
    boolean has(RoundSection section) {
        return heading(section).isPresent()
                || included.stream().anyMatch(heading -> isOf(section, heading))
                || names(section).map(RoundSections::plain).anyMatch(calls::contains);
    }

    /** The heading of a section that stands on the page. */
    Optional<Title> heading(RoundSection section) {
        return page.headings().stream()
                .filter(title -> isOf(section, title.text().text()))
                .findFirst();
    }

    /** A heading of no section that is nearly that of a section. */
    Optional<Title> near(RoundSection section) {
        List<Title> strange = page.headings().stream()
                .filter(title -> shape.sections().stream()
                        .noneMatch(other -> isOf(other, title.text().text())))
                .limit(MOST)
                .toList();
        List<String> texts = strange.stream().map(title -> title.text().text()).toList();
        return names(section)
                .flatMap(name -> NearName.of(name, texts).stream())
                .map(near -> strange.get(texts.indexOf(near)))
                .findFirst();
    }

    /** The first heading of the page. */
    Optional<Title> top() {
        return page.headings().stream().findFirst();
    }

    /** The heading of a section as the page writes such headings. */
    String written(RoundSection section) {
        int level = shape.sections().stream()
                .flatMap(other -> heading(other).stream())
                .mapToInt(Title::level)
                .findFirst()
                .orElse(2);
        return page.notation().heading(level, section.title());
    }

    /** Whether a heading is a section's, or begins like it and goes on: {@code Project ideas for 2027}. */
    private boolean isOf(RoundSection section, String heading) {
        String text = NUMBER.matcher(heading.strip()).replaceFirst("");
        return section.isHeaded(text)
                || shape.section(text).isEmpty() && names(section).anyMatch(name -> beginsWith(text, name));
    }

    private static boolean beginsWith(String text, String name) {
        return text.length() > name.length()
                && text.regionMatches(true, 0, name, 0, name.length())
                && !Character.isLetterOrDigit(text.charAt(name.length()));
    }

    private static Stream<String> names(RoundSection section) {
        return Stream.concat(Stream.of(section.title()), section.synonyms().stream());
    }

    private static String plain(String name) {
        return NO_LETTER.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
