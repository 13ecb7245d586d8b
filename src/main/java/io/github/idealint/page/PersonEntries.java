package io.github.idealint.page;

import io.github.idealint.page.AddressReader.FoundAddress;
import io.github.idealint.page.PersonText.Span;
import io.github.idealint.text.LetterCase;
import io.github.idealint.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Divides a value that names people into entries, and finds the name in each. */
final class PersonEntries {

    private static final Pattern SEPARATOR = Pattern.compile("[,;]|\\s(?:and|&|und|et|or|plus)\\s|\\s/\\s"
            + "|(?<=\\p{L})/(?=\\p{L})|(?<=@[\\w.-]{1,39})\\s(?=\\s{0,9}@)");
    private static final Pattern NAME =
            Pattern.compile("^@?[\\p{L}\\p{N}_`'’.?-]++(?:,?\\s++[\\p{L}\\p{N}_`'’\".?-]++){0,5}+$");
    /** Three words and more of which the last is in small letters: {@code For each idea}. */
    private static final Pattern PHRASE = Pattern.compile("^\\p{Lu}.{0,200}\\s\\p{Ll}[\\p{Ll}'’-]*+");

    private static final Pattern GAP = Pattern.compile("\\s{2,}|\\s[-–—]+\\s|:\\s|\\s(?=@)");
    private static final Pattern COMPLETE = Pattern.compile("^\\s*+\\p{Lu}\\S*+\\s++\\p{Lu}.*+");
    private static final Pattern OUTLET = Pattern.compile(
            "(?i)^(?:irc|matrix|discord|slack|zulip|telegram|nick|github|gitlab|e-?mail|name|handle)\\s*:\\s*");

    /** {@code Lee, Ann (@annl)}. */
    private static final Pattern INVERTED = Pattern.compile("^\\s*+[\\p{L}-]++,\\s\\p{Lu}[\\p{L}-]*+\\s{3,}.*+");

    private static final String EDGES = " \t\n\u00A0:*–—-.,;!&/|<>[]()\"";

    private final PersonText text;
    private final String names;
    private final boolean free;
    private final boolean item;
    private final List<PersonEntry> entries = new ArrayList<>();

    private PersonEntries(PersonText text, boolean item) {
        this.text = text;
        this.names = text.names();
        this.free = text.context().words().isPresent();
        this.item = item;
    }

    /**
     * What stands between two separators.
     *
     * @param text all of it
     * @param addresses the addresses in it
     * @param spelled the addresses in words in it
     * @param name the name in it, if there is one
     * @param isLinked whether a link stands in it
     * @param isNobody whether it says that nobody is there yet
     */
    record PersonEntry(
            Passage text,
            List<FoundAddress> addresses,
            List<SpelledAddress> spelled,
            Optional<Passage> name,
            boolean isLinked,
            boolean isNobody) {

        /** Whether it says where the person before it is found: {@code IRC: annl}. */
        boolean isOutlet() {
            return OUTLET.matcher(text.text()).find();
        }

        boolean hasAddress() {
            return !addresses.isEmpty() || !spelled.isEmpty();
        }

        boolean isReachable() {
            return isLinked || hasAddress() || text.text().contains("@");
        }
    }

    /**
     * The entries between separators; a line break separates what is complete on both sides.
     *
     * @param item whether the value is an item of a list, which as a rule is one person
     */
    static List<PersonEntry> of(PersonText text, boolean item) {
        PersonEntries reader = new PersonEntries(text, item);
        Matcher separator = SEPARATOR.matcher(reader.names.replace('\n', ' '));
        boolean inverted = item && INVERTED.matcher(reader.names).matches();
        int from = 0;
        while (!inverted && separator.find()) {
            reader.lines(from, separator.start());
            from = separator.end();
        }
        reader.lines(from, reader.names.length());
        return reader.entries;
    }

    private void lines(int start, int end) {
        List<Span> lines = new ArrayList<>();
        int from = start;
        for (int i = start; i <= end; i++) {
            if (i == end || names.charAt(i) == '\n') {
                lines.add(new Span(from, i));
                from = i + 1;
            }
        }
        boolean apart = free
                && lines.stream()
                        .filter(line -> !part(line.start(), line.end()).isEmpty())
                        .allMatch(line -> isComplete(line.start(), line.end()));
        if (apart) {
            lines.forEach(line -> entry(line.start(), line.end()));
        } else {
            entry(start, end);
        }
    }

    private boolean isComplete(int start, int end) {
        String line = names.substring(start, end);
        return !item && COMPLETE.matcher(line).matches()
                || line.strip().startsWith("@")
                || text.isLinked(start, end)
                || !text.addressesIn(start, end).isEmpty();
    }

    private Passage part(int start, int end) {
        return text.passage().part(start, end).trim();
    }

    private void entry(int start, int end) {
        Passage part = part(start, end);
        if (part.isEmpty()) {
            return;
        }
        List<FoundAddress> inside = text.addressesIn(start, end);
        Optional<Passage> name = name(start, end)
                .or(() -> inside.stream()
                        .flatMap(found -> found.linkText().stream())
                        .findFirst());
        entries.add(new PersonEntry(
                part,
                inside,
                text.spelledIn(start, end),
                name,
                text.isLinked(start, end),
                isNobody(start, end, inside)));
    }

    private boolean isNobody(int start, int end, List<FoundAddress> inside) {
        Span bare = stripped(start, end);
        String said = names.substring(bare.start(), bare.end());
        boolean wordless = free && inside.isEmpty() && said.chars().noneMatch(Character::isLetterOrDigit);
        return wordless || text.context().isNobody(said) && (inside.isEmpty() || Character.isLowerCase(said.charAt(0)));
    }

    private Span stripped(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && EDGES.indexOf(names.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && EDGES.indexOf(names.charAt(to - 1)) >= 0) {
            to--;
        }
        return new Span(from, to);
    }

    /** The name in the text of the first link, unless that is a nick behind a full name, else in all of an entry. */
    private Optional<Passage> name(int start, int end) {
        if (!free) {
            return named(start, end);
        }
        Optional<Span> first = text.linked().stream()
                .filter(link -> link.isIn(start, end))
                .filter(link -> !names.substring(link.start(), link.end()).isBlank())
                .findFirst();
        return first.flatMap(link -> before(start, link))
                .or(() -> first.flatMap(link -> beforeGap(link.start(), link.end())))
                .or(() -> beforeGap(start, end));
    }

    /** The full name before a link whose text is a nick: {@code Ann Lee [mailto:ann@example.org <annl>]}. */
    private Optional<Passage> before(int start, Span link) {
        Span bare = stripped(link.start(), link.end());
        String nick = names.substring(bare.start(), bare.end());
        boolean isNick = nick.chars().noneMatch(Character::isWhitespace)
                && LetterCase.lower(nick).equals(nick);
        return isNick
                ? named(start, link.start())
                        .filter(name -> COMPLETE.matcher(name.text()).matches())
                : Optional.empty();
    }

    /** What stands before a gap where something was left out, or behind it. */
    private Optional<Passage> beforeGap(int start, int end) {
        Span bare = stripped(start, end);
        Matcher outlet = OUTLET.matcher(names.substring(bare.start(), bare.end()));
        int from = bare.start() + (outlet.find() ? outlet.end() : 0);
        Matcher gap = GAP.matcher(names).region(from, end);
        if (!gap.find()) {
            return named(from, end);
        }
        int behind = gap.end();
        return named(from, gap.start()).or(() -> named(behind, end));
    }

    /** A name without what is said of the person before and behind it. */
    private Optional<Passage> named(int start, int end) {
        Span bare = stripped(start, end);
        Span before;
        do {
            before = bare;
            bare = stripped(behindRole(bare.start(), bare.end()), bare.end());
            bare = stripped(bare.start(), beforeRole(bare.start(), bare.end()));
        } while (!bare.equals(before));
        String name = names.substring(bare.start(), bare.end());
        boolean isName = NAME.matcher(name).matches()
                && !isRole(name)
                && !(free && PHRASE.matcher(name).matches());
        return isName ? Optional.of(text.passage().part(bare.start(), bare.end())) : Optional.empty();
    }

    private boolean isRole(String word) {
        return text.context().isRole(LetterCase.lower(word));
    }

    private int behindRole(int from, int to) {
        int end = from;
        while (end < to && !Character.isWhitespace(names.charAt(end))) {
            end++;
        }
        return end < to && isRole(names.substring(from, end)) ? end : from;
    }

    private int beforeRole(int from, int to) {
        int start = to;
        while (start > from && !Character.isWhitespace(names.charAt(start - 1))) {
            start--;
        }
        return start > from && isRole(names.substring(start, to)) ? start : to;
    }
}
