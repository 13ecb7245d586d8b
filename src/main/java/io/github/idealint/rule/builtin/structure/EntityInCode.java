package io.github.idealint.rule.builtin.structure;

import static io.github.idealint.text.MessageText.count;
import static io.github.idealint.text.MessageText.quoted;

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
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Flags character references in code of Markdown, where readers see {@code &lt;} and not the sign, once a page. */
@RuleInfo(
        id = "entity-in-code",
        summary = "A character reference in code, which Markdown shows as typed",
        severity = Severity.WARNING,
        markups = Markup.MARKDOWN)
public final class EntityInCode implements Rule {

    private static final MessageTemplate SHOWN = new MessageTemplate("{} is shown as typed in code. Write {} there.");
    private static final MessageTemplate MORE = new MessageTemplate(" The page has {} like this.");
    private static final MessageTemplate WRITE = new MessageTemplate("Write the characters themselves");

    private static final Map<String, String> SIGNS =
            Map.of("&lt;", "<", "&gt;", ">", "&amp;", "&", "&quot;", "\"", "&#39;", "'", "&apos;", "'", "&#34;", "\"");
    private static final Pattern ENTITY = Pattern.compile("&(?:lt|gt|amp|quot|apos|#39|#34);");
    private static final Pattern FENCE =
            Pattern.compile("^[ >]{0,12}(?:[-*+] {1,3})?(`{3,}|~{3,})[ \\t]*([\\w+#-]{0,20})");

    /** Languages in whose code character references mean something. */
    private static final Pattern MARKUP_LANGUAGE = Pattern.compile(
            "(?i)x?html?\\d?|xml|svg|jsx|tsx|vue|php|erb|ejs|jinja|handlebars|liquid|md|markdown|xaml|svelte");

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        if (!ENTITY.matcher(page.source().text()).find()) {
            return Stream.empty();
        }
        List<TextRange> hits = hits(page);
        return hits.stream().limit(1).map(first -> finding(first, hits, page));
    }

    private static List<TextRange> hits(IdeaPage page) {
        List<TextRange> hits = new ArrayList<>();
        String open = "";
        boolean judged = false;
        for (Line line : page.lines()) {
            String text = page.source().text(line.range());
            Matcher fence = FENCE.matcher(text);
            boolean isFence = line.is(Line.Kind.OTHER) && fence.find();
            if (isFence && open.isEmpty()) {
                open = fence.group(1);
                judged = !MARKUP_LANGUAGE.matcher(fence.group(2)).matches();
            } else if (isFence && fence.group(1).startsWith(open)) {
                open = "";
            } else if (!open.isEmpty() && !line.is(Line.Kind.BLANK)) {
                if (judged) {
                    entities(line.range(), page).forEach(hits::add);
                }
            } else if (!line.is(Line.Kind.OTHER)) {
                open = "";
                inSpans(line.range(), text, page).forEach(hits::add);
            }
        }
        return hits;
    }

    private static Stream<TextRange> entities(TextRange line, IdeaPage page) {
        return ENTITY.matcher(page.source().text())
                .region(line.start(), line.end())
                .results()
                .map(match -> new TextRange(match.start(), match.end()));
    }

    /** The references in code inside a line that is more than the reference itself. */
    private static Stream<TextRange> inSpans(TextRange line, String written, IdeaPage page) {
        int first = line.start() + written.indexOf('`');
        int last = line.start() + written.lastIndexOf('`');
        return entities(line, page)
                .filter(place -> first < place.start() && place.end() <= last && page.isLiteral(place))
                .filter(place -> !isAlone(place, page.source().text()));
    }

    private static boolean isAlone(TextRange place, String text) {
        return text.charAt(Math.max(0, place.start() - 1)) == '`' && text.startsWith("`", place.end());
    }

    private static Finding finding(TextRange first, List<TextRange> hits, IdeaPage page) {
        String found = page.source().text(first);
        int more = hits.size() - 1;
        String message = SHOWN.with(quoted(found), quoted(SIGNS.get(found)))
                + (more == 0 ? "" : MORE.with(count(more, "more case")));
        return Finding.at(first, message)
                .fixedBy(Fix.safe(
                        WRITE.text(),
                        hits.stream()
                                .map(hit -> TextEdit.replace(
                                        hit, SIGNS.get(page.source().text(hit))))
                                .toArray(TextEdit[]::new)));
    }
}
