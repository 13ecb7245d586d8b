package io.github.idealint.page;

import io.github.idealint.page.IdeaChoice.FoundIdea;
import io.github.idealint.profile.FieldSpec.Form;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the ideas of pages that no programme prescribes a layout for.
 *
 * @param labels the labels of the profile
 * @param context what is known of the page before its people are read
 */
record FreeIdeas(FieldLabels labels, PeopleReader.Context context) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]\\S*+");

    /** A description has more; a page about an organisation's project has as many. */
    private static final int FEW_WORDS = 60;

    /** Whether ideas are in a page, by their fields. */
    static boolean areIn(List<Piece> pieces, FieldLabels labels) {
        return !IdeaChoice.of(SectionTree.of(pieces, labels), labels).isEmpty();
    }

    /**
     * The ideas of a page.
     *
     * @param pieces the page in pieces
     * @param titles its headings
     * @param kind what it is for
     * @param meant whether it came alone, as a mail or an issue does, and so was meant to be an idea however short it is
     */
    List<Idea> read(List<Piece> pieces, List<Title> titles, IdeaPage.Kind kind, boolean meant) {
        SectionTree tree = SectionTree.of(pieces, labels);
        List<FoundIdea> found = IdeaChoice.of(tree, labels);
        boolean single = found.isEmpty()
                && kind == IdeaPage.Kind.IDEA
                && (titles.size() == 1 || tree.heading().isPresent());
        List<FoundIdea> all = single && !isIndex(tree, meant) ? alone(tree) : found;
        NavigableMap<Integer, Title> headings = new TreeMap<>();
        titles.forEach(title -> headings.put(title.text().range().start(), title));
        return all.stream().map(idea -> idea(idea, headings)).toList();
    }

    /** Whether a page says of itself that it lists others, or has a title in its front matter and hardly a text below. */
    private boolean isIndex(SectionTree tree, boolean meant) {
        boolean lists = Stream.concat(Stream.of(tree), tree.children().stream().limit(1))
                .map(SectionTree::title)
                .anyMatch(
                        title -> labels.words().isList(title) || labels.words().isOther(title));
        long words = tree.body()
                .filter(piece -> piece.is(Line.Kind.PROSE) || piece.is(Line.Kind.ITEM))
                .mapToLong(piece ->
                        WORD.matcher(piece.part().content().text()).results().count())
                .sum();
        return lists || !meant && tree.heading().isPresent() && words < FEW_WORDS;
    }

    private static List<FoundIdea> alone(SectionTree tree) {
        Stream<SectionTree> first = tree.children().stream().limit(1);
        return tree.body().anyMatch(piece -> piece.is(Line.Kind.PROSE) || piece.is(Line.Kind.ITEM))
                ? List.of(first.filter(child -> tree.heading().isEmpty() && !child.isLabel())
                        .findFirst()
                        .map(child ->
                                new FoundIdea(child.heading(), child.body().toList()))
                        .orElseGet(
                                () -> new FoundIdea(tree.heading(), tree.body().toList())))
                : List.of();
    }

    private Idea idea(FoundIdea found, NavigableMap<Integer, Title> headings) {
        FieldReader.FieldsAndProse content = FreeFieldReader.read(labels, found.body());
        Optional<Title> title =
                found.title().map(piece -> title(piece, headings)).or(() -> labelled(found.body()));
        TextRange range = Stream.concat(found.title().stream(), found.body().stream())
                .map(piece -> piece.is(Line.Kind.BLANK)
                        ? piece.part().range()
                        : piece.line().range())
                .reduce(TextRange::cover)
                .orElse(TextRange.at(0));
        return new Idea(
                range,
                title.map(heading -> heading.text().range()).orElseGet(() -> firstWritten(found, range)),
                title,
                headings.subMap(range.start(), range.end()).values().stream()
                        .filter(heading -> title.isEmpty()
                                || !heading.range().equals(title.get().range()))
                        .toList(),
                content.fields(),
                content.prose(),
                PeopleReader.read(content.fields(), Form.MENTORS, context),
                PeopleReader.read(content.fields(), Form.PEOPLE, context));
    }

    /** A title behind its label: {@code **Project title:** Boot timer}. */
    private Optional<Title> labelled(List<Piece> body) {
        return body.stream()
                .flatMap(piece -> labels.start(piece).stream())
                .filter(start -> !start.isKnown() && !start.rest().isEmpty())
                .filter(start -> labels.isTitle(start.label().name().text()))
                .map(start -> new Title(start.rest().range(), 1, start.rest()))
                .findFirst();
    }

    private static Title title(Piece piece, NavigableMap<Integer, Title> headings) {
        TextRange text = piece.part().content().range();
        return Optional.ofNullable(headings.get(text.start()))
                .filter(heading -> heading.text().range().equals(text))
                .orElseGet(() -> new Title(
                        piece.part().range(),
                        Math.max(1, Math.min(6, piece.level())),
                        piece.part().content()));
    }

    private static TextRange firstWritten(FoundIdea found, TextRange range) {
        return found.body().stream()
                .filter(piece -> !piece.is(Line.Kind.BLANK))
                .map(piece -> piece.part().range())
                .findFirst()
                .orElse(range);
    }
}
