package io.github.idealint.page;

import io.github.idealint.profile.FieldSpec;
import io.github.idealint.profile.FieldSpec.Form;
import io.github.idealint.profile.PageWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Chooses the sections of a page that are ideas: those with fields of an idea, and those beside them that are about no
 * other thing.
 */
final class IdeaChoice {

    private static final Set<Form> TELLING = Set.of(Form.MENTORS, Form.LEVEL, Form.SIZE);

    private final FieldLabels labels;
    private final PageWords words;
    private final SectionTree page;
    private final Map<SectionTree, Set<String>> keys = new IdentityHashMap<>();
    private final Set<SectionTree> withFields = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<SectionTree, Boolean> telling = new IdentityHashMap<>();

    private IdeaChoice(FieldLabels labels, SectionTree page) {
        this.labels = labels;
        this.words = labels.words();
        this.page = page;
    }

    /** An idea: its title, if it has one, and the pieces below it. */
    record Found(Optional<Piece> title, List<Piece> body) {}

    /** The ideas of a page by their fields, and their neighbours. */
    static List<Found> of(SectionTree page, FieldLabels labels) {
        IdeaChoice choice = new IdeaChoice(labels, page);
        List<SectionTree> sections = choice.ideas(page);
        if (sections.size() == 1 && sections.get(0) == page) {
            return List.of(choice.wholePage());
        }
        return sections.stream()
                .map(section -> new Found(section.heading(), section.body().toList()))
                .toList();
    }

    private Found wholePage() {
        Optional<SectionTree> first = page.children().stream().findFirst().filter(child -> !child.isLabel());
        if (page.heading().isPresent() || first.isEmpty()) {
            return new Found(page.heading(), page.body().toList());
        }
        Optional<Piece> title = first.flatMap(SectionTree::heading);
        return new Found(title, page.body().filter(piece -> piece != title.get()).toList());
    }

    private List<SectionTree> ideas(SectionTree section) {
        if (section.level() == Piece.ENTRY) {
            return List.of(section);
        }
        if (section.level() > 0 && words.isOther(section.title())) {
            return List.of();
        }
        List<SectionTree> found = new ArrayList<>();
        section.children().forEach(child -> found.addAll(ideas(child)));
        boolean isList = words.isList(section.title());
        if (section.isLabel() || section.level() > 0 && isList) {
            return isList || !section.isLabel() ? withNeighbours(section, found) : found;
        }
        if (found.isEmpty()) {
            return isIdea(section) ? List.of(section) : List.of();
        }
        if (section.level() > 0 && isIdea(section) && keys(section).size() > 1 && found.size() == 1) {
            return List.of(section);
        }
        return isIdea(section) && isAroundOne(section, found) ? List.of(section) : withNeighbours(section, found);
    }

    /** Whether the only heading of a page is its title, below some fields. */
    private boolean isAroundOne(SectionTree section, List<SectionTree> found) {
        return section.level() == 0
                && section.sections().size() == 1
                && found.get(0) == section.sections().get(0);
    }

    private List<SectionTree> withNeighbours(SectionTree section, List<SectionTree> found) {
        Set<SectionTree> chosen = Collections.newSetFromMap(new IdentityHashMap<>());
        chosen.addAll(found);
        List<SectionTree> children = section.sections();
        boolean beside = children.stream().anyMatch(chosen::contains);
        if (!beside) {
            return found;
        }
        List<SectionTree> all = new ArrayList<>();
        for (SectionTree child : section.children()) {
            List<SectionTree> inside = found.stream().filter(idea -> isIn(idea, child)).toList();
            boolean neighbour = inside.isEmpty() && !child.isLabel() && isNeighbour(child);
            all.addAll(neighbour ? List.of(child) : inside);
        }
        return all;
    }

    private static boolean isIn(SectionTree idea, SectionTree section) {
        return idea == section || section.children().stream().anyMatch(child -> isIn(idea, child));
    }

    private boolean isNeighbour(SectionTree section) {
        return section.hasText() && !words.isOther(section.title()) && !words.isList(section.title());
    }

    private boolean isIdea(SectionTree section) {
        return keys(section).size() > 1 || telling.get(section);
    }

    private Set<String> keys(SectionTree section) {
        return keys.computeIfAbsent(section, asked -> {
            List<Field> fields = FreeFieldReader.read(labels, asked.direct()).fields();
            telling.put(asked, fields.stream().anyMatch(field -> TELLING.stream().anyMatch(field::is)
                    || field.is(FieldSpec.Meaning.SKILLS)));
            return fields.stream()
                    .flatMap(field -> field.spec().stream())
                    .map(FieldSpec::key)
                    .collect(Collectors.toCollection(HashSet::new));
        });
    }
}
