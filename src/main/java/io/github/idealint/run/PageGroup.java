package io.github.idealint.run;

import io.github.idealint.dump.PassedOver;
import io.github.idealint.engine.MarkupChoice;
import io.github.idealint.page.TemplateParameters;
import io.github.idealint.profile.Profile;
import io.github.idealint.text.Limits;
import io.github.idealint.text.SourceText;
import java.util.List;
import java.util.Map;

/**
 * Pages of a run that have the same configuration.
 *
 * @param profile their profile, with what the configuration adds
 * @param pages the pages
 * @param passedOver how many more pages exports have that are not read, by the reason
 */
record PageGroup(Profile profile, List<SourceText> pages, Map<PassedOver, Integer> passedOver) {

    PageGroup {
        pages = List.copyOf(pages);
        passedOver = Map.copyOf(passedOver);
    }

    /** The groups, with what the pages of templates among all pages say of these; all groups together read so many only. */
    static List<PageGroup> withTemplates(List<PageGroup> groups) {
        List<SourceText> pages =
                groups.stream().flatMap(group -> group.pages().stream()).toList();
        return groups.stream()
                .map(group -> group.withTemplates(pages, Limits.TEMPLATES_CHARACTERS / groups.size()))
                .toList();
    }

    private PageGroup withTemplates(List<SourceText> all, int most) {
        TemplateParameters parameters = new TemplateParameters(MarkupChoice.builtIn(), profile);
        return new PageGroup(profile.withTemplates(parameters.of(all, most)), pages, passedOver);
    }
}
