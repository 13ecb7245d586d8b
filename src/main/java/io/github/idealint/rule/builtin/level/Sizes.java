package io.github.idealint.rule.builtin.level;

import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.value.SizeNames;
import io.github.idealint.page.value.SizeValue;
import io.github.idealint.profile.FieldSpec.Form;
import io.github.idealint.profile.Size;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.builtin.value.FilledFields;
import io.github.idealint.text.MessageText;
import java.util.List;
import java.util.stream.Stream;

/**
 * The sizes that the ideas of a page name.
 *
 * @param values the values of the size fields that are filled in; none where a profile has no sizes
 */
record Sizes(List<SizeValue> values) {

    /** The values of a page. */
    static Stream<SizeValue> of(IdeaPage page, RuleContext context) {
        return context.onceOfPage(Sizes.class, page, read -> read(read, context)).values().stream();
    }

    private static Sizes read(IdeaPage page, RuleContext context) {
        SizeNames names = context.once(SizeNames.class, SizeNames::of);
        FilledFields filled = new FilledFields(context);
        return new Sizes(
                names.isEmpty()
                        ? List.of()
                        : page.ideas().stream()
                                .flatMap(idea -> idea.fields(Form.SIZE))
                                .filter(filled::isIn)
                                .map(field -> SizeValue.read(field.value(), names))
                                .toList());
    }

    /** The sizes as a message names them: {@code 175 hours (medium) and 350 hours (large)}. */
    static String all(List<Size> sizes) {
        return MessageText.all(sizes.stream()
                .map(size -> size.hours() + " hours (" + size.word() + ")")
                .toList());
    }
}
