package io.github.idealint.export;

import io.github.idealint.engine.Linter;
import io.github.idealint.engine.PageReadings;
import io.github.idealint.export.IdeaExport.PageIdeas;
import io.github.idealint.markup.wikitext.WikitextParser;
import io.github.idealint.page.IdeaPageReader;
import io.github.idealint.profile.Profile;
import io.github.idealint.profile.Profiles;
import io.github.idealint.rule.builtin.BuiltInRules;
import io.github.idealint.text.SourceText;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Exports of pages for tests. */
public final class Exports {

    private Exports() {}

    /** The export of some pages. */
    public static IdeaExport of(Profile profile, AddressMasking addresses, SourceText... pages) {
        PageReadings read = new Linter(
                        new WikitextParser(), new IdeaPageReader(profile)::read, BuiltInRules.all(), profile)
                .read(List.of(pages));
        List<PageIdeas> ideas = read.each(page -> PageIdeas.of(page, profile, addresses)).stream()
                .map(page -> page.orElseThrow())
                .toList();
        return IdeaExport.of(profile.name(), read.wiki(), ideas, addresses);
    }

    /** The export of a page under a built-in profile. */
    static IdeaExport of(String profile, AddressMasking addresses, String page) {
        return of(Profiles.builtIn(profile), addresses, SourceText.of("ideas/Page.wiki", page));
    }

    /** The ideas of a page, with full addresses. */
    static List<ExportedIdea> ideas(String page) {
        return of("qemu-2026", AddressMasking.FULL, page).ideas();
    }

    /** The one idea of a page, with full addresses. */
    static ExportedIdea idea(String page) {
        return only(ideas(page));
    }

    /** The one idea of a page, with addresses as asked for. */
    static ExportedIdea idea(AddressMasking addresses, String page) {
        return only(of("qemu-2026", addresses, page).ideas());
    }

    /** The one idea with a title, and lines below it. */
    static ExportedIdea below(String... lines) {
        return idea("=== Boot timer ===\n\n" + String.join("\n", lines) + "\n");
    }

    /** A page with an idea of a title. */
    static SourceText page(String path, String title) {
        return SourceText.of(path, """
                === %s ===

                '''Summary:''' Measure it.

                '''Details:'''
                * Skill level: beginner
                * Language: C
                * Mentor: Dana Ruiz <dana@example.org>
                """.formatted(title));
    }

    /** The names of a record's components; in the place of a component that is a record itself, those of its own. */
    static List<String> members(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .flatMap(component -> component.getType().isRecord()
                        ? members(component.getType()).stream()
                        : Stream.of(component.getName()))
                .toList();
    }

    /** Every text of an idea. */
    static Stream<String> texts(ExportedIdea idea) {
        Stream<String> single = Stream.of(
                        idea.round(),
                        idea.heading().title(),
                        idea.heading().anchor(),
                        idea.text().summary(),
                        idea.text().description(),
                        idea.requirements().level(),
                        idea.requirements().language(),
                        idea.requirements().skills(),
                        idea.requirements().size())
                .flatMap(text -> text.stream());
        Stream<String> people = Stream.concat(idea.people().mentors().stream(), idea.people().coMentors().stream())
                .flatMap(person -> Stream.concat(
                        Stream.of(person.text()), Stream.concat(person.name().stream(), person.emails().stream())));
        Stream<String> links =
                idea.links().stream().flatMap(link -> Stream.concat(Stream.of(link.target()), link.text().stream()));
        return Stream.of(single, people, links, idea.fields().values().stream()).flatMap(texts -> texts);
    }

    private static ExportedIdea only(List<ExportedIdea> ideas) {
        if (ideas.size() != 1) {
            throw new AssertionError("not one idea: " + ideas);
        }
        return ideas.get(0);
    }
}
