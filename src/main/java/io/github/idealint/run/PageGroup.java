package io.github.idealint.run;

import io.github.idealint.dump.PassedOver;
import io.github.idealint.engine.MarkupChoice;
import io.github.idealint.page.TemplateParameters;
import io.github.idealint.page.Transclusion;
import io.github.idealint.page.WikiTitle;
import io.github.idealint.profile.Profile;
import io.github.idealint.text.Limits;
import io.github.idealint.text.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Pages of a run that have the same configuration.
 *
 * @param profile their profile, with what the configuration adds
 * @param pages the pages
 * @param passedOver how many more pages exports have that are not read, by the reason
 */
record PageGroup(Profile profile, List<SourceText> pages, Map<PassedOver, Integer> passedOver) {

    private static final Pattern INCLUSION = Pattern.compile("\\{\\{\\s{0,9}(:?[^{}|#\\n]{1,255}+)");

    private static final int MOST_INCLUDED = 20_000;

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
                .map(group -> group.withIncluded(included(pages)))
                .toList();
    }

    private PageGroup withTemplates(List<SourceText> all, int most) {
        TemplateParameters parameters = new TemplateParameters(MarkupChoice.builtIn(), profile);
        return new PageGroup(profile.withTemplates(parameters.of(all, most)), pages, passedOver);
    }

    private PageGroup withIncluded(Set<String> names) {
        return new PageGroup(profile.withIncluded(names), pages, passedOver);
    }

    /** The pages that others of an export include, by the keys of their names; those that include others themselves left out. */
    private static Set<String> included(List<SourceText> all) {
        Set<String> names = all.stream()
                .filter(page -> page.title().isPresent())
                .flatMap(PageGroup::inclusions)
                .distinct()
                .limit(MOST_INCLUDED)
                .collect(Collectors.toSet());
        all.stream()
                .filter(page ->
                        page.title().isPresent() && inclusions(page).findAny().isPresent())
                .forEach(page -> names.remove(
                        key(page.namespaces().inEnglish(page.title().get()))));
        return names;
    }

    private static Stream<String> inclusions(SourceText page) {
        return INCLUSION
                .matcher(page.text())
                .results()
                .map(call -> page.namespaces().inEnglish(call.group(1).strip()))
                .filter(Transclusion::namesPage)
                .map(PageGroup::key);
    }

    private static String key(String name) {
        return WikiTitle.of(name.startsWith(":") ? name.substring(1) : name).key();
    }
}
