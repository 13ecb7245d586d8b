package io.github.idealint.rule.builtin.level;

import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.value.SizeValue;
import io.github.idealint.profile.FieldSpec.Form;
import io.github.idealint.profile.Profile;
import io.github.idealint.profile.Size;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.builtin.value.FilledFields;
import io.github.idealint.text.MessageText;
import java.util.List;
import java.util.stream.Stream;

/** The sizes that the ideas of a page name. */
final class Sizes {

    private Sizes() {}

    /** The values of the size fields that are filled in; none where a profile has no sizes. */
    static Stream<SizeValue> of(IdeaPage page, RuleContext context) {
        Profile profile = context.profile();
        FilledFields filled = new FilledFields(context);
        return profile.sizes().isEmpty()
                ? Stream.empty()
                : page.ideas().stream()
                        .flatMap(idea -> idea.fields(Form.SIZE))
                        .filter(filled::isIn)
                        .map(field -> SizeValue.read(field.value(), profile.sizes()));
    }

    /** The sizes as a message names them: {@code 175 hours (medium) and 350 hours (large)}. */
    static String all(List<Size> sizes) {
        return MessageText.all(sizes.stream()
                .map(size -> size.hours() + " hours (" + size.word() + ")")
                .toList());
    }
}
