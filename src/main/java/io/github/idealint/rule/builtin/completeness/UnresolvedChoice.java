package io.github.idealint.rule.builtin.completeness;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.Field;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.profile.FieldSpec.Form;
import io.github.idealint.profile.Profile;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.builtin.value.TemplateChoices;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.MessageText;
import java.util.Optional;
import java.util.stream.Stream;

/** Flags values that still list all alternatives of the template. */
@RuleInfo(
        id = "unresolved-choice",
        summary = "A value that still lists all the choices of the template",
        severity = Severity.ERROR)
public final class UnresolvedChoice implements Rule {

    private static final MessageTemplate CHOOSE =
            new MessageTemplate("{} leaves the choice open. Write only the one that fits this idea: {}.");
    private static final MessageTemplate KEEP =
            new MessageTemplate("{} still has all the choices from the template. Keep only what fits this idea.");

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        TemplateChoices choices = TemplateChoices.of(context);
        return page.ideas().stream()
                .flatMap(idea -> idea.fields().stream())
                .filter(choices::areAllIn)
                .flatMap(field -> field.spec().stream()
                        .map(spec -> finding(field, choices.of(spec)))
                        .map(finding ->
                                isLeftOver(field, context.profile()) ? finding : finding.atMost(Severity.INFO)));
    }

    /** A project may be of any size where no template lists all of them for authors to choose from (Google's guide). */
    private static boolean isLeftOver(Field field, Profile profile) {
        return !field.is(Form.SIZE) || !profile.template().text().isEmpty();
    }

    private static Finding finding(Field field, Optional<String> choices) {
        String found = MessageText.quoted(field.value().text());
        return Finding.at(
                field.value().range(),
                choices.map(some -> CHOOSE.with(found, some)).orElseGet(() -> KEEP.with(found)));
    }
}
