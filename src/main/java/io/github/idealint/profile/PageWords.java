package io.github.idealint.profile;

import io.github.idealint.text.LetterCase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words by which readers know what a part of a page is. Their case counts for nothing.
 *
 * @param titles what heads a column of titles, or names the title in front matter and templates, the surest first
 * @param joints words between two labels of one value: {@code and}
 * @param qualifiers words in a label that do not change which field it is: {@code expected}
 * @param lists headings of what holds ideas and is none itself, as patterns: {@code * ideas}
 * @param others headings of sections that are neither ideas nor parts of one, as patterns: {@code how to apply*}
 * @param samples headings of what only shows how an idea is written, as patterns: {@code sample}
 * @param nobody what stands where a person is still missing, as patterns: {@code tbd}
 * @param roles what is said of a person besides the name: {@code primary mentor}
 * @param templates what the parameters of a template are, by its name: by the name of a parameter, or by its number if it
 *     has none, the key of a field, or {@link #TITLE}
 * @param levels words after the name of a level that belong to it: {@code level} in {@code advanced level}
 * @param otherRounds words with which a sentence or a heading speaks of other rounds than the page's; {@code *} at the end
 *     stands for more letters: {@code after}, {@code previous*}
 * @param networks chat networks by their usual names, each with its other names and its domains, which have a dot
 * @param nothing what stands where there is nothing to name, as {@link io.github.idealint.text.Phrases}: {@code none}
 * @param fewSlots what says that so few applicants will be taken that few ideas are enough, as phrases too: {@code one slot}
 * @param linking words that join values
 * @param undecided words that put a decision off
 * @param unnamed words for people that name nobody in particular
 * @param ideas words by which ideas speak of what is done in them
 * @param sentences words by which sentences speak of what is over and of what is to come
 */
public record PageWords(
        List<String> titles,
        Set<String> joints,
        Set<String> qualifiers,
        List<TitlePattern> lists,
        List<TitlePattern> others,
        List<TitlePattern> samples,
        List<TitlePattern> nobody,
        Set<String> roles,
        Map<String, Map<String, String>> templates,
        List<String> levels,
        List<String> otherRounds,
        Map<String, List<String>> networks,
        List<String> nothing,
        List<String> fewSlots,
        Linking linking,
        Undecided undecided,
        Unnamed unnamed,
        Sentences sentences,
        IdeaWords ideas) {

    /** What stands for the title among the parameters of a template. */
    public static final String TITLE = "title";

    public PageWords {
        titles = titles.stream().map(LetterCase::lower).toList();
        joints = small(joints);
        qualifiers = small(qualifiers);
        lists = patterns(lists);
        others = patterns(others);
        samples = patterns(samples);
        nobody = patterns(nobody);
        roles = small(roles);
        templates = Map.copyOf(templates);
        levels = List.copyOf(levels);
        otherRounds = List.copyOf(otherRounds);
        networks = Map.copyOf(networks);
        nothing = List.copyOf(nothing);
        fewSlots = List.copyOf(fewSlots);
    }

    /**
     * Words that join values.
     *
     * @param connectives words between two values: {@code or}
     * @param rangeStarts words before the first of two values: {@code from}
     * @param rangeMiddles words between the first and the last of several: {@code to}
     */
    public record Linking(List<String> connectives, List<String> rangeStarts, List<String> rangeMiddles) {

        public Linking {
            connectives = List.copyOf(connectives);
            rangeStarts = List.copyOf(rangeStarts);
            rangeMiddles = List.copyOf(rangeMiddles);
        }

        /** Words between two values, be it a range or not. */
        public List<String> middles() {
            return Stream.concat(connectives.stream(), rangeMiddles.stream()).toList();
        }
    }

    /**
     * Words that put a decision off.
     *
     * @param phrases those that do so wherever they stand, as {@link io.github.idealint.text.Phrases}: {@code tbd}
     * @param alone those that do so only where nothing else is said, as phrases too: {@code unknown}
     * @param doubts words before what is doubtful: {@code maybe}
     * @param numbers what stands for a number that is not known: {@code n}
     * @param units what such a number counts: {@code hours}
     */
    public record Undecided(
            List<String> phrases, List<String> alone, List<String> doubts, List<String> numbers, List<String> units) {

        public Undecided {
            phrases = List.copyOf(phrases);
            alone = List.copyOf(alone);
            doubts = List.copyOf(doubts);
            numbers = List.copyOf(numbers);
            units = List.copyOf(units);
        }
    }

    /**
     * Words for people that name nobody in particular, as {@link io.github.idealint.text.Phrases}.
     *
     * @param pronouns those that say so alone: {@code us}
     * @param quantifiers those that say so with whatever follows: {@code any} in {@code any committer}
     * @param articles words before a person of a group: {@code a}
     * @param members what a person of a group is called: {@code committer}
     * @param groups what groups are called: {@code committers}
     */
    public record Unnamed(
            List<String> pronouns,
            List<String> quantifiers,
            List<String> articles,
            List<String> members,
            List<String> groups) {

        public Unnamed {
            pronouns = List.copyOf(pronouns);
            quantifiers = List.copyOf(quantifiers);
            articles = List.copyOf(articles);
            members = List.copyOf(members);
            groups = List.copyOf(groups);
        }
    }

    /**
     * Words by which sentences on a round page speak of what is over and of what is to come, as
     * {@link io.github.idealint.text.Phrases}.
     *
     * @param done verbs for what a round did, in small letters: {@code brought} in {@code GSoC 2019 brought}
     * @param ahead words before a round that is to come: {@code join}
     * @param applicants subjects of sentences about people who apply, not about the project: {@code students}
     * @param subjects the first words of other subjects that are not the project: {@code your}
     * @param applying that the project applies: {@code is applying}
     * @param conditions words before what may come: {@code once}
     * @param accepted that the project is accepted: {@code gets accepted}
     * @param announcements words in the name of the day on which accepted projects are announced: {@code announced}
     * @param coming words before the date of what is to come: {@code will be *}
     * @param deadlines words for a deadline
     * @param are words between a deadline and its date: {@code is}
     * @param requests words that ask for something: {@code please}
     * @param orders words that ask for something where they begin a sentence: {@code apply}
     * @param until words before the day until which something is asked for: {@code by}
     */
    public record Sentences(
            List<String> done,
            List<String> ahead,
            List<String> applicants,
            List<String> subjects,
            List<String> applying,
            List<String> conditions,
            List<String> accepted,
            List<String> announcements,
            List<String> coming,
            List<String> deadlines,
            List<String> are,
            List<String> requests,
            List<String> orders,
            List<String> until) {

        public Sentences {
            done = List.copyOf(done);
            ahead = List.copyOf(ahead);
            applicants = List.copyOf(applicants);
            subjects = List.copyOf(subjects);
            applying = List.copyOf(applying);
            conditions = List.copyOf(conditions);
            accepted = List.copyOf(accepted);
            announcements = List.copyOf(announcements);
            coming = List.copyOf(coming);
            deadlines = List.copyOf(deadlines);
            are = List.copyOf(are);
            requests = List.copyOf(requests);
            orders = List.copyOf(orders);
            until = List.copyOf(until);
        }
    }

    /**
     * Words by which ideas speak of themselves, as {@link io.github.idealint.text.Phrases}.
     *
     * @param abbreviations words whose full stop ends no sentence, without it: {@code e.g}
     * @param outcomes that something is to be done or to be there in the end: {@code the goal}
     * @param orders verbs with which a sentence says what to do: {@code port}
     * @param finished that an idea is done, where this is all that a title adds or a status says: {@code completed}
     * @param taken sentences by which an idea is not to be had: {@code no longer taking applicants}
     * @param skills what says in prose what applicants should know: {@code good knowledge}
     */
    public record IdeaWords(
            List<String> abbreviations,
            List<String> outcomes,
            List<String> orders,
            List<String> finished,
            List<String> taken,
            List<String> skills) {

        public IdeaWords {
            abbreviations = List.copyOf(abbreviations);
            outcomes = List.copyOf(outcomes);
            orders = List.copyOf(orders);
            finished = List.copyOf(finished);
            taken = List.copyOf(taken);
            skills = List.copyOf(skills);
        }
    }

    private static Set<String> small(Set<String> words) {
        return words.stream().map(LetterCase::lower).collect(Collectors.toUnmodifiableSet());
    }

    private static List<TitlePattern> patterns(List<TitlePattern> patterns) {
        return patterns.stream()
                .map(pattern -> new TitlePattern(LetterCase.lower(pattern.written())))
                .toList();
    }

    /** The same words, with what is known of more templates; what is configured goes first. */
    PageWords withTemplates(Map<String, Map<String, String>> more) {
        Map<String, Map<String, String>> all = new HashMap<>(more);
        all.putAll(templates);
        return new PageWords(
                titles,
                joints,
                qualifiers,
                lists,
                others,
                samples,
                nobody,
                roles,
                all,
                levels,
                otherRounds,
                networks,
                nothing,
                fewSlots,
                linking,
                undecided,
                unnamed,
                sentences,
                ideas);
    }

    /** Whether a heading is that of what holds ideas. */
    public boolean isList(String heading) {
        return fits(lists, heading);
    }

    /** Whether a heading is that of a section without ideas. */
    public boolean isOther(String heading) {
        return fits(others, heading);
    }

    /** Whether a heading is that of a sample. */
    public boolean isSample(String heading) {
        return fits(samples, heading);
    }

    /** Whether a text names nobody. */
    public boolean isNobody(String text) {
        return fits(nobody, text);
    }

    private static boolean fits(List<TitlePattern> patterns, String text) {
        String small = LetterCase.lower(text.strip());
        return small.length() <= 200 && patterns.stream().anyMatch(pattern -> pattern.fits(small));
    }
}
