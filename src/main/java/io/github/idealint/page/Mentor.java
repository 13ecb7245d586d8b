package io.github.idealint.page;

import io.github.idealint.text.Passage;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.Optional;

/**
 * A person named in an idea.
 *
 * @param range the name and all that is written about the person
 * @param name the name, nick or handle; empty where only an address is given
 * @param addresses the addresses given
 * @param spelled the addresses in words
 * @param reachable whether there is another way to reach them: a handle, a nick, a page of their own
 */
public record Mentor(
        TextRange range,
        Optional<Passage> name,
        List<Address> addresses,
        List<SpelledAddress> spelled,
        boolean reachable) {

    public Mentor {
        addresses = List.copyOf(addresses);
        spelled = List.copyOf(spelled);
    }
}
