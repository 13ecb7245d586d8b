package io.github.idealint.rule.builtin.completeness;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.Field;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.profile.FieldSpec;
import io.github.idealint.profile.Profile;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.builtin.value.TemplateChoices;
import io.github.idealint.text.MessageText;
import java.util.stream.Stream;

/** Flags values that still list all alternatives of the template. */
@RuleInfo(
        id = "unresolved-choice",
        summary = "A value that still lists the template's alternatives",
        severity = Severity.ERROR)
public final class UnresolvedChoice implements Rule {

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        TemplateChoices choices = TemplateChoices.of(context);
        return page.ideas().stream()
                .flatMap(idea -> idea.fields().stream())
                .filter(choices::areAllIn)
                .flatMap(field -> field.spec().stream().map(spec -> finding(field, spec, context.profile())));
    }

    private static Finding finding(Field field, FieldSpec spec, Profile profile) {
        return Finding.at(
                field.value().range(),
                MessageText.quoted(field.value().text())
                        + " lists all that the template offers. Keep what fits this idea," + " for instance '"
                        + FieldExample.value(spec, profile) + "'.");
    }
}
