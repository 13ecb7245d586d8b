package io.github.idealint.page;

import io.github.idealint.page.IdeaFinder.Part;
import io.github.idealint.profile.PageShape;
import io.github.idealint.profile.PageWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Divides a round page into the ideas that stand on it and the sections that are about the round: an idea begins with a
 * heading above fields, and so do its neighbours of the programme's level; it ends where a heading is no deeper.
 */
final class InlineIdeas {

    private final List<IdeaBlock> blocks;
    private final PageShape shape;
    private final List<Integer> sections;
    private final Set<Integer> sectionsWithIdeas;

    /**
     * A heading and what stands between it and the next.
     *
     * @param hasIdeaFields whether fields stand there by which an idea is known
     */
    private record IdeaBlock(Title title, List<Line> lines, boolean hasIdeaFields) {

        boolean hasText() {
            return lines.stream().skip(1).anyMatch(line -> line.is(Line.Kind.PROSE) || line.is(Line.Kind.ITEM));
        }
    }

    private InlineIdeas(List<IdeaBlock> blocks, PageShape shape) {
        this.blocks = blocks;
        this.shape = shape;
        this.sections = sections();
        this.sectionsWithIdeas = IntStream.range(0, blocks.size())
                .filter(i -> blocks.get(i).hasIdeaFields() && isTitle(blocks.get(i)))
                .mapToObj(sections::get)
                .collect(Collectors.toSet());
    }

    /** The parts of a page that are ideas. */
    static List<Part> find(
            List<Line> lines,
            PageShape shape,
            List<Title> titles,
            PageWords words,
            Predicate<List<Line>> hasIdeaFields) {
        List<Integer> starts = IdeaFinder.starts(lines, titles);
        List<IdeaBlock> blocks = IntStream.range(0, titles.size())
                .mapToObj(i -> {
                    int end = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
                    List<Line> own = lines.subList(starts.get(i), end);
                    boolean other = titles.get(i).level() < shape.titleLevel().orElse(0)
                            && words.isOther(titles.get(i).text().text());
                    return new IdeaBlock(titles.get(i), own, !other && hasIdeaFields.test(own.subList(1, own.size())));
                })
                .toList();
        return new InlineIdeas(blocks, shape).parts();
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        Optional<IdeaBlock> open = Optional.empty();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            IdeaBlock block = blocks.get(i);
            boolean inside = open.isPresent()
                    && block.title().level() > open.get().title().level();
            if (!inside) {
                open.ifPresent(idea -> parts.add(new Part(List.copyOf(lines), true)));
                lines.clear();
                open = isIdea(i) ? Optional.of(block) : Optional.empty();
            }
            if (open.isPresent()) {
                lines.addAll(block.lines());
            }
        }
        open.ifPresent(idea -> parts.add(new Part(List.copyOf(lines), true)));
        return parts;
    }

    private boolean isIdea(int index) {
        IdeaBlock block = blocks.get(index);
        boolean neighbour = block.hasText() && isTitle(block) && sectionsWithIdeas.contains(sections.get(index));
        return block.hasIdeaFields() || neighbour;
    }

    private boolean isTitle(IdeaBlock block) {
        return block.title().level() == shape.titleLevel().orElse(0);
    }

    /** Which section of the page each block stands in, counted by the headings above the titles' level. */
    private List<Integer> sections() {
        List<Integer> sections = new ArrayList<>();
        int section = 0;
        for (IdeaBlock block : blocks) {
            section += block.title().level() < shape.titleLevel().orElse(0) ? 1 : 0;
            sections.add(section);
        }
        return List.copyOf(sections);
    }
}
