package io.github.idealint.rule.builtin.level;

import static io.github.idealint.text.MessageText.eitherQuoted;
import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.value.LevelNames;
import io.github.idealint.page.value.LevelValue;
import io.github.idealint.page.value.LevelValue.Named;
import io.github.idealint.profile.SkillLevels;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.builtin.level.LevelSizeSwapped.Swapped;
import io.github.idealint.rule.builtin.value.ExampleValues;
import io.github.idealint.rule.builtin.value.TemplateChoices;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.MessageText;
import io.github.idealint.text.Passage;
import io.github.idealint.text.Spelling;
import io.github.idealint.text.TextEdit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Flags levels that the profile does not have. */
@RuleInfo(id = "unknown-level", summary = "A level that the profile does not have", severity = Severity.ERROR)
public final class UnknownLevel implements Rule {

    private static final MessageTemplate UNKNOWN = new MessageTemplate("{} is not a level in this programme. Use {}.");
    private static final MessageTemplate MEANT = new MessageTemplate(" On this scale, {} is {}.");
    private static final MessageTemplate REMARK =
            new MessageTemplate(" You can add details in parentheses, such as {}.");
    private static final MessageTemplate WRITE = new MessageTemplate("Write {}");

    private static final Pattern CLAUSE = Pattern.compile("^(?:[^,;:.–—\\s\\h]|\\.(?=\\S)|[\\s\\h]++(?!-[\\s\\h]))++");
    private static final Pattern NEXT =
            Pattern.compile("(?i)^\\s*+(?:[-–—/]|(?:to|or|and)\\b)\\s*+(\\p{L}{5,30}+)(?=\\s*+(?:$|[(,;.]))");
    private static final Pattern WORD = Pattern.compile("^[\\p{L}\\p{N}'’]++");

    /**
     * What is written in the place of a level.
     *
     * @param word the words in question
     * @param meant the allowed level that was meant, where that can be told
     * @param isMisspelt whether it is a level with a letter or two wrong, and no word of another scale
     */
    private record UnknownWord(Passage word, Optional<String> meant, boolean isMisspelt) {}

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        LevelNames names = TemplateChoices.of(context).levels();
        Swapped swapped = LevelSizeSwapped.on(page, context);
        return FilledValues.of(page, context).levels().stream()
                .filter(value -> value.levels().size() < 2)
                .filter(value -> !swapped.has(value.text()))
                .flatMap(value -> unknown(value, names).stream())
                .map(unknown -> finding(unknown, names.levels().allowed()));
    }

    private static Finding finding(UnknownWord unknown, List<String> allowed) {
        Passage word = unknown.word();
        String found = UNKNOWN.with(quoted(word.text()), eitherQuoted(allowed));
        return Finding.at(word.range(), found + advice(unknown, allowed))
                .fixedBy(unknown.meant()
                        .map(level -> Fix.unsafe(WRITE.with(quoted(level)), TextEdit.replace(word.range(), level))));
    }

    private static String advice(UnknownWord unknown, List<String> allowed) {
        return unknown.meant()
                .map(level -> unknown.isMisspelt()
                        ? MessageText.didYouMean(Optional.of(level))
                        : MEANT.with(quoted(unknown.word().text()), quoted(level)))
                .orElseGet(() -> REMARK.with(quoted(allowed.get(0) + " " + ExampleValues.REMARK)));
    }

    private static Optional<UnknownWord> unknown(LevelValue value, LevelNames names) {
        return value.named().stream().anyMatch(Named::isAllowed)
                ? secondOfRange(value, names.levels())
                : inPlaceOfLevel(value, names);
    }

    /** The second level of a range, where it is a letter or two wrong. */
    private static Optional<UnknownWord> secondOfRange(LevelValue value, SkillLevels levels) {
        int from = value.text().text().length() - value.remark().length();
        Matcher next = NEXT.matcher(value.remark());
        return next.find()
                ? misspelt(value.text().part(from + next.start(1), from + next.end(1)), levels)
                : Optional.empty();
    }

    /** What a value has instead of a level; nothing if a level follows further on in it. */
    private static Optional<UnknownWord> inPlaceOfLevel(LevelValue value, LevelNames names) {
        if (!value.named().isEmpty()) {
            Named first = value.named().get(0);
            return Optional.of(new UnknownWord(first.word(), Optional.of(first.level()), false));
        }
        Passage head = LevelNames.head(value.text());
        return names.hasOwn(head.text()) || names.levels().isStep(head.text().strip())
                ? Optional.empty()
                : Optional.of(unknown(clause(head), names));
    }

    private static UnknownWord unknown(Passage clause, LevelNames names) {
        return Stream.of(start(WORD, clause), clause)
                .filter(words -> !words.isEmpty())
                .flatMap(words -> misspelt(words, names.levels()).stream())
                .findFirst()
                .orElseGet(() -> new UnknownWord(clause, names.firstIn(clause.text()), false));
    }

    private static Optional<UnknownWord> misspelt(Passage words, SkillLevels levels) {
        return Spelling.nearest(words.text(), levels.allowed())
                .or(() -> nearestSynonym(words.text(), levels))
                .map(level -> new UnknownWord(words, Optional.of(level), true));
    }

    private static Optional<String> nearestSynonym(String word, SkillLevels levels) {
        return levels.meantBy(word).isPresent()
                ? Optional.empty()
                : Spelling.nearest(
                                word,
                                levels.synonyms().keySet().stream().sorted().toList())
                        .flatMap(levels::meantBy);
    }

    private static Passage clause(Passage head) {
        Passage clause = start(CLAUSE, head);
        return clause.isEmpty() ? head : clause;
    }

    private static Passage start(Pattern pattern, Passage passage) {
        Matcher matcher = pattern.matcher(passage.text());
        return matcher.find() ? passage.part(0, matcher.end()).trim() : passage.part(0, 0);
    }
}
