package io.github.idealint.rule.builtin.mentor;

import io.github.idealint.page.Mentor;
import io.github.idealint.text.LetterCase;
import io.github.idealint.text.Passage;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Recognises names that name no particular person. */
final class NobodyWords {

    private static final Pattern ANYBODY = Pattern.compile("(?:any|some|no|every)(?: ?one|body)?(?: .*)?"
            + "|(?:one|most|all|several) of .*|none|n/a|us|we|me|myself|you");
    private static final Pattern ONE_OF_A_GROUP =
            Pattern.compile("^(?:a|an|all|the|our|your) .*\\b(?:admin|committer|developer|maintainer|member|mentor)");
    private static final Pattern GROUP =
            Pattern.compile("^(?:.* )?(?:admins|committee|committers|community|contributors"
                    + "|developers|devs|group|maintainers|members|mentors|staff|team|volunteers)");
    private static final Pattern EDGES = Pattern.compile("^[\\s\\p{P}]+|[\\s\\p{P}]+$");

    private NobodyWords() {}

    /** Whether an entry names a person or gives an address to write to. */
    static boolean isNamed(Mentor mentor) {
        return !mentor.addresses().isEmpty()
                || mentor.name()
                        .map(Passage::text)
                        .map(name -> !isAnybody(name))
                        .orElse(mentor.reachable());
    }

    /** Whether a name is nobody's: {@code any committer}, {@code the team}, {@code Example maintainers}. */
    static boolean isAnybody(String name) {
        String bare = LetterCase.lower(EDGES.matcher(name).replaceAll(""));
        return Stream.of(ANYBODY, ONE_OF_A_GROUP, GROUP)
                .anyMatch(nobody -> nobody.matcher(bare).matches());
    }
}
