package io.github.idealint.rule.builtin.link;

import io.github.idealint.page.Field;
import io.github.idealint.page.Idea;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Link;
import io.github.idealint.profile.FieldSpec.Form;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.builtin.value.VisibleLineScan;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells which ideas have a link that an applicant can start reading from, a person's own page aside. */
final class StartingLinks {

    /** Here somebody answers, but nothing is to be read. */
    private static final Set<String> TALK = Set.of("irc", "ircs", "mailto", "sip", "sips", "sms", "tel", "xmpp");

    private static final Set<String> ABOUT_NOTHING = Set.of("user", "user talk", "category", "file", "image", "media");

    /** An address that is no link as it stands, or an inclusion, which may hold one. */
    private static final Pattern MEANT = Pattern.compile("(?i)https?:|\\bwww\\.|\\{\\{");

    private final TreeMap<Integer, TextRange> places;
    private final LinkLists lists;

    StartingLinks(IdeaPage page, RuleContext context) {
        Stream<TextRange> links = page.links().stream()
                .filter(link -> !page.isLiteral(link.range()) && leadsToText(link))
                .map(Link::range);
        Stream<TextRange> meant = VisibleLineScan.find(page, MEANT).map(VisibleLineScan.Hit::range);
        places = Stream.concat(links, meant)
                .collect(Collectors.toMap(TextRange::start, range -> range, TextRange::cover, TreeMap::new));
        lists = new LinkLists(page, context);
    }

    private static boolean leadsToText(Link link) {
        String target = link.target().text();
        int colon = target.indexOf(':');
        String before = target.substring(0, Math.max(0, colon)).strip().toLowerCase(Locale.ROOT);
        return link.isExternal()
                ? !TALK.contains(before)
                : !target.startsWith("#") && !ABOUT_NOTHING.contains(before.replace('_', ' '));
    }

    /** Whether an idea has one, or something else is wrong with those that it was to have. */
    boolean areIn(Idea idea) {
        List<TextRange> people = idea.fields().stream()
                .filter(field -> field.is(Form.MENTORS) || field.is(Form.PEOPLE))
                .map(Field::range)
                .toList();
        return places.subMap(idea.range().start(), idea.range().end()).values().stream()
                        .anyMatch(place -> people.stream().noneMatch(person -> person.contains(place)))
                || LinkLists.of(idea).anyMatch(lists::isUnfinished);
    }
}
