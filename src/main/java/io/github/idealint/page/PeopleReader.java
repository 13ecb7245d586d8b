package io.github.idealint.page;

import io.github.idealint.page.AddressReader.FoundAddress;
import io.github.idealint.page.PersonEntries.PersonEntry;
import io.github.idealint.page.SpelledAddress.FoundSpelling;
import io.github.idealint.profile.FieldSpec.Form;
import io.github.idealint.profile.PageWords;
import io.github.idealint.text.LetterCase;
import io.github.idealint.text.Passage;
import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the people named in a field, however their names and addresses are written. */
final class PeopleReader {

    private static final Pattern REMARK = Pattern.compile(
            "(?i)\\b(?:irc|matrix|oftc|libera|freenode|discord|slack|zulip|telegram|nick|github|gitlab|handle)\\b"
                    + "|(?:^|\\s)[@#]\\w|\\bon #|://");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

    private static final Pattern LETTERS = Pattern.compile("[^\\p{L}]++");

    private final List<Mentor> people = new ArrayList<>();
    private final Context context;

    private PeopleReader(Context context) {
        this.context = context;
    }

    /**
     * What is known of a page before its people are read.
     *
     * @param phrases what the template says and authors replace
     * @param words whom fields do not name, and what is said of people besides their names; none where a layout is
     *     prescribed
     * @param links the links of the page, by where they begin
     * @param struck what is struck out, so that it names nobody
     */
    record Context(
            List<String> phrases,
            Optional<PageWords> words,
            NavigableMap<Integer, Link> links,
            List<TextRange> struck) {

        /** The links that touch a range, in order. */
        Collection<Link> linksIn(TextRange range) {
            Integer from = links.floorKey(range.start());
            return links.subMap(from == null ? range.start() : from, Math.max(range.end(), range.start()))
                    .values();
        }

        boolean isNobody(String text) {
            return words.filter(known -> known.isNobody(text)).isPresent();
        }

        boolean isRole(String word) {
            return words.filter(known -> known.roles().contains(word)).isPresent();
        }
    }

    /** The people named in the fields of a form. */
    static List<Mentor> read(List<Field> fields, Form form, Context context) {
        return fields.stream()
                .filter(field -> field.is(form))
                .flatMap(field -> read(field, context).stream())
                .toList();
    }

    /** The people named in a field; a phrase of the template is no name. */
    private static List<Mentor> read(Field field, Context context) {
        PeopleReader reader = new PeopleReader(context);
        reader.readList(field.value(), field.items().isEmpty(), false);
        int top = field.items().stream()
                .mapToInt(Field.Item::depth)
                .filter(depth -> context.words().isPresent())
                .min()
                .orElse(1);
        field.items().forEach(item -> reader.readItem(item, item.depth() > top));
        return List.copyOf(reader.people);
    }

    private void readItem(Field.Item item, boolean nested) {
        boolean describesLast =
                nested && !people.isEmpty() && AddressReader.find(item.text()).isEmpty();
        if (describesLast) {
            extend(item.text().range(), List.of(), spelled(item.text()));
        } else {
            readList(item.text(), true, true);
        }
    }

    /** Reads a list; of one that only introduces the items below it, only what is surely a person counts. */
    private void readList(Passage passage, boolean alone, boolean item) {
        if (passage.isEmpty() || context.phrases().stream().anyMatch(passage.text()::equalsIgnoreCase)) {
            return;
        }
        int before = people.size();
        List<PersonEntry> entries = PersonEntries.of(PersonText.of(passage, context), item);
        for (int i = 0; i < entries.size(); i++) {
            if (alone || entries.get(i).isReachable()) {
                readOne(entries.get(i), i == 0);
            }
        }
        boolean nobody = people.size() == before && before == 0 && alone;
        if (nobody && !entries.isEmpty() && WORD.matcher(passage.text()).find() && !isNobody(entries)) {
            people.add(new Mentor(entries.get(0).text().range(), Optional.empty(), List.of(), List.of(), true));
        }
    }

    private boolean isNobody(List<PersonEntry> entries) {
        return context.words().isPresent() || entries.stream().allMatch(PersonEntry::isNobody);
    }

    private void readOne(PersonEntry entry, boolean first) {
        Passage part = entry.text();
        List<Address> addresses =
                entry.addresses().stream().map(FoundAddress::address).toList();
        Optional<Passage> name = entry.name();
        boolean remark = REMARK.matcher(part.text()).find();
        if (entry.isNobody()) {
            return;
        }
        if (addresses.isEmpty() && !people.isEmpty() && !first && describesLast(entry, name, remark)) {
            extend(part.range(), List.of(), entry.spelled());
        } else if (name.isEmpty() && entry.hasAddress() && lastHasNoAddress()) {
            extend(part.range(), addresses, entry.spelled());
        } else if (entry.hasAddress() || name.isPresent()) {
            boolean reachable = remark
                    || entry.isLinked()
                    || !part.text().equals(name.map(Passage::text).orElse(""));
            people.add(new Mentor(part.range(), name, addresses, entry.spelled(), reachable));
        } else if (!people.isEmpty() && first && remark) {
            extend(part.range(), List.of(), List.of());
        }
    }

    /** A remark, or a nick after a name. */
    private boolean describesLast(PersonEntry entry, Optional<Passage> name, boolean remark) {
        if (name.isEmpty()) {
            return !entry.isLinked();
        }
        if (entry.isOutlet()) {
            return true;
        }
        boolean small = !Character.isUpperCase(name.get().text().codePointAt(0));
        return context.words().isEmpty()
                ? remark && !entry.isLinked()
                        || Character.isLowerCase(name.get().text().charAt(0))
                : small && isNickOf(name.get().text(), people.get(people.size() - 1));
    }

    /** Whether a nick is made of a name: {@code annl} of Ann Lee, {@code bkim} of Bo Kim. */
    private static boolean isNickOf(String nick, Mentor person) {
        String bare = LetterCase.lower(LETTERS.matcher(nick).replaceAll(""));
        String name = person.name().map(Passage::text).orElse("");
        return name.contains(" ")
                && Arrays.stream(name.split("\\s+"))
                        .map(word -> LetterCase.lower(LETTERS.matcher(word).replaceAll("")))
                        .filter(word -> word.length() > 1)
                        .anyMatch(word ->
                                bare.contains(word) || word.length() > 3 && bare.contains(word.substring(0, 4)));
    }

    private boolean lastHasNoAddress() {
        return !people.isEmpty()
                && people.get(people.size() - 1).addresses().isEmpty()
                && people.get(people.size() - 1).spelled().isEmpty();
    }

    private static List<SpelledAddress> spelled(Passage text) {
        return SpelledAddress.find(text).stream().map(FoundSpelling::address).toList();
    }

    private void extend(TextRange range, List<Address> addresses, List<SpelledAddress> spelled) {
        Mentor last = people.remove(people.size() - 1);
        List<Address> all = new ArrayList<>(last.addresses());
        all.addAll(addresses);
        people.add(new Mentor(
                last.range().cover(range),
                last.name(),
                all,
                Stream.concat(last.spelled().stream(), spelled.stream()).toList(),
                true));
    }
}
