package io.github.idealint.rule.builtin.structure;

import io.github.idealint.profile.PageShape;
import io.github.idealint.profile.Profile;
import io.github.idealint.rule.Changed;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/** Profiles whose pages have another shape. */
final class Shapes {

    private Shapes() {}

    /** Titles stand at another level. */
    static UnaryOperator<Profile> titlesAt(OptionalInt level) {
        return Changed.page(page -> new PageShape(level, page.onePerPage(), page.order(), page.templateSections()));
    }

    /** A page holds many ideas. */
    static UnaryOperator<Profile> manyIdeas() {
        return Changed.page(page -> new PageShape(page.titleLevel(), false, page.order(), page.templateSections()));
    }

    /** Blocks stand in another order. */
    static UnaryOperator<Profile> inOrder(String... keys) {
        return Changed.page(
                page -> new PageShape(page.titleLevel(), page.onePerPage(), List.of(keys), page.templateSections()));
    }
}
