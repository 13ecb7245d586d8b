package io.github.idealint.profile;

import java.util.OptionalInt;

/**
 * How much an idea says, and for how many people.
 *
 * @param mostSummarySentences how many sentences the summary has at most
 * @param mostSummaryCharacters how many characters (code points) the summary has at most
 * @param leastDescriptionSentences how many sentences are enough for a description, however short they are
 * @param leastDescriptionWords how many words are enough for a description, be they one sentence
 * @param mostDescriptionWords how many words the description has at most
 * @param outcomesWanted whether an idea says what is to be done or what is there in the end, with or without a field for it
 * @param leastMentors how many mentors an idea has at least
 * @param mostMentors how many mentors an idea has at most
 */
public record IdeaShape(
        OptionalInt mostSummarySentences,
        OptionalInt mostSummaryCharacters,
        OptionalInt leastDescriptionSentences,
        OptionalInt leastDescriptionWords,
        OptionalInt mostDescriptionWords,
        boolean outcomesWanted,
        OptionalInt leastMentors,
        OptionalInt mostMentors) {

    /** Of a programme that counts nothing. */
    public static final IdeaShape ANY = new IdeaShape(
            OptionalInt.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            false,
            OptionalInt.empty(),
            OptionalInt.empty());
}
