package io.github.idealint.page;

import io.github.idealint.profile.PageWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the sections that are ideas because of what they stand beside. */
final class IdeaNeighbours {

    /** So many ideas show that what stands beside them is one more, unless they are few among others. */
    private static final int SOME = 3;

    /** So many ideas show how a page is laid out. */
    private static final int MANY = 5;

    private final PageWords words;
    private final List<SectionTree> children;

    /** For each child the ideas that it is or holds. */
    private final List<List<SectionTree>> inside;

    private final boolean surely;
    private final boolean beside;
    private final boolean areas;

    private IdeaNeighbours(SectionTree section, List<SectionTree> found, PageWords words, boolean area) {
        Set<SectionTree> ideas = set(found);
        this.words = words;
        this.children = section.children();
        this.inside =
                children.stream().map(child -> child.among(ideas::contains)).toList();
        long open = IntStream.range(0, children.size()).filter(this::isOpen).count();
        long holding = inside.stream().filter(held -> !held.isEmpty()).count();
        this.surely = area
                || section.level() > 0 && words.isList(section.title())
                || found.size() >= SOME && found.size() * 2L >= open
                || found.size() >= MANY;
        this.beside = children.stream().anyMatch(ideas::contains);
        this.areas = area || found.size() >= MANY && holding > 1;
    }

    static Set<SectionTree> set(List<SectionTree> sections) {
        Set<SectionTree> set = Collections.newSetFromMap(new IdentityHashMap<>());
        set.addAll(sections);
        return set;
    }

    /** Ideas below a section and their neighbours, in order. */
    static List<SectionTree> of(SectionTree section, List<SectionTree> found, PageWords words) {
        return found.isEmpty() ? found : new IdeaNeighbours(section, found, words, false).all();
    }

    private List<SectionTree> all() {
        int first = children.size();
        int last = -1;
        for (int i = 0; i < children.size(); i++) {
            if (!inside.get(i).isEmpty()) {
                first = Math.min(first, i);
                last = i;
            }
        }
        List<SectionTree> all = new ArrayList<>();
        for (int i = 0; i < children.size(); i++) {
            all.addAll(areas ? area(children.get(i), inside.get(i)) : inside.get(i));
            if (isOpen(i) && (surely || i > first && i < last)) {
                neighbours(children.get(i)).forEach(all::add);
            }
        }
        return all;
    }

    /** The ideas of an area among others of the page, with all that stands beside one. */
    private List<SectionTree> area(SectionTree section, List<SectionTree> held) {
        return held.isEmpty() || held.contains(section) ? held : new IdeaNeighbours(section, held, words, true).all();
    }

    private boolean isOpen(int child) {
        return inside.get(child).isEmpty() && isOpen(children.get(child));
    }

    private boolean isOpen(SectionTree section) {
        boolean named = section.title().codePoints().anyMatch(Character::isLetterOrDigit);
        return named && !section.isLabel() && !words.isOther(section.title()) && !words.isSample(section.title());
    }

    /** A section beside ideas, or those in it where it is an area beside areas of ideas. */
    private Stream<SectionTree> neighbours(SectionTree section) {
        if (beside) {
            return section.hasText() && !words.isList(section.title()) ? Stream.of(section) : Stream.of();
        }
        return areas ? section.children().stream().filter(child -> isOpen(child) && child.hasText()) : Stream.of();
    }
}
