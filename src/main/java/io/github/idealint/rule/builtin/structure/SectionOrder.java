package io.github.idealint.rule.builtin.structure;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.Field;
import io.github.idealint.page.Idea;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Line;
import io.github.idealint.profile.FieldSpec;
import io.github.idealint.profile.Profile;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.text.LetterCase;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.MessageText;
import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Flags the fewest fields that have to move until all stand in the profile's order. */
@RuleInfo(id = "section-order", summary = "A field out of the profile's order", severity = Severity.WARNING)
public final class SectionOrder implements Rule {

    private static final MessageTemplate OUT_OF_ORDER =
            new MessageTemplate("{} is out of order. Put the fields of an idea in this order: {}.");
    private static final MessageTemplate MOVE =
            new MessageTemplate("Move {} and the lines below it to the right place");

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        return page.ideas().stream().flatMap(idea -> misplaced(page, idea, context.profile()));
    }

    private static Stream<Finding> misplaced(IdeaPage page, Idea idea, Profile profile) {
        List<String> order = profile.page().order();
        List<Field> blocks = idea.fields().stream()
                .filter(field -> field.layout() == Field.Layout.BLOCK && rank(field, order) >= 0)
                .toList();
        List<Field> misplaced = outOfOrder(blocks, field -> rank(field, order), order.size());
        return misplaced.stream()
                .map(field -> Finding.at(field.label().range(), message(field, profile))
                        .fixedBy(
                                field == misplaced.get(0)
                                        ? new BlockMove(page, blocks, field).fix(kept(blocks, misplaced), order)
                                        : Optional.empty()));
    }

    private static List<Field> kept(List<Field> blocks, List<Field> misplaced) {
        return blocks.stream().filter(block -> !misplaced.contains(block)).toList();
    }

    private static int rank(Field field, List<String> order) {
        return field.spec().map(spec -> order.indexOf(spec.key())).orElse(-1);
    }

    private static String message(Field field, Profile profile) {
        List<String> order = profile.page().order().stream()
                .flatMap(key -> profile.field(key).stream())
                .map(SectionOrder::named)
                .toList();
        return OUT_OF_ORDER.with(quoted(field.label().name().text()), MessageText.all(order));
    }

    /** Prose needs no label, so the message names it without quotes. */
    private static String named(FieldSpec spec) {
        return spec.form() == FieldSpec.Form.PROSE ? "the " + LetterCase.lower(spec.label()) : quoted(spec.label());
    }

    /** A run of things whose ranks never fall, by its last. */
    private record Rise<T>(T last, Optional<Rise<T>> before, int length) {}

    /**
     * The fewest things that have to move until the ranks never fall: all but the longest such run, not necessarily of
     * neighbours. Of two that only need to change places, the later one.
     *
     * @param ranks how many ranks there are, from 0
     */
    static <T> List<T> outOfOrder(List<T> things, ToIntFunction<T> rank, int ranks) {
        List<Optional<Rise<T>>> longestUpTo = new ArrayList<>(Collections.nCopies(ranks, Optional.empty()));
        for (T thing : things) {
            extend(longestUpTo, thing, rank.applyAsInt(thing));
        }
        Set<T> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        Optional<Rise<T>> rise = ranks == 0 ? Optional.empty() : longestUpTo.get(ranks - 1);
        while (rise.isPresent()) {
            kept.add(rise.get().last());
            rise = rise.get().before();
        }
        return things.stream().filter(thing -> !kept.contains(thing)).toList();
    }

    private static <T> void extend(List<Optional<Rise<T>>> longestUpTo, T thing, int rank) {
        Optional<Rise<T>> before = longestUpTo.get(rank);
        Rise<T> rise = new Rise<>(thing, before, before.map(Rise::length).orElse(0) + 1);
        for (int i = rank; i < longestUpTo.size(); i++) {
            if (longestUpTo.get(i).map(Rise::length).orElse(0) < rise.length()) {
                longestUpTo.set(i, Optional.of(rise));
            }
        }
    }

    /**
     * The move of a block of lines to its place: a label and what follows up to the first empty line after which no list
     * goes on. One block is moved at a time.
     *
     * @param page the page
     * @param blocks all blocks of the idea
     * @param moved the block that moves
     */
    private record BlockMove(IdeaPage page, List<Field> blocks, Field moved) {

        /** The fix that puts the block before the first that it belongs before, or else behind the last of the others. */
        Optional<Fix> fix(List<Field> kept, List<String> order) {
            int first = line(moved);
            Optional<Field> next = kept.stream()
                    .filter(block -> rank(block, order) > rank(moved, order) && line(block) < first)
                    .findFirst();
            Optional<Field> before = kept.stream()
                    .filter(block -> rank(block, order) < rank(moved, order) && line(block) > first)
                    .reduce((one, later) -> later);
            String text = page.source().text(range(first).cover(range(end(first))));
            return next.map(block -> TextEdit.insert(range(line(block)).start(), text + "\n\n"))
                    .or(() -> before.map(
                            block -> TextEdit.insert(range(end(line(block))).end(), "\n\n" + text)))
                    .filter(edit ->
                            range(first).start() == moved.label().range().start())
                    .map(edit -> Fix.unsafe(
                            MOVE.with(quoted(moved.label().name().text())), edit, TextEdit.delete(removed(first))));
        }

        private TextRange removed(int first) {
            int next = end(first) + 1;
            while (next < page.lines().size() && page.lines().get(next).is(Line.Kind.BLANK)) {
                next++;
            }
            int end = next < page.lines().size()
                    ? range(next).start()
                    : page.source().text().length();
            return new TextRange(range(first).start(), end);
        }

        private int end(int first) {
            Set<Integer> labels = blocks.stream().map(this::line).collect(Collectors.toSet());
            int last = first;
            for (int at = first + 1; at < page.lines().size() && goesOn(at, labels); at++) {
                last = page.lines().get(at).is(Line.Kind.BLANK) ? last : at;
            }
            return last;
        }

        private boolean goesOn(int at, Set<Integer> labels) {
            Line line = page.lines().get(at);
            boolean listFollows =
                    at + 1 < page.lines().size() && page.lines().get(at + 1).is(Line.Kind.ITEM);
            return line.is(Line.Kind.BLANK) ? listFollows : !line.is(Line.Kind.HEADING) && !labels.contains(at);
        }

        private int line(Field field) {
            return page.source().lineAt(field.label().range().start()) - 1;
        }

        private TextRange range(int line) {
            return page.lines().get(line).range();
        }
    }
}
