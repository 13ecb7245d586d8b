package io.github.idealint.rule.builtin.structure;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Applicability;
import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.Field;
import io.github.idealint.page.Idea;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Label;
import io.github.idealint.page.Line;
import io.github.idealint.profile.FieldSpec;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Flags details and links that lack their bullets, so that the wiki runs them together into one paragraph. */
@RuleInfo(
        id = "field-not-bullet",
        summary = "Details or links without bullets, which run together into a paragraph",
        severity = Severity.WARNING)
public final class FieldNotBullet implements Rule {

    private static final MessageTemplate ONE_LINE =
            new MessageTemplate("This line has no bullet, so it is not part of the list. Begin it with {}.");
    private static final MessageTemplate LINES = new MessageTemplate(
            "These {} lines have no bullets, so they run together into one paragraph. Begin each with {}.");
    private static final MessageTemplate BEGIN_LINE = new MessageTemplate("Begin the line with {}");
    private static final MessageTemplate BEGIN_EACH = new MessageTemplate("Begin each line with {}");

    private static final Pattern ADDRESS = Pattern.compile("\\w://");
    private static final Pattern LINE_BREAK = Pattern.compile("(?<![ \\t])[ \\t]*+(?:\\r\\n|\\r|\\n)[ \\t]*+");

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        return page.ideas().stream().flatMap(idea -> runs(idea, page).stream()).map(run -> finding(page, run));
    }

    /** The parts of a field that lost their bullets. */
    static Stream<TextRange> lost(Field field, IdeaPage page) {
        if (field.layout() == Field.Layout.RUN_TOGETHER && field.label().style() != Label.LabelStyle.HEADING) {
            return Stream.of(field.range());
        }
        return field.is(FieldSpec.Form.LIST)
                ? field.items().stream().filter(item -> isLost(item, page)).map(Field.Item::range)
                : Stream.empty();
    }

    private static boolean isLost(Field.Item item, IdeaPage page) {
        Line line = page.lineAt(item.range().start());
        return line.is(Line.Kind.PROSE)
                && item.text().text().contains("://")
                && ADDRESS.matcher(item.text().text()).find()
                && !ForeignList.isEntry(line);
    }

    /** What stands on adjacent lines is one paragraph, and one finding. */
    private static List<List<TextRange>> runs(Idea idea, IdeaPage page) {
        List<List<TextRange>> runs = new ArrayList<>();
        idea.fields().stream().flatMap(field -> lost(field, page)).sorted().forEach(range -> {
            List<TextRange> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
            if (!last.isEmpty() && isNext(page, last.get(last.size() - 1), range)) {
                last.add(range);
            } else {
                runs.add(new ArrayList<>(List.of(range)));
            }
        });
        return runs;
    }

    private static boolean isNext(IdeaPage page, TextRange before, TextRange range) {
        return page.source().lineAt(range.start()) - page.source().lineAt(before.end()) <= 1;
    }

    private static Finding finding(IdeaPage page, List<TextRange> run) {
        String bullet = quoted(page.notation().bullet());
        boolean single = run.size() == 1;
        return Finding.at(
                        run.get(0).cover(run.get(run.size() - 1)),
                        single ? ONE_LINE.with(bullet) : LINES.with(run.size(), bullet))
                .fixedBy(new Fix(
                        (single ? BEGIN_LINE : BEGIN_EACH).with(bullet),
                        standsAlone(page, run) && hasValues(page, run) ? Applicability.SAFE : Applicability.UNSAFE,
                        run.stream().flatMap(lost -> edits(page, lost)).toList()));
    }

    /** Of a paragraph with more in it than such lines, the rest would end up in the last item or be cut off from it. */
    private static boolean standsAlone(IdeaPage page, List<TextRange> run) {
        int first = page.source().lineAt(run.get(0).start()) - 1;
        int last = page.source().lineAt(run.get(run.size() - 1).end()) - 1;
        boolean isPlain = page.lines().subList(first, last + 1).stream().allMatch(line -> line.is(Line.Kind.PROSE));
        boolean ends =
                last + 1 == page.lines().size() || !page.lines().get(last + 1).isLoose();
        return isPlain && ends && run.stream().allMatch(lost -> beginsLine(page, lost));
    }

    /** A label without its value does not say where that is. */
    private static boolean hasValues(IdeaPage page, List<TextRange> run) {
        return page.ideas().stream()
                .flatMap(idea -> idea.fields().stream())
                .filter(field -> field.value().isEmpty())
                .noneMatch(field -> run.contains(field.label().range()));
    }

    private static boolean beginsLine(IdeaPage page, TextRange lost) {
        TextRange line = page.lineAt(lost.start()).range();
        return new TextRange(line.start(), lost.start())
                .trim(page.source().text())
                .isEmpty();
    }

    /** A value that goes on on the next line must not fall out of its new bullet. */
    private static Stream<TextEdit> edits(IdeaPage page, TextRange lost) {
        TextEdit bullet = TextEdit.insert(lost.start(), page.notation().bullet() + " ");
        Stream<TextEdit> joins = LINE_BREAK
                .matcher(page.source().text(lost))
                .results()
                .map(gap -> TextEdit.replace(new TextRange(lost.start() + gap.start(), lost.start() + gap.end()), " "));
        return Stream.concat(Stream.of(bullet), joins);
    }
}
