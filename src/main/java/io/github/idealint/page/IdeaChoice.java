package io.github.idealint.page;

import io.github.idealint.page.Piece.FieldStart;
import io.github.idealint.profile.FieldSpec;
import io.github.idealint.profile.FieldSpec.Form;
import io.github.idealint.profile.PageWords;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Chooses the sections of a page that are ideas: those with fields by which an idea is known, and those beside them that
 * are about no other thing.
 */
final class IdeaChoice {

    private static final Set<Form> TELLING = Set.of(Form.MENTORS, Form.LEVEL, Form.SIZE);

    private final FieldLabels labels;
    private final PageWords words;
    private final SectionTree page;
    private final Map<SectionTree, List<FieldSpec>> fields = new IdentityHashMap<>();

    private IdeaChoice(FieldLabels labels, SectionTree page) {
        this.labels = labels;
        this.words = labels.words();
        this.page = page;
    }

    /** An idea: its title, if it has one, and the pieces below it. */
    record FoundIdea(Optional<Piece> title, List<Piece> body) {}

    /** The ideas of a page, in order. */
    static List<FoundIdea> of(SectionTree page, FieldLabels labels) {
        IdeaChoice choice = new IdeaChoice(labels, page);
        List<SectionTree> sections = choice.ideas(page);
        if (sections.size() == 1 && sections.get(0) == page) {
            return choice.divided(choice.wholePage());
        }
        Set<SectionTree> chosen = IdeaNeighbours.set(sections);
        return sections.stream()
                .map(section -> new FoundIdea(
                        section.heading(), section.without(chosen::contains).toList()))
                .flatMap(found -> choice.divided(found).stream())
                .toList();
    }

    /** The title of a page that is one idea is its own, or its first heading. */
    private FoundIdea wholePage() {
        Optional<SectionTree> section = page.children().stream()
                .findFirst()
                .filter(child -> page.heading().isEmpty() && !child.isLabel() && !words.isOther(child.title()));
        Optional<Piece> first = section.filter(child -> labels.isTitle(child.title()))
                .flatMap(child -> child.own().stream()
                        .filter(piece -> piece.is(Line.Kind.PROSE))
                        .findFirst())
                .or(() -> section.flatMap(SectionTree::heading));
        return new FoundIdea(
                first.or(page::heading),
                page.body()
                        .map(piece -> isTitle(piece, first) ? gap(piece) : piece)
                        .toList());
    }

    private static boolean isTitle(Piece piece, Optional<Piece> title) {
        return title.equals(Optional.of(piece));
    }

    /** What stands before a title does not go on after it. */
    private static Piece gap(Piece title) {
        return Piece.end(title.line(), title.part().range().start());
    }

    private List<SectionTree> ideas(SectionTree section) {
        if (section.level() == Piece.ENTRY) {
            return words.isSample(section.title()) ? List.of() : List.of(section);
        }
        boolean other = words.isOther(section.title()) && fields(section).size() < 3;
        if (section.level() > 0 && (words.isSample(section.title()) || other)) {
            return List.of();
        }
        List<SectionTree> found = section.children().stream()
                .flatMap(child -> ideas(child).stream())
                .toList();
        if (section.isLabel()) {
            return found;
        }
        if (isAroundOne(section, found)) {
            return List.of(section);
        }
        if (section.level() > 0 && words.isList(section.title())) {
            return IdeaNeighbours.of(section, found, words);
        }
        if (!isIdea(section)) {
            return IdeaNeighbours.of(section, found, words);
        }
        if (found.isEmpty()) {
            return List.of(section);
        }
        return section.level() == 0 ? IdeaNeighbours.of(section, found, words) : above(section, found);
    }

    /** Whether fields of a page stand around its title, or below one in front matter. */
    private boolean isAroundOne(SectionTree section, List<SectionTree> found) {
        boolean one =
                section.level() == 0 && found.size() == 1 && !fields(section).isEmpty();
        return one
                && (section.heading().isPresent()
                        || isIdea(section) && section.sections().equals(found));
    }

    /** An idea above others is one beside them if it says as much, and all of them if there is only one. */
    private List<SectionTree> above(SectionTree section, List<SectionTree> found) {
        boolean asMuch = found.stream()
                .allMatch(idea ->
                        fields(idea).stream().filter(fields(section)::contains).count() > 2);
        if (asMuch) {
            return Stream.concat(Stream.of(section), found.stream()).toList();
        }
        return found.size() == 1 && fields(section).size() > 1
                ? List.of(section)
                : IdeaNeighbours.of(section, found, words);
    }

    private boolean isIdea(SectionTree section) {
        List<FieldSpec> known = fields(section);
        return known.size() > 2 || known.stream().anyMatch(IdeaChoice::marksIdea);
    }

    /** Whether nothing but an idea has a field. */
    static boolean marksIdea(FieldSpec field) {
        return TELLING.contains(field.form())
                || field.meaning().filter(FieldSpec.Meaning.SKILLS::equals).isPresent();
    }

    private List<FieldSpec> fields(SectionTree section) {
        return fields.computeIfAbsent(
                section,
                asked -> FreeFieldReader.read(labels, asked.direct()).fields().stream()
                        .flatMap(field -> field.spec().stream())
                        .distinct()
                        .toList());
    }

    /** Two ideas below one heading begin with the same label, and each has three fields at least. */
    private List<FoundIdea> divided(FoundIdea found) {
        List<Piece> body = found.body();
        FieldExtents extents = new FieldExtents(labels, body);
        List<Integer> starts = IntStream.range(0, body.size())
                .filter(at -> extents.beginning(at).filter(FieldStart::isKnown).isPresent())
                .boxed()
                .toList();
        List<Integer> firsts = IntStream.range(0, starts.size())
                .filter(i -> name(extents, starts.get(i)).equals(name(extents, starts.get(0))))
                .boxed()
                .toList();
        boolean divides = firsts.size() > 1
                && IntStream.range(0, firsts.size())
                        .allMatch(i -> (i + 1 < firsts.size() ? firsts.get(i + 1) : starts.size()) - firsts.get(i) > 2);
        if (!divides) {
            return List.of(found);
        }
        List<FoundIdea> parts = new ArrayList<>();
        parts.add(new FoundIdea(found.title(), body.subList(0, starts.get(firsts.get(1)))));
        for (int i = 1; i < firsts.size(); i++) {
            int end = i + 1 < firsts.size() ? starts.get(firsts.get(i + 1)) : body.size();
            parts.add(new FoundIdea(Optional.empty(), body.subList(starts.get(firsts.get(i)), end)));
        }
        return parts;
    }

    private static String name(FieldExtents extents, int at) {
        return extents.beginning(at).orElseThrow().label().name().text();
    }
}
