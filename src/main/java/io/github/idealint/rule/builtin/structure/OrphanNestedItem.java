package io.github.idealint.rule.builtin.structure;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Applicability;
import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.markup.Markup;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Line;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Flags nested items without an item to be nested in, and lists that hang on a term where its definition is meant. */
@RuleInfo(
        id = "orphan-nested-item",
        summary = "A nested list item without an item above it to belong to",
        severity = Severity.WARNING,
        markups = Markup.WIKITEXT)
public final class OrphanNestedItem implements Rule {

    private static final MessageTemplate ORPHAN = new MessageTemplate(
            "{} needs an item {} on the line above. Without one, the wiki shows more than one bullet here. Begin with {}.");
    private static final MessageTemplate IN_TERM = new MessageTemplate(
            "{} makes this item a part of the term above, which the wiki shows in bold. Begin with {}.");
    private static final MessageTemplate BEGIN = new MessageTemplate("Begin with {}");

    private static final Pattern MARKS = Pattern.compile("^[*#:;]{1,20}");
    private static final Pattern IN_TERM_MARKS = Pattern.compile("^;(?=[*#]{1,20}$)");

    /**
     * Items that begin alike and lack the same parent.
     *
     * @param lines the items, at least one
     * @param marks what they begin with
     * @param wanted what they should begin with
     * @param message what is wrong
     */
    private record Orphans(List<Line> lines, String marks, String wanted, MessageTemplate message) {

        Finding finding() {
            TextRange all = lines.get(0)
                    .range()
                    .cover(lines.get(lines.size() - 1).content().range());
            String parent = marks.substring(0, marks.length() - 1);
            String found = message == ORPHAN
                    ? message.with(quoted(marks), quoted(parent), quoted(wanted))
                    : message.with(quoted(marks), quoted(wanted));
            return Finding.at(all, found)
                    .fixedBy(new Fix(
                            BEGIN.with(quoted(wanted)),
                            Applicability.UNSAFE,
                            lines.stream().map(this::edit).toList()));
        }

        private TextEdit edit(Line line) {
            int start = line.range().start();
            return TextEdit.replace(new TextRange(start, start + marks.length()), wanted);
        }
    }

    /** The items that are broken over lines, by the last of their lines. */
    private static Map<Integer, Integer> wrapped(IdeaPage page, RuleContext context) {
        Map<Integer, Integer> first = new HashMap<>();
        WrappedLine.items(page, context).forEach(run -> first.put(run.last(), run.first()));
        return first;
    }

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        List<Finding> findings = new ArrayList<>();
        Map<Integer, Integer> wrapped = wrapped(page, context);
        for (int at = 0; at < page.lines().size(); at++) {
            Optional<Orphans> orphans = orphansAt(at, page, wrapped);
            orphans.map(Orphans::finding).ifPresent(findings::add);
            at += orphans.map(found -> found.lines().size() - 1).orElse(0);
        }
        return findings.stream();
    }

    private static Optional<Orphans> orphansAt(int at, IdeaPage page, Map<Integer, Integer> wrapped) {
        String marks = marks(page, at);
        if (marks.length() < 2 || isDefinition(marks.charAt(marks.length() - 1))) {
            return Optional.empty();
        }
        Matcher term = IN_TERM_MARKS.matcher(marks);
        if (term.find()) {
            return Optional.of(new Orphans(run(at, page), marks, term.replaceFirst(":"), IN_TERM));
        }
        return marksAbove(at, page, wrapped)
                .map(above -> missing(marks, above))
                .filter(wanted -> !wanted.equals(marks))
                .map(wanted -> new Orphans(run(at, page), marks, wanted, ORPHAN));
    }

    /** The marks of the item that a line can be nested in; unknown below what is no text, such as a comment or a table. */
    private static Optional<String> marksAbove(int at, IdeaPage page, Map<Integer, Integer> wrapped) {
        if (at == 0) {
            return Optional.of("");
        }
        int above = wrapped.getOrDefault(at - 1, at - 1);
        return page.lines().get(above).is(Line.Kind.OTHER) ? Optional.empty() : Optional.of(marks(page, above));
    }

    /** The marks without those bullets and numbers that open a list only to open another one in it. */
    private static String missing(String marks, String above) {
        int common = 0;
        while (common < Math.min(marks.length(), above.length())
                && isSame(marks.charAt(common), above.charAt(common))) {
            common++;
        }
        StringBuilder wanted = new StringBuilder(marks.substring(0, common));
        for (int i = common; i < marks.length(); i++) {
            if (i == marks.length() - 1 || isDefinition(marks.charAt(i))) {
                wanted.append(marks.charAt(i));
            }
        }
        return wanted.toString();
    }

    /** Terms and their definitions are items of one list. */
    private static boolean isSame(char mark, char other) {
        return mark == other || isDefinition(mark) && isDefinition(other);
    }

    private static boolean isDefinition(char mark) {
        return mark == ':' || mark == ';';
    }

    private static List<Line> run(int at, IdeaPage page) {
        String marks = marks(page, at);
        int end = at + 1;
        while (end < page.lines().size() && marks(page, end).equals(marks)) {
            end++;
        }
        return page.lines().subList(at, end);
    }

    private static String marks(IdeaPage page, int at) {
        Line line = page.lines().get(at);
        Matcher marks = MARKS.matcher(line.is(Line.Kind.ITEM) ? page.source().text(line.range()) : "");
        return marks.find() ? marks.group() : "";
    }
}
