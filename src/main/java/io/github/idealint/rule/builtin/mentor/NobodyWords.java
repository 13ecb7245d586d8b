package io.github.idealint.rule.builtin.mentor;

import io.github.idealint.page.Mentor;
import io.github.idealint.profile.PageWords.Unnamed;
import io.github.idealint.profile.Profile;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.text.Alternatives;
import io.github.idealint.text.LetterCase;
import io.github.idealint.text.Passage;
import io.github.idealint.text.Phrases;
import java.util.List;
import java.util.regex.Pattern;

/** Recognises names that name no particular person, by words of the profile. Made once a run, for it holds patterns. */
final class NobodyWords {

    private static final Pattern EDGES = Pattern.compile("^[\\s\\p{P}]+|[\\s\\p{P}]+$");

    private final List<Pattern> nobody;

    private NobodyWords(Unnamed words) {
        this.nobody = List.of(
                pattern(Phrases.of(words.quantifiers(), " ") + "(?: .*)?|" + Phrases.of(words.pronouns(), " ")),
                pattern(Alternatives.of(words.articles(), " ") + " (?:.*(?<![\\p{L}\\p{N}_]))?"
                        + Phrases.of(words.members(), " ")),
                pattern("(?:.* )?" + Phrases.of(words.groups(), " ")));
    }

    private static Pattern pattern(String expression) {
        return Pattern.compile("^(?:" + expression + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** By the words of a run's profile. */
    static NobodyWords of(RuleContext context) {
        return context.once(NobodyWords.class, NobodyWords::of);
    }

    /** By the words of a profile. */
    static NobodyWords of(Profile profile) {
        return new NobodyWords(profile.words().unnamed());
    }

    /** Whether an entry names a person or gives an address to write to. */
    boolean isNamed(Mentor mentor) {
        return !mentor.addresses().isEmpty()
                || mentor.name()
                        .map(Passage::text)
                        .map(name -> !isAnybody(name))
                        .orElse(mentor.reachable());
    }

    /** Whether a name is nobody's: {@code any committer}, {@code the team}, {@code Example maintainers}. */
    boolean isAnybody(String name) {
        String bare = LetterCase.lower(EDGES.matcher(name).replaceAll(""));
        return nobody.stream().anyMatch(pattern -> pattern.matcher(bare).matches());
    }
}
