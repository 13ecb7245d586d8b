package io.github.idealint.rule.builtin.list;

import io.github.idealint.round.IdeaPlace;
import io.github.idealint.round.IdeaSummary;
import io.github.idealint.round.ParagraphDigest;
import io.github.idealint.round.Round;
import io.github.idealint.rule.builtin.value.Placeholders;
import io.github.idealint.text.Passage;
import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the paragraphs that several ideas of a round have. */
final class CopyFinder {

    /** A shorter paragraph may well be written twice. */
    private static final int FEWEST_WORDS = 8;

    /** Among fewer ideas no text counts as common to most of them. */
    private static final int FEWEST_IDEAS = 4;

    private final Round round;
    private final Placeholders placeholders;
    private final Map<FoundParagraph, FoundParagraph> originals = new HashMap<>();

    /**
     * Paragraphs of an idea, one after another, that an earlier idea of its round has as well.
     *
     * @param range from the first to the last
     * @param count how many they are
     * @param first the earlier idea
     * @param there where that has the first of them
     * @param isAll whether the idea has no other running text
     */
    record CopiedParagraphs(TextRange range, int count, IdeaPlace first, TextRange there, boolean isAll) {

        /** This and the copy after it as one. */
        CopiedParagraphs and(CopiedParagraphs next) {
            return new CopiedParagraphs(range.cover(next.range), count + next.count, first, there, isAll);
        }
    }

    private record FoundParagraph(IdeaPlace idea, ParagraphDigest paragraph) {

        String words() {
            return NormalizedWords.of(idea.source().text(paragraph.range()));
        }

        CopiedParagraphs copyOf(FoundParagraph original, boolean isAll) {
            return new CopiedParagraphs(paragraph.range(), 1, original.idea, original.paragraph.range(), isAll);
        }
    }

    private CopyFinder(Round round, Placeholders placeholders) {
        this.round = round;
        this.placeholders = placeholders;
    }

    /** The copies of each idea, by place. */
    static Map<IdeaPlace, List<CopiedParagraphs>> find(Round round, Placeholders placeholders) {
        CopyFinder finder = new CopyFinder(round, placeholders);
        finder.compare();
        return round.ideas().stream().collect(Collectors.toMap(IdeaSummary::place, finder::copies));
    }

    /** Few paragraphs share their print; only their texts are compared. */
    private void compare() {
        Map<Long, List<FoundParagraph>> byPrint = round.ideas().stream()
                .flatMap(CopyFinder::paragraphs)
                .collect(Collectors.groupingBy(found -> found.paragraph().fingerprint()));
        byPrint.values().stream()
                .filter(group -> group.size() > 1)
                .map(group -> group.stream()
                        .collect(Collectors.groupingBy(FoundParagraph::words, LinkedHashMap::new, Collectors.toList())))
                .forEach(texts -> texts.values().forEach(this::compare));
    }

    private static Stream<FoundParagraph> paragraphs(IdeaSummary idea) {
        return idea.paragraphs().stream()
                .filter(paragraph -> paragraph.words() >= FEWEST_WORDS)
                .sorted(Comparator.comparing(ParagraphDigest::range))
                .map(paragraph -> new FoundParagraph(idea.place(), paragraph));
    }

    private void compare(List<FoundParagraph> sameText) {
        Map<IdeaPlace, FoundParagraph> byIdea = sameText.stream()
                .collect(Collectors.toMap(
                        FoundParagraph::idea, Function.identity(), (one, again) -> one, LinkedHashMap::new));
        if (byIdea.size() > 1 && !isCommon(byIdea.size()) && !isOfTemplate(sameText.get(0))) {
            byIdea.values().stream().skip(1).forEach(copy -> originals.put(copy, sameText.get(0)));
        }
    }

    private boolean isCommon(int ideas) {
        return round.ideas().size() >= FEWEST_IDEAS && 2 * ideas > round.ideas().size();
    }

    private boolean isOfTemplate(FoundParagraph found) {
        Passage text = Passage.of(found.idea().source(), found.paragraph().range());
        return placeholders.phrasesIn(text).findAny().isPresent();
    }

    private List<CopiedParagraphs> copies(IdeaSummary idea) {
        List<FoundParagraph> own = paragraphs(idea).toList();
        boolean all = originals.keySet().containsAll(own);
        List<CopiedParagraphs> copies = new ArrayList<>();
        boolean goesOn = false;
        for (FoundParagraph found : own) {
            Optional<CopiedParagraphs> copy =
                    Optional.ofNullable(originals.get(found)).map(first -> found.copyOf(first, all));
            if (copy.isPresent()) {
                add(copy.get(), goesOn, copies);
            }
            goesOn = copy.isPresent();
        }
        return List.copyOf(copies);
    }

    private static void add(CopiedParagraphs copy, boolean goesOn, List<CopiedParagraphs> copies) {
        int last = copies.size() - 1;
        if (goesOn && copies.get(last).first().equals(copy.first())) {
            copies.set(last, copies.get(last).and(copy));
        } else {
            copies.add(copy);
        }
    }
}
