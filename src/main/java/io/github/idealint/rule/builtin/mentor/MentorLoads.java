package io.github.idealint.rule.builtin.mentor;

import io.github.idealint.round.IdeaPlace;
import io.github.idealint.round.IdeaSummary;
import io.github.idealint.round.IdeaSummary.Person;
import io.github.idealint.round.Round;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.builtin.value.Placeholders;
import io.github.idealint.rule.builtin.value.UndecidedWords;
import io.github.idealint.text.LetterCase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The mentors who stand for more ideas of a round than they may. */
final class MentorLoads {

    private final int most;
    private final Map<IdeaPlace, Map<Integer, Load>> byIdea = new HashMap<>();

    /**
     * A mentor with too many ideas.
     *
     * @param index which of the mentors it is, from 0, in the first idea past the limit
     * @param ideas all ideas of the mentor, in the order of the round
     */
    record Load(int index, List<IdeaSummary> ideas) {

        Load {
            ideas = List.copyOf(ideas);
        }
    }

    private record MentorMention(IdeaSummary idea, int index) {}

    private MentorLoads(int most) {
        this.most = most;
    }

    /** Of a run, given how many ideas a mentor may have. */
    static MentorLoads of(RuleContext context, int most) {
        Predicate<String> isNobody = isNobody(context);
        return context.onceOfAll(MentorLoads.class, wiki -> {
            MentorLoads loads = new MentorLoads(most);
            wiki.rounds().forEach(round -> loads.add(round, new PersonIdentity(round, isNobody)));
            return loads;
        });
    }

    private static Predicate<String> isNobody(RuleContext context) {
        Placeholders placeholders = Placeholders.of(context);
        UndecidedWords undecided = UndecidedWords.of(context);
        NobodyWords nobody = NobodyWords.of(context);
        return name -> undecided.areIn(name) || placeholders.areIn(name) || nobody.isAnybody(name);
    }

    private void add(Round round, PersonIdentity known) {
        Map<String, List<MentorMention>> byMentor = new LinkedHashMap<>();
        round.ideas()
                .forEach(idea -> mentions(idea, known)
                        .forEach((who, mention) -> byMentor.computeIfAbsent(who, unseen -> new ArrayList<>())
                                .add(mention)));
        byMentor.values().stream().filter(mentions -> mentions.size() > most).forEach(this::add);
    }

    /** Who is named in an idea, and where first. */
    private static Map<String, MentorMention> mentions(IdeaSummary idea, PersonIdentity known) {
        Map<String, MentorMention> mentions = new LinkedHashMap<>();
        for (int i = 0; i < idea.mentors().size(); i++) {
            MentorMention mention = new MentorMention(idea, i);
            known.of(idea.mentors().get(i)).ifPresent(who -> mentions.putIfAbsent(who, mention));
        }
        return mentions;
    }

    /** A mentor who is past the limit of two rounds at the same place is kept once. */
    private void add(List<MentorMention> mentions) {
        MentorMention past = mentions.get(most);
        byIdea.computeIfAbsent(past.idea().place(), unseen -> new TreeMap<>())
                .putIfAbsent(
                        past.index(),
                        new Load(
                                past.index(),
                                mentions.stream().map(MentorMention::idea).toList()));
    }

    /** The mentors for whom an idea is the first past the limit. */
    Collection<Load> at(IdeaPlace idea) {
        return byIdea.getOrDefault(idea, Map.of()).values();
    }

    /** Which mentors of a round are the same person: those with one address, and those with one name and no address. */
    private static final class PersonIdentity {

        private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]++");

        private final Predicate<String> isNobody;
        private final Map<String, Set<String>> addressesByName = new HashMap<>();

        /** Of a round. */
        PersonIdentity(Round round, Predicate<String> isNobody) {
            this.isNobody = isNobody;
            round.ideas().stream()
                    .flatMap(idea -> idea.mentors().stream())
                    .forEach(person -> address(person)
                            .ifPresent(address -> addressesByName
                                    .computeIfAbsent(bare(person.name()), unseen -> new HashSet<>())
                                    .add(address)));
        }

        /** What all mentions of a person have in common; empty for a name that names nobody. */
        Optional<String> of(Person person) {
            return address(person)
                    .or(() -> Optional.of(person.name())
                            .filter(isNobody.negate())
                            .map(PersonIdentity::bare)
                            .filter(name -> !name.isEmpty())
                            .map(this::addressOr));
        }

        /** A mentor may give the address in one idea and leave it out in another. */
        private String addressOr(String name) {
            Set<String> addresses = addressesByName.getOrDefault(name, Set.of());
            return addresses.size() == 1 ? addresses.iterator().next() : name;
        }

        private static Optional<String> address(Person person) {
            return person.addresses().stream().findFirst().map(LetterCase::lower);
        }

        private static String bare(String name) {
            return BETWEEN_WORDS.matcher(LetterCase.lower(name)).replaceAll(" ").strip();
        }
    }
}
