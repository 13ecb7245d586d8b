package io.github.idealint.page;

import io.github.idealint.page.AddressReader.FoundAddress;
import io.github.idealint.page.SpelledAddress.FoundSpelling;
import io.github.idealint.text.Passage;
import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value that names people, of which names alone are left.
 *
 * @param passage the value
 * @param names the value with blanks where no names stand: in addresses, parentheses and the marks and targets of links;
 *     a line break is a line feed
 * @param addresses the addresses in it
 * @param spelled the addresses in words in it
 * @param linked where the texts of links stand
 * @param context what is known of the page
 */
record PersonText(
        Passage passage,
        String names,
        List<FoundAddress> addresses,
        List<FoundSpelling> spelled,
        List<Span> linked,
        PeopleReader.Context context) {

    private static final Pattern GROUPED = Pattern.compile("\\([^()]*+\\)|\\[\\[[^\\[\\]]*+]]|\\[[^\\[\\]]*+]");
    private static final Pattern NEXT_PERSON =
            Pattern.compile("(?<=\\))\\s(?=\\s{0,3}\\p{Lu}[\\p{L}.'’-]{0,30}\\s[^(),;]{1,40}\\(@)");
    private static final String MARKS = "[]<>|\"*";
    private static final String MAIL = "mailto:";

    /** A part of the value, from its first character to behind the last. */
    record Span(int start, int end) {

        boolean isIn(int from, int to) {
            return start >= from && end <= to;
        }

        boolean isEmpty() {
            return start >= end;
        }
    }

    static PersonText of(Passage passage, PeopleReader.Context context) {
        StringBuilder names = new StringBuilder(passage.text());
        boolean free = context.words().isPresent();
        List<FoundAddress> addresses = new ArrayList<>(AddressReader.find(passage));
        addresses.stream()
                .filter(found -> !free || found.linkText().isEmpty())
                .forEach(found -> blank(names, found.start(), found.end()));
        List<FoundSpelling> spelled = SpelledAddress.find(passage);
        spelled.forEach(found -> blank(names, found.start(), found.end()));
        List<Span> linked = new ArrayList<>();
        for (Link link : context.linksIn(passage.range())) {
            Span all = span(passage, link.range());
            Span text = span(passage, shown(link));
            if (!all.isEmpty()) {
                blank(names, all.start(), Math.max(all.start(), text.start()));
                blank(names, Math.max(all.start(), text.end()), all.end());
            }
            if (!all.isEmpty() && !text.isEmpty()) {
                linked.add(text);
                mail(link)
                        .filter(mail -> addresses.stream().noneMatch(found -> overlap(found, all)))
                        .ifPresent(mail ->
                                addresses.add(new FoundAddress(text.start(), text.end(), mail, Optional.empty())));
            }
        }
        for (TextRange struck : context.struck()) {
            Span span = struck.overlaps(passage.range()) ? span(passage, struck) : new Span(0, 0);
            blank(names, span.start(), span.end());
            addresses.removeIf(found -> !span.isEmpty() && overlap(found, span));
            spelled.removeIf(found -> !span.isEmpty() && found.start() < span.end() && found.end() > span.start());
            linked.removeIf(link -> !span.isEmpty() && link.isIn(span.start(), span.end()));
        }
        breakLines(passage, names);
        if (free) {
            divide(passage.text(), names);
            unwrap(names);
        }
        Matcher grouped = GROUPED.matcher(names.toString());
        while (grouped.find()) {
            if (!free || names.charAt(grouped.start()) == '(') {
                blank(names, grouped.start(), grouped.end());
            }
        }
        return new PersonText(passage, free ? unmarked(names) : names.toString(), addresses, spelled, linked, context);
    }

    private static boolean overlap(FoundAddress found, Span span) {
        return found.start() < span.end() && found.end() > span.start();
    }

    private static void breakLines(Passage passage, StringBuilder names) {
        for (int i = 0; i < names.length(); i++) {
            TextRange place = passage.range(i, i + 1);
            if (place.isEmpty() || place.length() > 1 && names.charAt(i) == ' ') {
                names.setCharAt(i, '\n');
            }
        }
    }

    /** A comma that is missing: {@code Ann Lee (@annl) Bo Kim (@bkim)}. */
    private static void divide(String text, StringBuilder names) {
        NEXT_PERSON.matcher(text).results().forEach(gap -> names.setCharAt(gap.start(), ','));
    }

    /** {@code (Ann Lee, @annl)} is a person, and no remark. */
    private static void unwrap(StringBuilder names) {
        String text = names.toString().strip();
        if (text.startsWith("(") && text.endsWith(")") && text.lastIndexOf('(') == 0) {
            names.setCharAt(names.indexOf("("), ' ');
            names.setCharAt(names.lastIndexOf(")"), ' ');
        }
    }

    private static String unmarked(StringBuilder names) {
        for (int i = 0; i < names.length(); i++) {
            if (MARKS.indexOf(names.charAt(i)) >= 0) {
                names.setCharAt(i, ' ');
            }
        }
        return names.toString();
    }

    private static TextRange shown(Link link) {
        if (link.text().isPresent()) {
            return link.text().get().range();
        }
        if (link.kind() != Link.Kind.PAGE) {
            return TextRange.at(link.range().end());
        }
        int colon = link.target().text().lastIndexOf(':');
        return link.target().range(colon + 1, link.target().text().length());
    }

    private static Optional<Address> mail(Link link) {
        String target = link.target().text();
        if (!target.regionMatches(true, 0, MAIL, 0, MAIL.length())) {
            return Optional.empty();
        }
        int query = target.indexOf('?');
        Passage written = link.target().part(MAIL.length(), query < 0 ? target.length() : query);
        return Optional.of(new Address(written, Optional.of(link.target())));
    }

    private static Span span(Passage passage, TextRange range) {
        return new Span(firstFrom(passage, range.start()), firstFrom(passage, range.end()));
    }

    /** The first character of a passage that stands at an offset or behind it. */
    private static int firstFrom(Passage passage, int offset) {
        int low = 0;
        int high = passage.text().length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (passage.range(middle, middle + 1).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static void blank(StringBuilder text, int start, int end) {
        for (int i = start; i < end; i++) {
            text.setCharAt(i, ' ');
        }
    }

    boolean isLinked(int start, int end) {
        return linked.stream().anyMatch(link -> link.isIn(start, end));
    }

    List<SpelledAddress> spelledIn(int start, int end) {
        return spelled.stream()
                .filter(found -> found.start() >= start && found.end() <= end)
                .map(FoundSpelling::address)
                .toList();
    }

    List<FoundAddress> addressesIn(int start, int end) {
        return addresses.stream()
                .filter(found -> found.start() >= start && found.end() <= end)
                .toList();
    }
}
