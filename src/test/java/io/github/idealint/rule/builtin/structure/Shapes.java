package io.github.idealint.rule.builtin.structure;

import io.github.idealint.profile.PageShape;
import io.github.idealint.profile.Profile;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/** Profiles whose pages have another shape. */
final class Shapes {

    private Shapes() {}

    /** Titles stand at another level. */
    static UnaryOperator<Profile> titlesAt(OptionalInt level) {
        return profile ->
                with(profile, level, profile.page().onePerPage(), profile.page().order());
    }

    /** A page holds many ideas. */
    static UnaryOperator<Profile> manyIdeas() {
        return profile ->
                with(profile, profile.page().titleLevel(), false, profile.page().order());
    }

    /** Blocks stand in another order. */
    static UnaryOperator<Profile> inOrder(String... keys) {
        return profile ->
                with(profile, profile.page().titleLevel(), profile.page().onePerPage(), List.of(keys));
    }

    private static Profile with(Profile profile, OptionalInt level, boolean onePerPage, List<String> order) {
        PageShape shape = new PageShape(level, onePerPage, order, profile.page().templateSections());
        return new Profile(
                profile.name(),
                profile.title(),
                shape,
                profile.fields(),
                profile.levels(),
                profile.sizes(),
                profile.mentors(),
                profile.template(),
                profile.placeholders(),
                profile.extraTlds(),
                profile.deadHosts(),
                profile.links(),
                profile.rules());
    }
}
