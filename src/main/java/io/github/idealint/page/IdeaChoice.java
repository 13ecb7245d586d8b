package io.github.idealint.page;

import io.github.idealint.page.Piece.Start;
import io.github.idealint.profile.FieldSpec;
import io.github.idealint.profile.FieldSpec.Form;
import io.github.idealint.profile.PageWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Chooses the sections of a page that are ideas: those with fields by which an idea is known, and those beside them that
 * are about no other thing.
 */
final class IdeaChoice {

    private static final Set<Form> TELLING = Set.of(Form.MENTORS, Form.LEVEL, Form.SIZE);

    /** So many ideas show that what stands beside them is one more, unless they are few among others. */
    private static final int SOME = 3;

    /** So many ideas show how a page is laid out. */
    private static final int MANY = 5;

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
    record Found(Optional<Piece> title, List<Piece> body) {}

    /** The ideas of a page, in order. */
    static List<Found> of(SectionTree page, FieldLabels labels) {
        IdeaChoice choice = new IdeaChoice(labels, page);
        List<SectionTree> sections = choice.ideas(page);
        if (sections.size() == 1 && sections.get(0) == page) {
            return choice.divided(choice.wholePage());
        }
        Set<SectionTree> chosen = Collections.newSetFromMap(new IdentityHashMap<>());
        chosen.addAll(sections);
        return sections.stream()
                .map(section -> new Found(
                        section.heading(), section.without(chosen::contains).toList()))
                .flatMap(found -> choice.divided(found).stream())
                .toList();
    }

    /** The title of a page that is one idea is its own, or its first heading. */
    private Found wholePage() {
        Optional<SectionTree> section = page.children().stream()
                .findFirst()
                .filter(child -> page.heading().isEmpty() && !child.isLabel());
        Optional<Piece> first = section.filter(child -> labels.isTitle(child.title()))
                .flatMap(child -> child.own().stream()
                        .filter(piece -> piece.is(Line.Kind.PROSE))
                        .findFirst())
                .or(() -> section.flatMap(SectionTree::heading));
        return new Found(
                first.or(page::heading),
                page.body().filter(piece -> !first.equals(Optional.of(piece))).toList());
    }

    private List<SectionTree> ideas(SectionTree section) {
        if (section.level() == Piece.ENTRY) {
            return List.of(section);
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
            return withNeighbours(section, found);
        }
        if (!isIdea(section)) {
            return withNeighbours(section, found);
        }
        if (found.isEmpty()) {
            return List.of(section);
        }
        return section.level() == 0 ? withNeighbours(section, found) : above(section, found);
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
        return found.size() == 1 && fields(section).size() > 1 ? List.of(section) : withNeighbours(section, found);
    }

    private List<SectionTree> withNeighbours(SectionTree section, List<SectionTree> found) {
        if (found.isEmpty()) {
            return found;
        }
        Predicate<SectionTree> holds = child -> found.stream().anyMatch(child::holds);
        List<SectionTree> open = section.sections().stream()
                .filter(child -> holds.negate().test(child) && isOpen(child))
                .toList();
        boolean beside = section.sections().stream().anyMatch(found::contains);
        List<SectionTree> sections = section.sections();
        List<SectionTree> holding = sections.stream().filter(holds).toList();
        boolean surely = section.level() > 0 && words.isList(section.title())
                || found.size() >= SOME && found.size() * 2 >= open.size()
                || found.size() >= MANY;

        boolean areas = found.size() >= MANY
                && section.sections().stream().filter(holds).count() > 1;
        return section.children().stream()
                .flatMap(child -> holds.test(child)
                        ? found.stream().filter(child::holds)
                        : open.contains(child) && (surely || isBetween(child, holding, sections))
                                ? neighbours(child, beside, areas)
                                : Stream.of())
                .toList();
    }

    private static boolean isBetween(SectionTree child, List<SectionTree> holding, List<SectionTree> sections) {
        int at = sections.indexOf(child);
        return !holding.isEmpty()
                && at > sections.indexOf(holding.get(0))
                && at < sections.indexOf(holding.get(holding.size() - 1));
    }

    /** A section beside ideas, or those in it where it is an area beside areas of ideas. */
    private Stream<SectionTree> neighbours(SectionTree section, boolean beside, boolean areas) {
        if (beside) {
            return section.hasText() && !words.isList(section.title()) ? Stream.of(section) : Stream.of();
        }
        return areas ? section.sections().stream().filter(child -> isOpen(child) && child.hasText()) : Stream.of();
    }

    private boolean isOpen(SectionTree section) {
        return !words.isOther(section.title()) && !words.isSample(section.title());
    }

    private boolean isIdea(SectionTree section) {
        List<FieldSpec> known = fields(section);
        return known.size() > 2
                || known.stream()
                        .anyMatch(field -> TELLING.contains(field.form())
                                || field.meaning()
                                        .filter(FieldSpec.Meaning.SKILLS::equals)
                                        .isPresent());
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
    private List<Found> divided(Found found) {
        List<Piece> body = found.body();
        FieldExtents extents = new FieldExtents(labels, body);
        List<Integer> starts = IntStream.range(0, body.size())
                .filter(at -> extents.beginning(at).filter(Start::isKnown).isPresent())
                .boxed()
                .toList();
        List<Integer> firsts = starts.stream()
                .filter(at -> name(extents, at).equals(name(extents, starts.get(0))))
                .toList();
        boolean divides = firsts.size() > 1
                && IntStream.range(0, firsts.size()).allMatch(i -> fieldsFrom(firsts, i, body.size(), starts) > 2);
        if (!divides) {
            return List.of(found);
        }
        List<Found> parts = new ArrayList<>();
        parts.add(new Found(found.title(), body.subList(0, firsts.get(1))));
        for (int i = 1; i < firsts.size(); i++) {
            int end = i + 1 < firsts.size() ? firsts.get(i + 1) : body.size();
            parts.add(new Found(Optional.empty(), body.subList(firsts.get(i), end)));
        }
        return parts;
    }

    private static String name(FieldExtents extents, int at) {
        return extents.beginning(at).orElseThrow().label().name().text();
    }

    private static long fieldsFrom(List<Integer> firsts, int index, int size, List<Integer> starts) {
        int end = index + 1 < firsts.size() ? firsts.get(index + 1) : size;
        return starts.stream().filter(at -> at >= firsts.get(index) && at < end).count();
    }
}
