package io.github.idealint.profile;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How a round stands in the wiki: its page, which introduces it and pulls in the ideas, and the pages of those.
 *
 * @param root the folder in which the names of pages begin, from the root of the build, above it with {@code ..}; empty
 *     if it is not configured
 * @param pages the names of round pages
 * @param ideas the names of pages with ideas of the round
 * @param sections the sections of a round page, in order
 * @param keyDates headings of a round page's list of dates
 * @param introduction headings of what introduces a round
 * @param leastIdeas how many ideas a round has at least
 * @param mostIdeasPerMentor how many ideas of a round one mentor can look after
 * @param included the keys of the names of pages that others of the same export include, where they are known
 */
public record RoundShape(
        Optional<WikiRoot> root,
        List<TitlePattern> pages,
        List<TitlePattern> ideas,
        List<RoundSection> sections,
        List<String> keyDates,
        List<String> introduction,
        OptionalInt leastIdeas,
        OptionalInt mostIdeasPerMentor,
        Set<String> included) {

    /** Of a programme without any of this. */
    public static final RoundShape ANY = new RoundShape(
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            Set.of());

    public RoundShape {
        pages = List.copyOf(pages);
        ideas = List.copyOf(ideas);
        sections = List.copyOf(sections);
        keyDates = List.copyOf(keyDates);
        introduction = List.copyOf(introduction);
        included = Set.copyOf(included);
    }

    /** The same, where it is known which pages others include. */
    RoundShape including(Set<String> names) {
        return new RoundShape(
                root, pages, ideas, sections, keyDates, introduction, leastIdeas, mostIdeasPerMentor, names);
    }

    /** The section that a heading is of. */
    public Optional<RoundSection> section(String heading) {
        return sections.stream().filter(section -> section.isHeaded(heading)).findFirst();
    }

    /** Whether a heading is that of the list of dates, in its own words or in those of a section that is. */
    public boolean isKeyDates(String heading) {
        return isOneOf(keyDates, heading);
    }

    /** Whether a heading is that of what introduces the round, in its own words or in those of a section that is. */
    public boolean isIntroduction(String heading) {
        return isOneOf(introduction, heading);
    }

    private boolean isOneOf(List<String> headings, String heading) {
        return headings.stream().anyMatch(heading.strip()::equalsIgnoreCase)
                || section(heading)
                        .filter(section -> headings.stream().anyMatch(section::isHeaded))
                        .isPresent();
    }

    /**
     * A section that a round page has.
     *
     * @param title its heading
     * @param synonyms other headings for it
     */
    public record RoundSection(String title, List<String> synonyms) {

        public RoundSection {
            synonyms = List.copyOf(synonyms);
        }

        /** Whether a heading is that of the section, whatever its case. */
        public boolean isHeaded(String heading) {
            String bare = heading.strip();
            return bare.equalsIgnoreCase(title) || synonyms.stream().anyMatch(bare::equalsIgnoreCase);
        }
    }
}
