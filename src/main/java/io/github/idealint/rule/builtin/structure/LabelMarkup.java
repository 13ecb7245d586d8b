package io.github.idealint.rule.builtin.structure;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.markup.Unclosed;
import io.github.idealint.page.Field;
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
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Flags labels whose quotes or colon are off. */
@RuleInfo(
        id = "label-markup",
        summary = "A label with different markup on each side, not bold, or without a colon",
        severity = Severity.WARNING)
public final class LabelMarkup implements Rule {

    private static final MessageTemplate UNBALANCED =
            new MessageTemplate("The label {} has different markup before and after it. Write {}.");
    private static final MessageTemplate WITHOUT_COLON = new MessageTemplate("The label {} has no colon. Write {}.");
    private static final MessageTemplate NOT_STRONG = new MessageTemplate("The label {} is not bold. Write {}.");
    private static final MessageTemplate WRITE = new MessageTemplate("Write {}");

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        List<String> order = context.profile().page().order();
        NavigableSet<TextRange> loose =
                page.unclosed().stream().map(Unclosed::opening).collect(Collectors.toCollection(TreeSet::new));
        TreeMap<Integer, TextRange> links = new TreeMap<>();
        page.links().forEach(link -> links.put(link.range().start(), link.range()));
        return page.ideas().stream()
                .flatMap(idea -> idea.fields().stream()
                        .filter(field -> isJudged(field, page) && isOff(field, order))
                        .filter(field -> !isLink(field.label().range(), links))
                        .map(field -> finding(field, page, loose))
                        .map(LayoutSafety.of(idea, context.profile())::careful));
    }

    /** Fields run together and fields in preformatted blocks have a worse fault, which other rules report. */
    private static boolean isJudged(Field field, IdeaPage page) {
        int line = page.source().lineAt(field.label().range().start());
        return (field.layout() == Field.Layout.ITEM || field.layout() == Field.Layout.BLOCK)
                && !page.lines().get(line - 1).is(Line.Kind.INDENTED);
    }

    /** A line that is nothing but a link leads elsewhere; it introduces nothing. */
    private static boolean isLink(TextRange label, TreeMap<Integer, TextRange> links) {
        return Optional.ofNullable(links.floorEntry(label.start()))
                .filter(link -> link.getValue().contains(label))
                .isPresent();
    }

    private static boolean isOff(Field field, List<String> order) {
        boolean bullet = field.layout() == Field.Layout.ITEM;
        return switch (field.label().style()) {
            case UNBALANCED -> true;
            case WITHOUT_COLON -> field.spec().isPresent() && !field.is(FieldSpec.Form.PROSE);
            case PLAIN, LIGHT ->
                !bullet
                        && field.spec()
                                .filter(spec -> order.contains(spec.key()))
                                .isPresent();
            case STRONG, HEADING, TERM, NAMED -> false;
        };
    }

    private static Finding finding(Field field, IdeaPage page, NavigableSet<TextRange> loose) {
        Label label = field.label();
        String wanted = wanted(field, page);
        Fix fix = Fix.safe(WRITE.with(quoted(wanted)), TextEdit.replace(label.range(), wanted));
        return Finding.at(label.range(), fault(label).with(quoted(label.name().text()), quoted(wanted)))
                .fixedBy(standsAlone(label, page, loose) ? Optional.of(fix) : Optional.empty());
    }

    /** Quotes on one side belong to the label if they have no partner; else they set off the value as well. */
    private static boolean standsAlone(Label label, IdeaPage page, NavigableSet<TextRange> loose) {
        boolean opens = label.range().start() < label.name().range().start();
        boolean closes = page.source()
                .text(new TextRange(label.name().range().end(), label.range().end()))
                .contains("'");
        TextRange next = loose.ceiling(TextRange.at(label.range().start()));
        return opens == closes || next != null && label.range().contains(next);
    }

    /** In a bullet a plain label is right, and a strong one is accepted. */
    private static String wanted(Field field, IdeaPage page) {
        String name = page.source().text(field.label().name().range());
        boolean plain = field.layout() == Field.Layout.ITEM && field.label().style() == Label.LabelStyle.UNBALANCED;
        return plain ? name + ":" : page.notation().label(name);
    }

    private static MessageTemplate fault(Label label) {
        return switch (label.style()) {
            case UNBALANCED -> UNBALANCED;
            case WITHOUT_COLON -> WITHOUT_COLON;
            default -> NOT_STRONG;
        };
    }
}
