package io.github.idealint.profile;

import java.util.List;
import java.util.OptionalInt;

/**
 * How ideas stand on pages.
 *
 * @param titleLevel the heading level of an idea's title, 1 to 6; empty if any is accepted
 * @param onePerPage whether a page holds one idea
 * @param order keys of fields, in the order in which they stand on a page
 * @param templateSections titles of the sections that show the template to authors; what is in them is not linted
 * @param writing how the template writes fields
 */
public record PageShape(
        OptionalInt titleLevel,
        boolean onePerPage,
        List<String> order,
        List<String> templateSections,
        FieldWriting writing) {

    /** That of a programme whose template has no notation of its own. */
    public PageShape(OptionalInt titleLevel, boolean onePerPage, List<String> order, List<String> templateSections) {
        this(titleLevel, onePerPage, order, templateSections, FieldWriting.ANY);
    }

    public PageShape {
        order = List.copyOf(order);
        templateSections = List.copyOf(templateSections);
    }
}
