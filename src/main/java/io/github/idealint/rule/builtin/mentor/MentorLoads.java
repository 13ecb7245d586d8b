package io.github.idealint.rule.builtin.mentor;

import io.github.idealint.round.IdeaPlace;
import io.github.idealint.round.IdeaSummary;
import io.github.idealint.round.Round;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.builtin.value.Placeholders;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
        Placeholders placeholders = Placeholders.of(context);
        return context.onceOfAll(MentorLoads.class, wiki -> {
            MentorLoads loads = new MentorLoads(most);
            wiki.rounds().forEach(round -> loads.add(round, new PersonIdentity(round, placeholders)));
            return loads;
        });
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
}
