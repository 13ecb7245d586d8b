package io.github.idealint.rule.builtin.link;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.markup.Notation;
import io.github.idealint.page.Field;
import io.github.idealint.page.Idea;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Link;
import io.github.idealint.profile.FieldSpec.Form;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.builtin.value.ExampleValues;
import io.github.idealint.rule.builtin.value.VisibleLineScan;
import io.github.idealint.text.LetterCase;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.TextRange;
import io.github.idealint.text.TextRanges;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Flags ideas without a link that an applicant can start reading from, a person's own page aside. */
@RuleInfo(
        id = "no-starting-link",
        summary = "An idea without a link that applicants could start from",
        severity = Severity.WARNING)
public final class NoStartingLink implements Rule {

    private static final MessageTemplate NO_LINK =
            new MessageTemplate("The idea has no link that applicants could start from."
                    + " Link to a specification, source code or a discussion, such as '{}'.");

    /** The schemes of addresses where people talk, and nothing is to be read. */
    private static final Set<String> TALK = Set.of("irc", "ircs", "mailto", "sip", "sips", "sms", "tel", "xmpp");

    private static final Set<String> ABOUT_NOTHING = Set.of("user", "user talk", "category", "file", "image", "media");

    /** An address that is no link as it stands, or an inclusion, which may hold one. */
    private static final Pattern MEANT =
            Pattern.compile("(?i)https?:|\\{\\{|(?<!\\[)\\[\\p{L}[^\\s\\[\\]#]{0,200}+#[^\\s\\[\\]]");

    private static final Pattern WITHOUT_SCHEME = Pattern.compile("(?i)\\bwww\\.");

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        TreeMap<Integer, TextRange> links = links(page, VisibleLineScan.of(page, context));
        LinkLists lists = LinkLists.of(page, context);
        return page.ideas().stream()
                .filter(idea -> page.guess(idea).isEmpty())
                .filter(idea -> !isLinked(idea, links) && LinkLists.in(idea).noneMatch(lists::isUnfinished))
                .map(idea -> finding(idea, page.notation()));
    }

    /** What leads, or is meant to lead, to something to read, by its start. */
    private static TreeMap<Integer, TextRange> links(IdeaPage page, VisibleLineScan lines) {
        TextRanges written =
                new TextRanges(page.links().stream().map(Link::range).toList());
        Stream<TextRange> links = page.links().stream()
                .filter(link -> !page.isLiteral(link) && leadsToText(link))
                .map(Link::range);
        Stream<TextRange> meant = Stream.concat(lines.find(":{#", MEANT), withoutScheme(page, lines))
                .map(VisibleLineScan.Hit::range)
                .filter(place -> !written.contain(place));
        return Stream.concat(links, meant)
                .collect(Collectors.toMap(TextRange::start, range -> range, TextRange::cover, TreeMap::new));
    }

    private static Stream<VisibleLineScan.Hit> withoutScheme(IdeaPage page, VisibleLineScan lines) {
        return mentionsWeb(page.source().text()) ? lines.find("wW", WITHOUT_SCHEME) : Stream.empty();
    }

    /** Whether a text has {@code www.} in any case. */
    private static boolean mentionsWeb(String text) {
        for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
            if (text.regionMatches(true, dot - 3, "www", 0, 3)) {
                return true;
            }
        }
        return false;
    }

    private static boolean leadsToText(Link link) {
        String target = link.meaning();
        int colon = target.indexOf(':');
        String before = LetterCase.lower(target.substring(0, Math.max(0, colon)).strip());
        return link.isExternal()
                ? !TALK.contains(before)
                : !target.startsWith("#") && !ABOUT_NOTHING.contains(before.replace('_', ' '));
    }

    private static boolean isLinked(Idea idea, TreeMap<Integer, TextRange> links) {
        List<TextRange> people = idea.fields().stream()
                .filter(field -> field.is(Form.MENTORS) || field.is(Form.PEOPLE))
                .map(Field::range)
                .toList();
        return links.subMap(idea.range().start(), idea.range().end()).values().stream()
                .anyMatch(place -> people.stream().noneMatch(person -> person.overlaps(place)));
    }

    private static Finding finding(Idea idea, Notation notation) {
        return Finding.at(
                idea.anchor(), NO_LINK.with(notation.item(notation.link(ExampleValues.LINK, "Specification"))));
    }
}
