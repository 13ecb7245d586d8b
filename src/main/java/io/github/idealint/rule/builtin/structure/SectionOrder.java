package io.github.idealint.rule.builtin.structure;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.Field;
import io.github.idealint.page.Idea;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.profile.FieldSpec;
import io.github.idealint.profile.Profile;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.text.LetterCase;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.MessageText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** Flags the fewest fields that have to move until all stand in the profile's order. */
@RuleInfo(id = "section-order", summary = "A field out of the profile's order", severity = Severity.WARNING)
public final class SectionOrder implements Rule {

    private static final MessageTemplate OUT_OF_ORDER =
            new MessageTemplate("{} is out of order. Put the fields of an idea in this order: {}.");

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        return page.ideas().stream().flatMap(idea -> misplaced(idea, context.profile()));
    }

    private static Stream<Finding> misplaced(Idea idea, Profile profile) {
        List<String> order = profile.page().order();
        List<Field> blocks = idea.fields().stream()
                .filter(field -> field.layout() == Field.Layout.BLOCK && rank(field, order) >= 0)
                .toList();
        return outOfOrder(blocks, field -> rank(field, order), order.size()).stream()
                .map(field -> Finding.at(field.label().range(), message(field, profile)));
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
}
