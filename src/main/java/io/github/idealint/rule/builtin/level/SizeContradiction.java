package io.github.idealint.rule.builtin.level;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.value.SizeValue;
import io.github.idealint.page.value.SizeValue.Hours;
import io.github.idealint.page.value.SizeValue.Word;
import io.github.idealint.profile.Size;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Flags size words beside hours that mean another size. */
@RuleInfo(
        id = "size-contradiction",
        summary = "A size word beside the hours of another size",
        severity = Severity.ERROR)
public final class SizeContradiction implements Rule {

    private static final MessageTemplate CONTRADICTION =
            new MessageTemplate("{} means {} hours, but {} hours is {}. Keep the one that is right: {} or {}.");

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        List<Size> sizes = context.profile().sizes();
        return FilledValues.of(page, context).sizes().stream()
                .flatMap(value -> finding(value, sizes, page.source()).stream());
    }

    private static Optional<Finding> finding(SizeValue value, List<Size> sizes, SourceText source) {
        List<Word> words = value.words().toList();
        List<Hours> hours = value.plainHours().toList();
        boolean single =
                isOne(words.stream().map(Word::size)) && isOne(hours.stream().map(Hours::amount));
        return single
                ? sizes.stream()
                        .filter(size -> size.hours() == hours.get(0).amount())
                        .filter(size -> !size.equals(words.get(0).size()))
                        .findFirst()
                        .map(size -> finding(words.get(0), hours.get(0), size, source))
                : Optional.empty();
    }

    /** A value with several sizes leaves a choice and contradicts nothing. */
    private static boolean isOne(Stream<?> named) {
        return named.distinct().count() == 1;
    }

    private static Finding finding(Word word, Hours hours, Size other, SourceText source) {
        Size size = word.size();
        return Finding.at(
                closed(word.word().range().cover(hours.range()), source),
                CONTRADICTION.with(
                        quoted(word.word().text()),
                        size.hours(),
                        other.hours(),
                        quoted(other.word()),
                        quoted(written(size)),
                        quoted(written(other))));
    }

    /** With the closing parenthesis after it. */
    private static TextRange closed(TextRange range, SourceText source) {
        boolean open = source.text(range).contains("(") && source.text().startsWith(")", range.end());
        return open ? new TextRange(range.start(), range.end() + 1) : range;
    }

    private static String written(Size size) {
        return size.word() + " (" + size.hours() + " hours)";
    }
}
