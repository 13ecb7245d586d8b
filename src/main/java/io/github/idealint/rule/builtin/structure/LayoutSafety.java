package io.github.idealint.rule.builtin.structure;

import io.github.idealint.diagnostic.Applicability;
import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.page.Idea;
import io.github.idealint.profile.FieldSpec.Form;
import io.github.idealint.profile.Profile;

/**
 * How safe it is to change labels and headings of an idea. Where a profile prescribes a layout with a group of fields and
 * the idea has none, its fields are found by the way they are written, so that others may be found afterwards.
 *
 * @param isSafe whether the same fields are found afterwards
 */
record LayoutSafety(boolean isSafe) {

    /** That of an idea. */
    static LayoutSafety of(Idea idea, Profile profile) {
        boolean grouped = profile.fields().stream().anyMatch(field -> field.form() == Form.GROUP);
        return new LayoutSafety(!grouped || idea.fields().stream().anyMatch(field -> field.is(Form.GROUP)));
    }

    /** The same finding with a fix that promises no more than it keeps. */
    Finding careful(Finding finding) {
        return isSafe || finding.fix().isEmpty()
                ? finding
                : finding.fixedBy(finding.fix().map(LayoutSafety::unsafe));
    }

    private static Fix unsafe(Fix fix) {
        return new Fix(fix.title(), Applicability.UNSAFE, fix.edits());
    }
}
