package io.github.idealint.rule.builtin.mentor;

import io.github.idealint.round.IdeaSummary.Person;
import io.github.idealint.round.Round;
import io.github.idealint.rule.builtin.value.Placeholders;
import io.github.idealint.rule.builtin.value.UndecidedWords;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which mentors of a round are the same person: those with one address, and those with one name and no address. */
final class PersonIdentity {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]++");

    private final Placeholders placeholders;
    private final Map<String, Set<String>> addressesByName = new HashMap<>();

    /** Of a round. */
    PersonIdentity(Round round, Placeholders placeholders) {
        this.placeholders = placeholders;
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
                        .filter(name ->
                                !UndecidedWords.is(name) && !placeholders.areIn(name) && !NobodyWords.isAnybody(name))
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
        return person.addresses().stream().findFirst().map(address -> address.toLowerCase(Locale.ROOT));
    }

    private static String bare(String name) {
        return BETWEEN_WORDS
                .matcher(name.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }
}
