package io.github.idealint.export;

import io.github.idealint.page.Address;
import io.github.idealint.page.Field;
import io.github.idealint.page.Idea;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Line;
import io.github.idealint.page.Mentor;
import io.github.idealint.page.Title;
import io.github.idealint.profile.FieldSpec.Form;
import io.github.idealint.profile.FieldSpec.Meaning;
import io.github.idealint.profile.Profile;
import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes data of the ideas of a page. */
final class ExportedIdeaReader {

    private static final Set<Meaning> COLUMNS =
            Set.of(Meaning.SUMMARY, Meaning.DESCRIPTION, Meaning.LANGUAGE, Meaning.SKILLS, Meaning.CO_MENTORS);
    private static final Set<Form> READ = Set.of(Form.LEVEL, Form.SIZE, Form.MENTORS);
    private static final Pattern MAIL = Pattern.compile("(?i)^mailto:|\\?.*$");

    private final IdeaPage page;
    private final ValueScales scales;
    private final AddressMasking addresses;
    private final PlainTextReader reading;
    private final AnchorsByHeading anchors;

    /** A reader of a page that was read by a profile. */
    ExportedIdeaReader(IdeaPage page, Profile profile, AddressMasking addresses) {
        this.page = page;
        this.scales = new ValueScales(profile);
        this.addresses = addresses;
        this.reading = new PlainTextReader(page, addresses);
        this.anchors = AnchorsByHeading.of(page, reading::of);
    }

    /** One idea of the page, of no round. */
    ExportedIdea read(Idea idea) {
        return new ExportedIdea(
                Optional.empty(),
                idea.title().map(Title::text).map(reading::of).filter(ExportedIdeaReader::isTold),
                idea.title().flatMap(anchors::of),
                text(idea, field -> field.is(Meaning.SUMMARY)),
                description(idea),
                text(idea, field -> field.is(Form.LEVEL)),
                scales.levels(idea),
                text(idea, field -> field.is(Meaning.LANGUAGE)),
                text(idea, field -> field.is(Meaning.SKILLS)),
                text(idea, field -> field.is(Form.SIZE)),
                scales.hours(idea),
                people(idea.mentors().stream()),
                coMentors(idea),
                links(idea),
                otherFields(idea),
                Optional.of(reading.of(page.name().toString()))
                        .filter(ExportedIdeaReader::isTold)
                        .orElse(page.source().path()),
                page.source().path(),
                page.source().positionOf(idea.anchor().start()).line());
    }

    private Optional<String> text(Idea idea, Predicate<Field> wanted) {
        return joined("\n", idea.fields().stream().filter(wanted).map(this::text));
    }

    private String text(Field field) {
        return field.is(Form.GROUP) ? besideLabel(field) : reading.of(extent(field));
    }

    private static TextRange extent(Field field) {
        return field.items().stream()
                .map(Field.Item::range)
                .reduce(field.value().range(), TextRange::cover);
    }

    /** What stands below the label of a group are fields of their own. */
    private String besideLabel(Field field) {
        TextRange line = page.lineAt(field.label().range().start()).range();
        int start = field.value().range().start();
        return start < line.end() ? reading.of(new TextRange(start, line.end())) : "";
    }

    private static Optional<String> joined(String between, Stream<String> texts) {
        return Optional.of(texts.filter(ExportedIdeaReader::isTold).collect(Collectors.joining(between)))
                .filter(ExportedIdeaReader::isTold);
    }

    private static boolean isTold(String text) {
        return !text.isBlank();
    }

    private Optional<String> description(Idea idea) {
        List<Map.Entry<Integer, String>> parts = new ArrayList<>();
        List<Line> prose = prose(idea);
        prose.stream().limit(1).forEach(line -> parts.add(Map.entry(line.range().start(), reading.of(prose))));
        idea.fields(Meaning.DESCRIPTION)
                .forEach(field -> parts.add(Map.entry(field.label().range().start(), text(field))));
        return joined("\n\n", parts.stream().sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue));
    }

    /** The running text with the headings above it. */
    private List<Line> prose(Idea idea) {
        List<Line> all = Stream.concat(
                        idea.prose().stream(),
                        idea.headings().stream()
                                .map(title -> page.lineAt(title.range().start())))
                .sorted(Comparator.comparing(Line::range))
                .toList();
        List<Line> told = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            boolean heads = i + 1 < all.size() && !all.get(i + 1).is(Line.Kind.HEADING);
            if (heads || !all.get(i).is(Line.Kind.HEADING)) {
                told.add(all.get(i));
            }
        }
        return told;
    }

    private List<ExportedPerson> people(Stream<Mentor> people) {
        return people.map(this::person).filter(person -> isTold(person.text())).toList();
    }

    private ExportedPerson person(Mentor mentor) {
        List<String> written = mentor.addresses().stream()
                .map(ExportedIdeaReader::bare)
                .filter(ExportedIdeaReader::isTold)
                .distinct()
                .toList();
        return new ExportedPerson(
                mentor.name().map(reading::of).filter(ExportedIdeaReader::isTold),
                addresses.all(written).stream().map(PlainText::of).toList(),
                reading.line(mentor.range()));
    }

    private static String bare(Address address) {
        return MAIL.matcher(address.written().text()).replaceAll("").strip();
    }

    private List<ExportedPerson> coMentors(Idea idea) {
        NavigableMap<Integer, TextRange> named = new TreeMap<>();
        idea.fields(Meaning.CO_MENTORS)
                .map(ExportedIdeaReader::extent)
                .forEach(range -> named.put(range.start(), range));
        return people(idea.people().stream()
                .filter(person -> Optional.ofNullable(
                                named.floorEntry(person.range().start()))
                        .map(field -> field.getValue().contains(person.range()))
                        .orElse(false)));
    }

    private List<ExportedLink> links(Idea idea) {
        return page.links().stream()
                .filter(link -> idea.range().contains(link.range()) && !page.isLiteral(link.range()))
                .map(ShownLink::new)
                .filter(link -> link.leadsSomewhere() && (addresses == AddressMasking.FULL || !link.isMail()))
                .map(this::link)
                .filter(link -> isTold(link.target()))
                .distinct()
                .toList();
    }

    private ExportedLink link(ShownLink shown) {
        String target = reading.of(shown.target());
        boolean outside = shown.link().isExternal();
        return new ExportedLink(
                Optional.of(target).filter(url -> outside),
                Optional.of(target).filter(name -> !outside),
                shown.link().text().map(reading::of).filter(text -> isTold(text) && !text.equals(target)));
    }

    private Map<String, String> otherFields(Idea idea) {
        return idea.fields().stream()
                .filter(field ->
                        READ.stream().noneMatch(field::is) && COLUMNS.stream().noneMatch(field::is))
                .map(field -> Map.entry(key(field), text(field)))
                .filter(field -> isTold(field.getValue()))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.joining("\n"))));
    }

    private String key(Field field) {
        return field.spec()
                .map(spec -> spec.key())
                .orElseGet(() -> reading.of(field.label().name()));
    }
}
