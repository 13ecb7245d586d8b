package io.github.idealint.rule.builtin.level;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.value.SizeValue;
import io.github.idealint.page.value.SizeValue.Hours;
import io.github.idealint.profile.Size;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.builtin.level.LevelSizeSwapped.Swapped;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.MessageText;
import io.github.idealint.text.Passage;
import io.github.idealint.text.Spelling;
import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Flags sizes that the profile does not have, in hours or in words. */
@RuleInfo(id = "unknown-size", summary = "A project size that the profile does not have", severity = Severity.ERROR)
public final class UnknownSize implements Rule {

    private static final MessageTemplate UNKNOWN =
            new MessageTemplate("{} is not a project size in this programme. Use {}.");
    private static final MessageTemplate NEAR = new MessageTemplate(" Did you mean {} hours?");
    private static final MessageTemplate WRITE = new MessageTemplate("Write {}");
    private static final MessageTemplate WRITE_NUMBER = new MessageTemplate("Write {} instead of {}");

    /** How far off, in per cent of the size, hours may be to be taken for a slip. */
    private static final int REACH = 15;

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        List<Size> sizes = context.profile().sizes();
        Swapped swapped = LevelSizeSwapped.on(page, context);
        return FilledValues.of(page, context).sizes().stream()
                .filter(value -> !swapped.has(value.text()))
                .flatMap(value -> finding(value, sizes, page).stream());
    }

    private static Optional<Finding> finding(SizeValue value, List<Size> sizes, IdeaPage page) {
        List<Hours> hours = value.hours(sizes);
        if (hours.isEmpty()) {
            return value.mentions(sizes) ? Optional.empty() : Optional.of(strangeWord(value.head(), sizes));
        }
        List<Hours> strange =
                hours.stream().filter(named -> !SizeValue.isSize(named, sizes)).toList();
        return strange.stream()
                .map(Hours::range)
                .reduce(TextRange::cover)
                .map(range -> Finding.at(range, message(page.source().text(range), sizes, slip(strange, value, sizes)))
                        .fixedBy(slip(strange, value, sizes).map(size -> fix(strange.get(0), size))));
    }

    private static String message(String found, List<Size> sizes, Optional<Size> meant) {
        return unknown(found, sizes)
                + meant.map(size -> NEAR.with(size.hours())).orElse("");
    }

    private static String unknown(String found, List<Size> sizes) {
        return UNKNOWN.with(
                quoted(found),
                MessageText.either(sizes.stream().map(Size::described).toList()));
    }

    /** The one size that hours come near to, unless a word beside them says another. */
    private static Optional<Size> slip(List<Hours> strange, SizeValue value, List<Size> sizes) {
        List<Size> near = sizes.stream()
                .filter(size -> isNear(strange.get(0).amount(), size.hours()))
                .toList();
        boolean clear = strange.size() == 1 && near.size() == 1;
        return clear && value.words().allMatch(word -> near.contains(word.size()))
                ? Optional.of(near.get(0))
                : Optional.empty();
    }

    private static boolean isNear(int hours, int size) {
        return 100 * Math.abs(hours - size) <= REACH * size;
    }

    private static Fix fix(Hours hours, Size size) {
        return Fix.unsafe(
                WRITE_NUMBER.with(
                        quoted(Integer.toString(size.hours())),
                        quoted(hours.number().text())),
                TextEdit.replace(hours.number().range(), Integer.toString(size.hours())));
    }

    private static Finding strangeWord(Passage word, List<Size> sizes) {
        Optional<String> meant =
                Spelling.nearest(word.text(), sizes.stream().map(Size::word).toList());
        return Finding.at(word.range(), unknown(word.text(), sizes) + MessageText.didYouMean(meant))
                .fixedBy(meant.map(size -> Fix.unsafe(WRITE.with(quoted(size)), TextEdit.replace(word.range(), size))));
    }
}
