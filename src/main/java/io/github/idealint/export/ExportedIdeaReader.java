package io.github.idealint.export;

import io.github.idealint.export.ExportedIdea.ExportedLink;
import io.github.idealint.export.ExportedIdea.IdeaHeading;
import io.github.idealint.export.ExportedIdea.IdeaText;
import io.github.idealint.export.ExportedIdea.PagePlace;
import io.github.idealint.export.ExportedIdea.Requirements;
import io.github.idealint.page.Field;
import io.github.idealint.page.HeadingAnchors;
import io.github.idealint.page.Idea;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Line;
import io.github.idealint.page.Title;
import io.github.idealint.profile.FieldSpec;
import io.github.idealint.profile.FieldSpec.Form;
import io.github.idealint.profile.FieldSpec.Meaning;
import io.github.idealint.profile.Profile;
import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the ideas of a page as data. */
final class ExportedIdeaReader {

    private static final Set<Meaning> OWN_MEANINGS =
            Set.of(Meaning.SUMMARY, Meaning.DESCRIPTION, Meaning.LANGUAGE, Meaning.SKILLS, Meaning.CO_MENTORS);
    private static final Set<Form> OWN_FORMS = Set.of(Form.LEVEL, Form.SIZE, Form.MENTORS);

    private final IdeaPage page;
    private final ValueScales scales;
    private final AddressMasking addresses;
    private final PlainTextReader plainText;
    private final ExportedPeopleReader people;

    /** The anchors of the headings, by their offsets. */
    private final Map<Integer, String> anchors;

    /**
     * A reader of a page.
     *
     * @param profile the profile by which the page was read
     */
    ExportedIdeaReader(IdeaPage page, Profile profile, AddressMasking addresses) {
        this.page = page;
        this.scales = new ValueScales(profile);
        this.addresses = addresses;
        this.plainText = new PlainTextReader(page, addresses);
        this.people = ExportedPeopleReader.on(page, plainText, addresses);
        this.anchors = anchors(page, plainText);
    }

    private static Map<Integer, String> anchors(IdeaPage page, PlainTextReader plainText) {
        List<String> anchors = HeadingAnchors.of(
                page.headings().stream().map(Title::text).map(plainText::of).toList());
        Map<Integer, String> byOffset = new HashMap<>();
        for (int i = 0; i < anchors.size(); i++) {
            byOffset.put(page.headings().get(i).range().start(), anchors.get(i));
        }
        return byOffset;
    }

    /** An idea of the page, not yet in a round. */
    ExportedIdea read(Idea idea) {
        return new ExportedIdea(
                Optional.empty(),
                new IdeaHeading(
                        idea.title().map(Title::text).map(plainText::of).filter(ExportedIdeaReader::hasText),
                        idea.title().flatMap(this::anchor)),
                new IdeaText(text(idea, field -> field.is(Meaning.SUMMARY)), description(idea)),
                requirements(idea),
                people.read(idea),
                links(idea),
                otherFields(idea),
                place(idea));
    }

    static boolean hasText(String text) {
        return !text.isBlank();
    }

    /** The anchor of a heading; none if the page itself does not show the heading. */
    private Optional<String> anchor(Title title) {
        return Optional.ofNullable(anchors.get(title.range().start())).filter(anchor -> !anchor.isEmpty());
    }

    private PagePlace place(Idea idea) {
        String path = addresses.in(page.source().path());
        String name = plainText.of(page.name().toString());
        int line = page.source().positionOf(idea.anchor().start()).line();
        return new PagePlace(hasText(name) ? name : path, path, line);
    }

    private Requirements requirements(Idea idea) {
        return new Requirements(
                text(idea, field -> field.is(Form.LEVEL)),
                scales.levels(idea),
                text(idea, field -> field.is(Meaning.LANGUAGE)),
                text(idea, field -> field.is(Meaning.SKILLS)),
                text(idea, field -> field.is(Form.SIZE)),
                scales.hours(idea));
    }

    private Optional<String> text(Idea idea, Predicate<Field> wanted) {
        return joined("\n", idea.fields().stream().filter(wanted).map(this::text));
    }

    private String text(Field field) {
        return field.is(Form.GROUP) ? besideLabel(field) : plainText.of(extent(field));
    }

    /** The value of a field with its list items. */
    static TextRange extent(Field field) {
        return field.items().stream()
                .map(Field.Item::range)
                .reduce(field.value().range(), TextRange::cover);
    }

    /** The text on the line of a group's label; the lines below it are fields of their own. */
    private String besideLabel(Field field) {
        TextRange line = page.lineAt(field.label().range().start()).range();
        int start = field.value().range().start();
        return start < line.end() ? plainText.of(new TextRange(start, line.end())) : "";
    }

    private static Optional<String> joined(String separator, Stream<String> texts) {
        return Optional.of(texts.filter(ExportedIdeaReader::hasText).collect(Collectors.joining(separator)))
                .filter(ExportedIdeaReader::hasText);
    }

    private Optional<String> description(Idea idea) {
        List<Map.Entry<Integer, String>> parts = new ArrayList<>();
        List<Line> prose = prose(idea);
        prose.stream().limit(1).forEach(line -> parts.add(Map.entry(line.range().start(), plainText.of(prose))));
        idea.fields(Meaning.DESCRIPTION)
                .forEach(field -> parts.add(Map.entry(field.label().range().start(), text(field))));
        return joined("\n\n", parts.stream().sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue));
    }

    /** The prose with the headings above it; a heading without prose below it is left out. */
    private List<Line> prose(Idea idea) {
        List<Line> all = Stream.concat(
                        idea.prose().stream(),
                        idea.headings().stream()
                                .map(title -> page.lineAt(title.range().start())))
                .sorted(Comparator.comparing(Line::range))
                .toList();
        List<Line> kept = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            boolean isAboveProse = i + 1 < all.size() && !all.get(i + 1).is(Line.Kind.HEADING);
            if (isAboveProse || !all.get(i).is(Line.Kind.HEADING)) {
                kept.add(all.get(i));
            }
        }
        return kept;
    }

    private List<ExportedLink> links(Idea idea) {
        return page.links().stream()
                .filter(link -> idea.range().contains(link.range()) && !page.isLiteral(link))
                .map(ShownLink::new)
                .filter(link -> link.isFollowable() && (addresses == AddressMasking.FULL || !link.isMail()))
                .map(this::link)
                .filter(link -> hasText(link.target()))
                .distinct()
                .toList();
    }

    private ExportedLink link(ShownLink shown) {
        String target = plainText.of(shown.target());
        boolean external = shown.link().isExternal();
        return new ExportedLink(
                Optional.of(target).filter(url -> external),
                Optional.of(target).filter(name -> !external),
                shown.link().text().map(plainText::of).filter(text -> hasText(text) && !text.equals(target)));
    }

    private Map<String, String> otherFields(Idea idea) {
        return idea.fields().stream()
                .filter(field -> OWN_FORMS.stream().noneMatch(field::is)
                        && OWN_MEANINGS.stream().noneMatch(field::is))
                .map(field -> Map.entry(key(field), text(field)))
                .filter(field -> hasText(field.getValue()))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.joining("\n"))));
    }

    private String key(Field field) {
        return field.spec()
                .map(FieldSpec::key)
                .orElseGet(() -> plainText.of(field.label().name()));
    }
}
