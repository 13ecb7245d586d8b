package io.github.idealint.page;

import io.github.idealint.page.AddressReader.Found;
import io.github.idealint.text.Passage;
import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the people named in a field, however their names and addresses are written. */
final class PeopleReader {

    private static final Pattern GROUPED = Pattern.compile("\\([^()]*+\\)|\\[\\[[^\\[\\]]*+]]|\\[[^\\[\\]]*+]");
    private static final Pattern SEPARATOR =
            Pattern.compile("[,;]|\\s(?:and|&|und|et|or)\\s|\\s/\\s|(?<=\\p{L})/(?=\\p{Lu})");
    private static final Pattern REMARK = Pattern.compile(
            "(?i)\\b(?:irc|matrix|oftc|libera|freenode|discord|slack|zulip|telegram|nick|github|gitlab|handle)\\b"
                    + "|(?:^|\\s)[@#]\\w|\\bon #|://");
    private static final Pattern NAME =
            Pattern.compile("^[\\p{L}\\p{N}_`'’.?-]++(?:\\s++[\\p{L}\\p{N}_`'’.?-]++){0,5}+$");
    private static final String EDGES = " \t\u00A0:*–—-";

    private final List<Mentor> people = new ArrayList<>();
    private final List<String> phrases;

    private PeopleReader(List<String> phrases) {
        this.phrases = phrases;
    }

    /** The people named in a field; a phrase of the template is no name. */
    static List<Mentor> read(Field field, List<String> phrases) {
        PeopleReader reader = new PeopleReader(phrases);
        reader.readList(field.value());
        field.items().forEach(item -> reader.readItem(item));
        return List.copyOf(reader.people);
    }

    private void readItem(Field.Item item) {
        boolean describesLast = item.depth() > 1
                && !people.isEmpty()
                && AddressReader.find(item.text()).isEmpty();
        if (describesLast) {
            extend(item.text().range(), List.of());
        } else {
            readList(item.text());
        }
    }

    private void readList(Passage passage) {
        if (passage.isEmpty() || isTemplate(passage.text())) {
            return;
        }
        List<Found> addresses = AddressReader.find(passage);
        String outside = masked(passage.text(), addresses);
        Matcher separator = SEPARATOR.matcher(outside);
        int from = 0;
        while (separator.find()) {
            readOne(passage, addresses, outside, from, separator.start());
            from = separator.end();
        }
        readOne(passage, addresses, outside, from, outside.length());
    }

    private boolean isTemplate(String text) {
        return phrases.stream().anyMatch(text::equalsIgnoreCase);
    }

    /** The text with blanks where addresses, brackets and parentheses are. */
    private static String masked(String text, List<Found> addresses) {
        StringBuilder outside = new StringBuilder(text);
        addresses.forEach(found -> blank(outside, found.start(), found.end()));
        Matcher grouped = GROUPED.matcher(outside.toString());
        while (grouped.find()) {
            blank(outside, grouped.start(), grouped.end());
        }
        return outside.toString();
    }

    private static void blank(StringBuilder text, int start, int end) {
        for (int i = start; i < end; i++) {
            text.setCharAt(i, ' ');
        }
    }

    private void readOne(Passage passage, List<Found> all, String outside, int start, int end) {
        Passage part = passage.part(start, end).trim();
        if (part.isEmpty()) {
            return;
        }
        List<Found> found = all.stream()
                .filter(address -> address.start() >= start && address.end() <= end)
                .toList();
        List<Address> addresses = found.stream().map(Found::address).toList();
        Optional<Passage> name = nameIn(passage, outside, start, end)
                .or(() -> found.stream()
                        .flatMap(address -> address.linkText().stream())
                        .findFirst());
        boolean remark = REMARK.matcher(part.text()).find();
        if (addresses.isEmpty() && !people.isEmpty() && describesLast(part, name, remark)) {
            extend(part.range(), List.of());
        } else if (name.isEmpty() && !addresses.isEmpty() && lastHasNoAddress()) {
            extend(part.range(), addresses);
        } else if (!addresses.isEmpty() || name.isPresent() || people.isEmpty()) {
            boolean reachable =
                    remark || !part.text().equals(name.map(Passage::text).orElse(""));
            people.add(new Mentor(part.range(), name.or(() -> bracketed(part)), addresses, reachable));
        }
    }

    private static Optional<Passage> nameIn(Passage passage, String outside, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && EDGES.indexOf(outside.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && EDGES.indexOf(outside.charAt(to - 1)) >= 0) {
            to--;
        }
        boolean named = NAME.matcher(outside.substring(from, to)).matches();
        return named ? Optional.of(passage.part(from, to)) : Optional.empty();
    }

    /** {@code [[User:Ann|Ann]]}, {@code [https://example.org/ann Ann]}: a person with a page. */
    private static Optional<Passage> bracketed(Passage part) {
        return part.text().startsWith("[") ? Optional.of(part) : Optional.empty();
    }

    private static boolean describesLast(Passage part, Optional<Passage> name, boolean remark) {
        boolean nickOrAside =
                name.isPresent() && Character.isLowerCase(name.get().text().charAt(0));
        return remark || nickOrAside || name.isEmpty() && !part.text().startsWith("[");
    }

    private boolean lastHasNoAddress() {
        return !people.isEmpty() && people.get(people.size() - 1).addresses().isEmpty();
    }

    private void extend(TextRange range, List<Address> addresses) {
        Mentor last = people.remove(people.size() - 1);
        List<Address> all = new ArrayList<>(last.addresses());
        all.addAll(addresses);
        people.add(new Mentor(last.range().cover(range), last.name(), all, true));
    }
}
