package io.github.idealint.rule.builtin.structure;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Applicability;
import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.markup.Markup;
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
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    private static final MessageTemplate APART = new MessageTemplate(
            "These {} lines have no bullets, so they are not part of the list. Begin each with {}.");
    private static final MessageTemplate GLUED = new MessageTemplate(
            "The wiki shows this line as part of the paragraph above, because there is no empty line between them. Add one.");
    private static final MessageTemplate ADD_LINE = new MessageTemplate("Add an empty line");
    private static final MessageTemplate BEGIN_LINE = new MessageTemplate("Begin the line with {}");
    private static final MessageTemplate BEGIN_EACH = new MessageTemplate("Begin each line with {}");

    private static final Set<Label.LabelStyle> EMPHASISED =
            Set.of(Label.LabelStyle.STRONG, Label.LabelStyle.LIGHT, Label.LabelStyle.WITHOUT_COLON);
    /** The end of a line that the next one continues; a tag, a template and a link may end a paragraph. */
    private static final Pattern ENDS_TEXT = Pattern.compile("[^>}\\]|]$");

    private static final Pattern ADDRESS = Pattern.compile("\\w://");
    private static final Pattern LINE_BREAK = Pattern.compile("(?<![ \\t])[ \\t]*+(?:\\r\\n|\\r|\\n)[ \\t]*+");

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        return page.ideas().stream().flatMap(idea -> check(idea, page, context));
    }

    /** Labels in bold may be another rule's finding when they get their bullets. */
    private static Stream<Finding> check(Idea idea, IdeaPage page, RuleContext context) {
        Set<TextRange> bold = idea.fields().stream()
                .filter(field -> field.label().style() != Label.LabelStyle.PLAIN)
                .map(Field::range)
                .collect(Collectors.toSet());
        LayoutSafety safety = LayoutSafety.of(idea, context.profile());
        Stream<Finding> glued =
                page.notation().markup() == Markup.WIKITEXT ? glued(idea, page).limit(1) : Stream.empty();
        return Stream.concat(
                glued,
                runs(idea, page).stream()
                        .map(run -> run.stream().noneMatch(bold::contains)
                                ? finding(page, run)
                                : safety.careful(finding(page, run))));
    }

    /** The fields of other layouts, each a paragraph, that no blank line divides from the text above, however their labels are quoted. */
    private static Stream<Finding> glued(Idea idea, IdeaPage page) {
        return idea.fields().stream()
                .filter(field -> field.layout() == Field.Layout.BLOCK)
                .map(Field::label)
                .filter(label -> EMPHASISED.contains(label.style()) || label.style() == Label.LabelStyle.UNBALANCED)
                .map(Label::range)
                .filter(label -> isGlued(page, page.source().lineAt(label.start()) - 1, label))
                .map(label -> Finding.at(label, GLUED.with())
                        .fixedBy(Fix.unsafe(
                                ADD_LINE.with(),
                                TextEdit.insert(
                                        page.lineAt(label.start()).range().start(), "\n"))));
    }

    private static boolean isGlued(IdeaPage page, int line, TextRange label) {
        return line > 0
                && page.lines().get(line).is(Line.Kind.PROSE)
                && page.lines().get(line - 1).is(Line.Kind.PROSE)
                && beginsLine(page, label)
                && ENDS_TEXT
                        .matcher(page.source()
                                .text(page.lines().get(line - 1).range())
                                .stripTrailing())
                        .find();
    }

    /** The parts of an idea's fields that lost their bullets. */
    static Stream<TextRange> lost(Idea idea, IdeaPage page) {
        boolean grouped = idea.fields().stream().anyMatch(field -> field.is(FieldSpec.Form.GROUP));
        NavigableSet<Integer> labels = labels(idea);
        return idea.fields().stream()
                .filter(field -> grouped || !isParagraph(field, labels, page))
                .flatMap(field -> lost(field, page));
    }

    /** Where the labels of an idea's fields begin. */
    private static NavigableSet<Integer> labels(Idea idea) {
        return idea.fields().stream()
                .map(field -> field.label().range().start())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a field is a paragraph with a label in bold or italics, as other programmes write theirs. */
    private static boolean isParagraph(Field field, NavigableSet<Integer> labels, IdeaPage page) {
        int start = field.label().range().start();
        int first = page.source().lineAt(start) - 1;
        Integer next = labels.higher(start);
        boolean begins = first == 0 || !page.lines().get(first - 1).is(Line.Kind.PROSE);
        boolean apart = next == null
                || page.lines().subList(first, page.source().lineAt(next)).stream()
                        .anyMatch(line -> !line.is(Line.Kind.PROSE));
        return field.layout() == Field.Layout.RUN_TOGETHER
                && EMPHASISED.contains(field.label().style())
                && begins
                && apart;
    }

    private static Stream<TextRange> lost(Field field, IdeaPage page) {
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

    /** What stands on adjacent lines is one finding, and so are fields with nothing but empty lines between them. */
    private static List<List<TextRange>> runs(Idea idea, IdeaPage page) {
        Set<Integer> labels = labels(idea);
        List<List<TextRange>> runs = new ArrayList<>();
        lost(idea, page).sorted().forEach(range -> {
            List<TextRange> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
            if (!last.isEmpty() && isNext(page, last.get(last.size() - 1), range, labels)) {
                last.add(range);
            } else {
                runs.add(new ArrayList<>(List.of(range)));
            }
        });
        return runs;
    }

    private static boolean isNext(IdeaPage page, TextRange before, TextRange range, Set<Integer> labels) {
        int first = page.source().lineAt(before.end());
        int next = page.source().lineAt(range.start()) - 1;
        boolean fields = labels.contains(before.start()) && labels.contains(range.start());
        return next <= first
                || fields && page.lines().subList(first, next).stream().allMatch(line -> line.is(Line.Kind.BLANK));
    }

    private static boolean isTogether(IdeaPage page, List<TextRange> run) {
        TextRange all = run.get(0).cover(run.get(run.size() - 1));
        int first = page.source().lineAt(all.start()) - 1;
        return page.lines().subList(first, page.source().lineAt(all.end())).stream()
                .noneMatch(line -> line.is(Line.Kind.BLANK));
    }

    private static Finding finding(IdeaPage page, List<TextRange> run) {
        String bullet = quoted(page.notation().bullet());
        boolean single = run.size() == 1;
        return Finding.at(
                        run.get(0).cover(run.get(run.size() - 1)),
                        single
                                ? ONE_LINE.with(bullet)
                                : (isTogether(page, run) ? LINES : APART).with(run.size(), bullet))
                .fixedBy(new Fix(
                        (single ? BEGIN_LINE : BEGIN_EACH).with(bullet),
                        standsAlone(page, run) && hasValues(page, run) ? Applicability.SAFE : Applicability.UNSAFE,
                        run.stream().flatMap(lost -> edits(page, lost)).toList()));
    }

    /** Of a paragraph with more in it than such lines, the rest would end up in the last item or be cut off from it. */
    private static boolean standsAlone(IdeaPage page, List<TextRange> run) {
        int first = page.source().lineAt(run.get(0).start()) - 1;
        int last = page.source().lineAt(run.get(run.size() - 1).end()) - 1;
        boolean isPlain = page.lines().subList(first, last + 1).stream()
                .allMatch(line -> line.is(Line.Kind.PROSE) || line.is(Line.Kind.BLANK));
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
