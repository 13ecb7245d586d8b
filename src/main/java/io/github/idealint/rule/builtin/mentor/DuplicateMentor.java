package io.github.idealint.rule.builtin.mentor;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.Field;
import io.github.idealint.page.Idea;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Mentor;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.text.LetterCase;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.Passage;
import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Flags people who are named twice in one field of an idea, and addresses of one person that another is given. */
@RuleInfo(
        id = "duplicate-mentor",
        summary = "A person who is named twice among the mentors, or another's address",
        severity = Severity.WARNING)
public final class DuplicateMentor implements Rule {

    /** In Markdown what ends an address may be no part of the mention, on either side alike. */
    private static final Pattern END = Pattern.compile("^>");

    private static final MessageTemplate PERSON =
            new MessageTemplate("{} is already named in this field. Name each person once.");
    private static final MessageTemplate ADDRESS =
            new MessageTemplate("{} has the same address as {}: {}. Give each person their own address.");
    private static final MessageTemplate DELETE = new MessageTemplate("Delete the second mention");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]++");

    /** Parts of names of fewer letters stand in many addresses by chance. */
    private static final int LETTERS_OF_A_NAME = 3;

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        return page.ideas().stream().flatMap(idea -> check(idea, page, context));
    }

    private static Stream<Finding> check(Idea idea, IdeaPage page, RuleContext context) {
        List<Mentor> people = NamedPeople.of(idea, page, context);
        TreeMap<Integer, Field> fields = new TreeMap<>();
        idea.fields().forEach(field -> fields.putIfAbsent(field.value().range().start(), field));
        Map<String, Mentor> known = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            Mentor person = people.get(i);
            Integer field = fields.floorKey(person.range().start());
            Optional<Fix> fix = i == 0 ? Optional.empty() : fix(people.get(i - 1), person, page, context);
            keys(person)
                    .flatMap(key -> Optional.ofNullable(known.get(field + key)).stream())
                    .findFirst()
                    .flatMap(earlier -> finding(person, earlier, fix))
                    .ifPresent(findings::add);
            keys(person).forEach(key -> known.putIfAbsent(field + key, person));
        }
        return findings.stream();
    }

    /** What a person is known by: the addresses, and the name. */
    private static Stream<String> keys(Mentor person) {
        return Stream.concat(addresses(person).stream(), Stream.of(name(person)).filter(name -> !name.isEmpty()));
    }

    private static List<String> addresses(Mentor person) {
        return person.addresses().stream()
                .map(address -> LetterCase.lower(address.written().text()))
                .filter(address -> address.indexOf('@') > 0)
                .toList();
    }

    /** Several words in small letters are no name: {@code computer scientist}. */
    private static String name(Mentor person) {
        String written = person.name().map(Passage::text).orElse("").strip();
        String name = bare(written);
        return name.indexOf(' ') < 0 || written.chars().anyMatch(Character::isUpperCase) ? name : "";
    }

    private static String bare(String name) {
        return BETWEEN_WORDS.matcher(LetterCase.lower(name)).replaceAll(" ").strip();
    }

    private static Optional<Finding> finding(Mentor person, Mentor earlier, Optional<Fix> fix) {
        String name = name(person);
        Optional<String> shared =
                addresses(person).stream().filter(addresses(earlier)::contains).findFirst();
        boolean sameName = name.equals(name(earlier));
        if (sameName && (name.indexOf(' ') > 0 || shared.isPresent() || isWithoutAddress(person, earlier))
                || shared.isPresent() && (name.isEmpty() || name(earlier).isEmpty())) {
            return Optional.of(Finding.at(person.range(), PERSON.with(quoted(shown(person))))
                    .fixedBy(fix));
        }
        return shared.filter(address -> isOf(earlier, address) && !isOf(person, address))
                .map(address -> Finding.at(
                        person.range(), ADDRESS.with(quoted(shown(person)), quoted(shown(earlier)), quoted(address))));
    }

    /** Two people may have the same first name, and each an address. */
    private static boolean isWithoutAddress(Mentor person, Mentor earlier) {
        return person.addresses().isEmpty() || earlier.addresses().isEmpty();
    }

    /** Whether an address has a part of a person's name; one that a team shares has not. */
    private static boolean isOf(Mentor person, String address) {
        String local = address.substring(0, address.lastIndexOf('@'));
        return Stream.of(name(person).split(" "))
                .anyMatch(part -> part.length() >= LETTERS_OF_A_NAME && local.contains(part));
    }

    private static String shown(Mentor person) {
        return person.name()
                .map(Passage::text)
                .orElseGet(() -> person.addresses().get(0).written().text());
    }

    /** Takes the mention out with the comma or the word before it, where nothing else stands between it and another. */
    private static Optional<Fix> fix(Mentor before, Mentor person, IdeaPage page, RuleContext context) {
        if (before.range().end() > person.range().start()) {
            return Optional.empty();
        }
        TextRange between = new TextRange(before.range().end(), person.range().start());
        String joint = LetterCase.lower(END.matcher(page.source().text(between)).replaceFirst(""))
                .strip();
        return context.profile().words().joints().contains(joint)
                ? Optional.of(Fix.unsafe(
                        DELETE.text(),
                        TextEdit.delete(
                                new TextRange(between.start(), person.range().end()))))
                : Optional.empty();
    }
}
